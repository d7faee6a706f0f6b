import KPISyntax

/// What expressions need to know about an input.
public struct InputSignature: Hashable, Sendable {
  /// Its name.
  public var name: String
  /// Its type.
  public var type: ValueType
  /// The dimensions it is given by, by name; empty unless it is split.
  public var splits: [String]
  /// Where its name is declared.
  public var span: SourceSpan

  /// An input from its parts.
  public init(name: String, type: ValueType, splits: [String], span: SourceSpan) {
    self.name = name
    self.type = type
    self.splits = splits
    self.span = span
  }
}
