import KPIValues
@testable import Columnar

/// The fault that reading a text stops with.
func fault(
  _ text: String, _ fields: [(String, FieldType)], format: TableFormat = TableFormat(),
  name: String = "t.csv", chunkSize: Int = 64, threads: Int = 2
) -> ReadingError? {
  fault(
    bytes: Array(text.utf8), fields, format: format, name: name, chunkSize: chunkSize,
    threads: threads)
}

/// The fault that reading bytes stops with.
func fault(
  bytes: [UInt8], _ fields: [(String, FieldType)], format: TableFormat = TableFormat(),
  name: String = "t.csv", chunkSize: Int = 64, threads: Int = 2, isStream: Bool = false
) -> ReadingError? {
  do {
    _ = try readTable(
      [(name, bytes)], fields, format: format, threads: threads, chunkSize: chunkSize,
      isStream: isStream)
    return nil
  } catch {
    return error as? ReadingError
  }
}

/// A place in the file most tests read.
func at(_ line: Int, _ column: Int, _ file: String = "t.csv") -> ReadingError.Place {
  .init(file: file, line: line, column: column)
}
