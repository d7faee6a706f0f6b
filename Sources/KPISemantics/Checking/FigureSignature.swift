import KPISyntax

/// What expressions need to know about a measure or KPI.
public struct FigureSignature: Hashable, Sendable {
  /// Its name.
  public var name: String
  /// Whether it is published.
  public var isKPI: Bool
  /// Its type: the stated unit, or the formula's; `unknown` when it did not check.
  public var type: ValueType
  /// Over what it adds up.
  public var additivity: Additivity
  /// The checked formula, absent while only declared.
  public var expression: FigureExpression?
  /// Where its name is declared.
  public var span: SourceSpan

  /// A figure from its parts.
  public init(
    name: String, isKPI: Bool, type: ValueType, additivity: Additivity,
    expression: FigureExpression?, span: SourceSpan
  ) {
    self.name = name
    self.isKPI = isKPI
    self.type = type
    self.additivity = additivity
    self.expression = expression
    self.span = span
  }
}
