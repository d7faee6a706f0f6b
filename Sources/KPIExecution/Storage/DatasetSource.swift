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
  var progress: (@Sendable (_ dataset: String, _ rows: Int) -> Void)?

  /// The reader of some columns of a dataset, nil when nobody said where its rows are.
  ///
  /// - Parameter identities: columns whose texts are only told apart.
  func reader(
    _ dataset: DatasetModel, columns: [Int], identities: Set<Int> = []
  ) -> TableReader? {
    var sources = files[dataset.name] ?? []
    var format = TableFormat(dataset.reading)
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
    return TableReader(
      sources: sources, format: format, fields: fields, calendar: calendar, zone: zone)
  }

  /// All rows of a dataset.
  func load(
    _ dataset: DatasetModel, columns: [Int], into dictionary: inout TextDictionary,
    _ findings: inout Findings
  ) throws -> StoredTable {
    guard let reader = reader(dataset, columns: columns) else {
      let fields = columns.map { ($0, ColumnKind(dataset.columns[$0].type).missing(0)) }
      return StoredTable(rowCount: 0, fields: Dictionary(uniqueKeysWithValues: fields))
    }
    let report = progress
    let name = dataset.name
    let reading = try reader.read(threads: threads, chunkSize: chunkSize) { _ in
      [Batch]()
    } onBatch: { worker, batch in
      worker.state.append(batch)
      report?(name, batch.rowCount)
    }
    findings.warnings += warnings(of: reading.report, dataset, columns)
    return table(reading, dataset, columns, &dictionary)
  }

  /// What is worth telling of a reading.
  func warnings(
    of report: TableReport, _ dataset: DatasetModel, _ columns: [Int]
  ) -> [EvaluationWarning] {
    var warnings: [EvaluationWarning] = []
    for (position, column) in zip(columns, report.columns) {
      let (name, header) = (dataset.name, dataset.columns[position].name)
      if column.timesInGap > 0 {
        warnings.append(.timesInGap(dataset: name, column: header, count: column.timesInGap))
      }
      if column.timesInFold > 0 {
        warnings.append(.timesInFold(dataset: name, column: header, count: column.timesInFold))
      }
      if column.badCells > 0 {
        warnings.append(
          .badCells(
            dataset: name, column: header, count: column.badCells, examples: column.badTexts))
      }
      if column.isInexact { warnings.append(.inexactColumn(dataset: name, column: header)) }
    }
    return warnings + report.notes.map { .reader(file: $0.file, message: $0.wording) }
  }
}

/// Puts the batches of all workers one below the other, in the order of the files.
private func table(
  _ reading: TableReading<[Batch]>, _ dataset: DatasetModel, _ columns: [Int],
  _ dictionary: inout TextDictionary
) -> StoredTable {
  var batches: [Batch] = []
  for worker in reading.workers {
    let maps = worker.dictionaries.map { dictionary.codes(of: $0) }
    for var batch in worker.state {
      for field in batch.columns.indices {
        batch.columns[field] = batch.columns[field].recoded(maps[field])
      }
      batches.append(batch)
    }
  }
  batches.sort { $0.sequence < $1.sequence }
  var fields: [Int: Column] = [:]
  for (field, column) in columns.enumerated() {
    let kind = ColumnKind(dataset.columns[column].type)
    fields[column] = Column.concatenated(batches.map { $0.columns[field] }) ?? kind.missing(0)
  }
  let files = reading.report.files.map { StoredTable.File(name: $0.name, rowCount: $0.rowCount) }
  let rowCount = batches.reduce(0) { $0 + $1.rowCount }
  return StoredTable(rowCount: rowCount, fields: fields, files: files)
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
