import KPIValues
import Synchronization

@testable import Columnar

/// Reads bytes as a table and writes every value as text, row by row.
func readTable(
  _ files: [(name: String, bytes: [UInt8])], _ fields: [(String, FieldType)],
  format: TableFormat = TableFormat(), threads: Int = 2, chunkSize: Int = 64,
  isStream: Bool = false, zone: ZoneRules = .utc, masking: ByteMasking = .best
) throws -> (rows: [[String]], report: TableReport) {
  let sources: [any ByteSource] = files.map { file in
    if isStream { return StreamSource(name: file.name, bytes: file.bytes) }
    return MemorySource(name: file.name, bytes: file.bytes)
  }
  var reader = TableReader(
    sources: sources, format: format, fields: fields.map { Field(header: $0.0, type: $0.1) },
    calendar: CalendarRules(), zone: zone)
  reader.masking = masking
  let reading = try reader.read(
    threads: threads, chunkSize: chunkSize, start: { _ in [[Int]: [String]]() }
  ) { worker, batch in
    for row in 0..<batch.rowCount {
      worker.state[[batch.file, batch.firstRow + row]] = batch.columns.enumerated().map {
        cell($1, row, worker.dictionaries[$0])
      }
    }
  }
  var all: [[Int]: [String]] = [:]
  for worker in reading.workers { all.merge(worker.state) { first, _ in first } }
  let keys = all.keys.sorted { $0.lexicographicallyPrecedes($1) }
  return (keys.compactMap { all[$0] }, reading.report)
}

/// Reads one CSV text.
func readCSV(
  _ text: String, _ fields: [(String, FieldType)], format: TableFormat = TableFormat(),
  threads: Int = 2, chunkSize: Int = 64
) throws -> [[String]] {
  try readTable(
    [("t.csv", Array(text.utf8))], fields, format: format, threads: threads, chunkSize: chunkSize
  ).rows
}

/// A plain number.
let number = FieldType.decimal(numerator: 1, denominator: 1)

private func cell(_ column: Column, _ row: Int, _ dictionary: TextDictionary) -> String {
  if let validity = column.validity, !validity[row] { return "-" }
  switch column.values {
  case .decimals(let values, let scale):
    return ExactDecimal(coefficient: Int128(values[row]), scale: scale).description
  case .wide(let values, let scale):
    return ExactDecimal(coefficient: values[row], scale: scale).description
  case .doubles(let values): return "~\(values[row])"
  case .codes(let codes): return dictionary.string(codes[row])
  case .identities(let texts): return "\(texts[row])"
  case .flags(let flags): return flags[row] == 1 ? "true" : "false"
  case .days(let days): return CivilDate(dayNumber: Int(days[row])).description
  case .times(let times): return LocalTime(microseconds: Int(times[row])).description
  case .periods(let ordinals): return "#\(ordinals[row])"
  }
}

/// Bytes that come in order, a few at a time.
struct StreamSource: ByteSource {
  let name: String
  let bytes: [UInt8]
  var size: Int? { nil }

  func read(into buffer: UnsafeMutableRawBufferPointer, at offset: Int) throws(ReadingError) -> Int
  {
    let count = min(buffer.count, 7, bytes.count - offset)
    for index in 0..<max(0, count) { buffer[index] = bytes[offset + index] }
    return max(0, count)
  }
}
