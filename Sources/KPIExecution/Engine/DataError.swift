import KPISyntax

/// What can be wrong in data that was read well. Payload only, apart from `message`.
public enum DataError: Error, Hashable, Sendable {
  /// Where a row stands.
  public struct Place: Hashable, Sendable {
    /// The file's name.
    public var file: String
    /// The row in that file, the header not counted, from 1.
    public var row: Int

    /// A row of a file.
    public init(file: String, row: Int) {
      self.file = file
      self.row = row
    }
  }

  /// Two rows of a dataset that others link to have one key.
  case duplicateKey(dataset: String, column: String, key: String, first: Place, second: Place)

  /// The words for it, without a final stop.
  public var message: Wording {
    switch self {
    case .duplicateKey(let dataset, let column, let key, let first, let second):
      "\(dataset): \(column) \(key) stands in row \(first.row) of \(first.file)"
        + " and in row \(second.row) of \(second.file), so that links to it are not unique"
    }
  }
}
