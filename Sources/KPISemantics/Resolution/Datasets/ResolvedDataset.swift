/// What is resolved of a dataset so far.
final class ResolvedDataset {
  /// What expressions see of it, once asked for.
  var symbol: DatasetSymbol?
  /// Names of its columns.
  let columnNames: ColumnNames
  /// Its columns in the order of their names, nil where none has been asked for.
  var columns: [ResolvedColumn?]

  /// A dataset of which nothing is resolved.
  init(columnNames: ColumnNames) {
    self.columnNames = columnNames
    columns = Array(repeating: nil, count: columnNames.count)
  }
}
