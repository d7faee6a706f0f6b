import Columnar
import KPIPlanning
import KPISemantics
import KPIValues

/// Reads the files of datasets.
struct DatasetSource: Sendable {
  /// The files of each dataset.
  var files: [String: [any ByteSource]]
  /// The calendar.
  var calendar: CalendarRules
  /// The zone of times without an offset.
  var zone: ZoneRules
  /// How many workers read.
  var threads: Int
  /// How many bytes are read at a time.
  var chunkSize: Int
  /// Is told how many rows of a dataset were read since the last time.
  var progress: NativeEngine.Progress?

  /// How some columns of a dataset are read, nil when nobody said where its rows are.
  ///
  /// - Parameter identities: columns whose texts are only told apart.
  func reading(
    _ dataset: DatasetModel, columns: [Int], identities: Set<Int> = []
  ) -> DatasetReading? {
    var sources = files[dataset.name] ?? []
    var format = dataset.reading
    if case .rows(let rows) = dataset.source {
      guard rows.count > 1 else { return nil }
      sources = [MemorySource(name: "given \(dataset.name)", bytes: commaSeparated(rows))]
      format = TableFormat(kind: .commaSeparated, delimiter: ",")
    }
    guard !sources.isEmpty else { return nil }
    let fields = columns.compactMap { position -> Field? in
      let column = dataset.columns[position]
      guard case .field(let header) = column.origin else { return nil }
      return Field(
        header: header, type: FieldType(column.type), isIdentity: identities.contains(position))
    }
    let reader = TableReader(
      sources: sources, format: format, fields: fields, calendar: calendar, zone: zone)
    return DatasetReading(
      dataset: dataset, columns: columns, reader: reader, chunkSize: chunkSize,
      progress: progress)
  }
}

/// Rows of a test as the bytes of a file.
private func commaSeparated(_ rows: [[String]]) -> [UInt8] {
  var bytes: [UInt8] = []
  for row in rows {
    for (position, cell) in row.enumerated() {
      if position > 0 { bytes.append(UInt8(ascii: ",")) }
      // A lone empty cell must not become a blank line.
      if cell.isEmpty, row.count > 1 { continue }
      bytes.append(UInt8(ascii: "\""))
      for byte in cell.utf8 {
        bytes.append(byte)
        if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      }
      bytes.append(UInt8(ascii: "\""))
    }
    bytes.append(UInt8(ascii: "\n"))
  }
  return bytes
}

extension FieldType {
  /// What the cells of a column are read as.
  fileprivate init(_ type: ValueType) {
    switch type {
    case .number(let unit):
      self = .decimal(numerator: unit.numerator, denominator: unit.denominator)
    case .text, .id, .band, .unknown: self = .text
    case .flag: self = .flag
    case .date: self = .date
    case .time: self = .time
    case .period(let grain): self = .period(grain)
    }
  }
}
