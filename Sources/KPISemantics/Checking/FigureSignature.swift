import KPISyntax

/// What expressions need to know about a measure or KPI; handed about much, and never changed.
public final class FigureSignature: Sendable {
  /// Its name.
  public let name: String
  /// Whether it is published.
  public let isKPI: Bool
  /// Its type: the stated unit, or the formula's; `unknown` when it did not check.
  public let type: ValueType
  /// Over what it adds up.
  public let additivity: Additivity
  /// The checked formula, absent while only declared.
  public let expression: FigureExpression?
  /// Where its name is declared.
  public let span: SourceSpan

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
