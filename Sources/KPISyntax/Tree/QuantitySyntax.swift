/// A number as written with its optional unit.
public struct QuantitySyntax: Hashable, Sendable {
  /// The digits as written, underscores included.
  public var digits: String
  /// The unit behind it on the same line; `%` counts as one.
  public var unit: UnitSyntax?
  /// The place of number and unit.
  public var span: SourceSpan

  /// A number and its unit.
  public init(digits: String, unit: UnitSyntax?, span: SourceSpan) {
    self.digits = digits
    self.unit = unit
    self.span = span
  }
}
