import KPIValues

/// `f(x per keys)` inside a cell: the figure in each finer cell, then an aggregate of those.
public struct GroupedCells: Hashable, Sendable {
  /// A key inside the cell.
  public enum Key: Hashable, Sendable {
    /// Each value of a dimension; rows with a missing value are in no group.
    case dimension(Dimension)
    /// Each covered period of a grain inside the cell.
    case grain(Grain)
    /// Each shown period inside the window (`per period`).
    case period

    /// Whether it cuts the cell in time.
    var isTime: Bool {
      if case .dimension = self { false } else { true }
    }
  }

  /// What is done with the finer cells' values.
  public var function: AggregateFunction
  /// The figure in each finer cell.
  public var figure: FigureExpression
  /// The weight in each finer cell, for a weighted mean.
  public var weight: FigureExpression?
  /// What makes the finer cells.
  public var keys: [Key]

  /// A grouped figure from its parts.
  public init(
    function: AggregateFunction, figure: FigureExpression, weight: FigureExpression?, keys: [Key]
  ) {
    self.function = function
    self.figure = figure
    self.weight = weight
    self.keys = keys
  }
}
