/// The body of a `measure` or a `kpi`.
public struct FigureSyntax: Hashable, Sendable {
  /// The figure's name.
  public var name: NameSyntax
  /// The unit after the colon, when stated.
  public var unit: UnitSyntax?
  /// The formula, absent when only declared.
  public var expression: ExpressionSyntax?
  /// The block's properties in order.
  public var properties: [PropertySyntax]

  /// A figure from its parts.
  public init(
    name: NameSyntax, unit: UnitSyntax?, expression: ExpressionSyntax?,
    properties: [PropertySyntax]
  ) {
    self.name = name
    self.unit = unit
    self.expression = expression
    self.properties = properties
  }
}
