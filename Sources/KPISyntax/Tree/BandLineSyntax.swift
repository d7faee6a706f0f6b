/// A number line cut into named bands: `red < 5 <= amber < 10 <= green`.
public struct BandLineSyntax: Hashable, Sendable {
  /// A bound and the band above it.
  public struct Bound: Hashable, Sendable {
    /// The sign between the lower band and the bound: `<` or `<=` (or `>`, `>=`, refused later).
    public var lowerComparator: BinaryOperator
    /// The bound itself.
    public var value: ExpressionSyntax
    /// The sign between the bound and the upper band.
    public var upperComparator: BinaryOperator
    /// The band above the bound.
    public var band: NameSyntax

    /// A bound between two bands.
    public init(
      lowerComparator: BinaryOperator, value: ExpressionSyntax, upperComparator: BinaryOperator,
      band: NameSyntax
    ) {
      self.lowerComparator = lowerComparator
      self.value = value
      self.upperComparator = upperComparator
      self.band = band
    }
  }

  /// The lowest band.
  public var first: NameSyntax
  /// The bounds upwards, at least one.
  public var bounds: [Bound]
  /// The place of the whole line.
  public var span: SourceSpan

  /// A line from its lowest band and the bounds above it.
  public init(first: NameSyntax, bounds: [Bound], span: SourceSpan) {
    self.first = first
    self.bounds = bounds
    self.span = span
  }
}
