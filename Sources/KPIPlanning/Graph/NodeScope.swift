import KPISemantics

/// What the formula above a node does to the cell that is asked for: the rows an aggregate sees are
/// those of the cell after these changes.
public struct NodeScope: Hashable, Sendable {
  /// Finer cells inside a cell, made by `per`; the changes before them happen outside.
  public struct Group: Hashable, Sendable {
    /// Changes of the window before the finer cells are made.
    public var steps: [TimeStep]
    /// Splits undone before the finer cells are made.
    public var released: [Dimension]
    /// What makes the finer cells.
    public var keys: [GroupedCells.Key]
  }

  /// The groups from the root of the formula inwards.
  public var groups: [Group] = []
  /// Changes of the window, outermost first.
  public var steps: [TimeStep] = []
  /// Dimensions whose splits are undone.
  public var released: [Dimension] = []
  /// Filters that hold: the run's, and those of the KPIs on the way.
  public var conditions: [RowExpression] = []

  /// The scope at the root of a formula under a run's filters.
  public init(conditions: [RowExpression] = []) {
    self.conditions = conditions
  }

  /// The scope behind one more step in time.
  func adding(_ step: TimeStep) -> NodeScope {
    var scope = self
    scope.steps.append(step)
    return scope
  }

  /// The scope of a KPI that brings its own filters; one that holds already is not repeated.
  func adding(_ own: [RowExpression]) -> NodeScope {
    var scope = self
    for condition in own where !scope.conditions.contains(condition) {
      scope.conditions.append(condition)
    }
    return scope
  }

  /// The scope in which split and filter on dimensions are undone.
  func releasing(_ dimensions: [Dimension]) -> NodeScope {
    var scope = releasingFilters(dimensions)
    for dimension in dimensions where !scope.released.contains(dimension) {
      scope.released.append(dimension)
    }
    return scope
  }

  /// The scope in which filters on dimensions are undone, splits are not.
  func releasingFilters(_ dimensions: [Dimension]) -> NodeScope {
    var scope = self
    scope.conditions.removeAll { condition in
      condition.dimensions.contains { used in dimensions.contains { $0.names(used) } }
    }
    return scope
  }

  /// The scope of the finer cells that keys make.
  func grouping(_ keys: [GroupedCells.Key]) -> NodeScope {
    var scope = self
    scope.groups.append(Group(steps: steps, released: released, keys: keys))
    scope.steps = []
    scope.released = []
    return scope
  }
}
