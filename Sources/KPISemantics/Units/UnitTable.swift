import KPISyntax

/// The units that a program may write, beside those every program knows.
public struct UnitTable: Hashable, Sendable {
  /// ISO 4217 code that `money` stands for.
  public var currency: String
  /// Declared units and entities (`unit deal`, `row visit`, `id visitor`) with the place that
  /// declares them first.
  public var declared: [String: SourceSpan]

  /// A table for a project's currency and its declared units.
  public init(currency: String = "EUR", declared: [String: SourceSpan] = [:]) {
    self.currency = currency
    self.declared = declared
  }
}
