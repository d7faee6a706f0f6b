/// A field asked of a table: the header that names it and what its text is read as.
public struct Field: Hashable, Sendable {
  /// The header, compared exactly.
  public var header: String
  /// What its text is read as.
  public var type: FieldType
  /// Whether its texts are only told apart, so that most need no place in a dictionary.
  public var isIdentity: Bool

  /// A field under `header`.
  public init(header: String, type: FieldType, isIdentity: Bool = false) {
    self.header = header
    self.type = type
    self.isIdentity = isIdentity
  }
}
