import Columnar
import KPISemantics

/// The rows of a dataset in memory; texts have the codes of the store.
struct StoredTable: Sendable {
  /// A file and how many rows it has.
  struct File: Sendable {
    /// The name.
    var name: String
    /// How many rows it has.
    var rowCount: Int
  }

  /// How many rows.
  var rowCount: Int
  /// Columns by position in the dataset.
  var fields: [Int: Column]
  /// The files in the order of the rows.
  var files: [File] = []
  /// For each row its position among the rows read, when some were left out.
  var positions: [Int32]?

  /// Keeps only some rows.
  mutating func keep(_ rows: [Int32]) {
    fields = fields.mapValues { $0.gathered(rows) }
    positions = rows.map { row in positions.map { $0[Int(row)] } ?? row }
    rowCount = rows.count
  }

  /// The rows from `start` on, `length` of them or as many as there are.
  func slice(_ start: Int, _ length: Int) -> Evaluator.Rows {
    let count = min(length, rowCount - start)
    return Evaluator.Rows(
      count: count, fields: fields.mapValues { $0.slice(start, count) },
      positions: (Int32(start)..<Int32(start + count)).map { $0 })
  }

  /// Where a row was read.
  func place(_ row: Int) -> DataError.Place {
    var position = positions.map { Int($0[row]) } ?? row
    for file in files {
      if position < file.rowCount { return DataError.Place(file: file.name, row: position + 1) }
      position -= file.rowCount
    }
    return DataError.Place(file: files.last?.name ?? "", row: position + 1)
  }
}
