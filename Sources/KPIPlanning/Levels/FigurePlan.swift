import KPISemantics

/// A figure of a run: its node and the levels at which it is wanted.
struct FigurePlan {
  /// What a level is wanted for.
  enum Purpose: Hashable {
    case cells, totals, judged, history
  }

  /// The figure's name.
  var name: String
  /// Its formula in the graph.
  var node: Int
  /// The splits of its cells.
  var splits: [Dimension]
  /// Where it is wanted, in order of output.
  var levels: [(level: Level, purpose: Purpose)]
  /// The rules that judge it.
  var sheet: RuleSheet?
  /// For each fact that the rules rest on its node; nil where nothing answers it.
  var facts: [Int?] = []
  /// For each level the facts that can be answered there.
  var factsAt: [[Int?]] = []
}
