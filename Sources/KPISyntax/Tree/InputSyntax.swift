/// `input closeRate : deal/lead = 10% estimated`.
public struct InputSyntax: Hashable, Sendable {
  /// Where the value comes from.
  public enum Value: Hashable, Sendable {
    /// Declared, not defined.
    case none
    /// `= expr`, with an optional `±` range.
    case constant(ExpressionSyntax)
    /// `by channel { "email" = 12%; else = 10% }`
    case split(by: [NameSyntax], MapSyntax)
    /// `every year [spread] { 2025 = 40_000_000 }`
    case periods(every: NameSyntax, spreadSpan: SourceSpan?, MapSyntax)
  }

  /// The input's name.
  public var name: NameSyntax
  /// Its unit.
  public var type: TypeSyntax
  /// Its value.
  public var value: Value
  /// The word `estimated`, when written.
  public var estimatedSpan: SourceSpan?
  /// Further properties (labels, owner, tags).
  public var properties: [PropertySyntax]

  /// An input from its parts.
  public init(
    name: NameSyntax, type: TypeSyntax, value: Value, estimatedSpan: SourceSpan?,
    properties: [PropertySyntax]
  ) {
    self.name = name
    self.type = type
    self.value = value
    self.estimatedSpan = estimatedSpan
    self.properties = properties
  }
}
