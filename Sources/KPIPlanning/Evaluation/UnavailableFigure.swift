/// A KPI that cannot be computed, and what it lacks.
public struct UnavailableFigure: Hashable, Sendable {
  /// The KPI's name.
  public var name: String
  /// What nobody supplies, such as `tickets.productId`.
  public var needs: [String]

  /// A KPI and what it lacks.
  public init(name: String, needs: [String]) {
    self.name = name
    self.needs = needs
  }
}
