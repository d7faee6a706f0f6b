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

  /// Two rows of a dataset have one key, by which others link to it, or which is declared.
  /// The key is told with the names of its columns.
  case duplicateKey(dataset: String, key: String, first: Place, second: Place, isLink: Bool)

  /// The words for it, without a final stop.
  public var message: Wording {
    switch self {
    case .duplicateKey(let dataset, let key, let first, let second, false):
      "\(dataset): \(key) stands in row \(first.row) of \(first.file)"
        + " and in row \(second.row) of \(second.file), but it is the key of its rows"
    case .duplicateKey(let dataset, let key, let first, let second, true):
      "\(dataset): \(key) stands in row \(first.row) of \(first.file)"
        + " and in row \(second.row) of \(second.file), so that links to it are not unique"
    }
  }
}
