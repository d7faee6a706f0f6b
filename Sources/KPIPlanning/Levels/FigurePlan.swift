import KPISemantics

/// A figure of a run: its node and the levels at which it is wanted.
struct FigurePlan {
  /// What a level is wanted for.
  enum Purpose: Hashable {
    case cells, totals, judged
  }

  /// The figure's name.
  var name: String
  /// Its formula in the graph.
  var node: Int
  /// The splits of its cells.
  var splits: [Dimension]
  /// Where it is wanted, in order of output.
  var levels: [(level: Level, purpose: Purpose)]
}
