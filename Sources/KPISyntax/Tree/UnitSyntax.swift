/// A unit as written: `EUR/visit`, `EUR/1000 impression`, `%`.
public struct UnitSyntax: Hashable, Sendable {
  /// One denominator: an optional factor and a name.
  public struct Divisor: Hashable, Sendable {
    /// The factor before the name, `1000` in `EUR/1000 impression`, as written.
    public var factor: String?
    /// The name of the unit divided by.
    public var name: NameSyntax

    /// A denominator with its optional factor.
    public init(factor: String?, name: NameSyntax) {
      self.factor = factor
      self.name = name
    }
  }

  /// The numerator's name, or `%`.
  public var numerator: NameSyntax
  /// What it is divided by, in order.
  public var divisors: [Divisor]
  /// The whole unit's place.
  public var span: SourceSpan

  /// A unit from its parts.
  public init(numerator: NameSyntax, divisors: [Divisor], span: SourceSpan) {
    self.numerator = numerator
    self.divisors = divisors
    self.span = span
  }
}
