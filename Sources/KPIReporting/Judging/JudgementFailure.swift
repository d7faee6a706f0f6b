import KPIPlanning
import KPISemantics
import KPIValues

/// A cell that is in one of the states that a run must not end in.
public struct JudgementFailure: Sendable {
  /// Which cell.
  public var reference: CellReference
  /// The cell with its judgement.
  public var scored: ScoredCell
  /// The states, worst first.
  public var states: [String]
  private var rank: Int

  /// The words that name states beside the bands of thresholds.
  public static let stateWords = [
    "alert", "critical", "warning", "missing", "ahead", "onTrack", "behind", "met", "missed",
    "tooFew", "notJudged", "unknown",
  ]

  /// The failures of a scorecard, worst first: critical alerts, red and missed, other bands, pace,
  /// warnings, what is missing; then by figure and time.
  public static func all(in scorecard: Scorecard, words: [String]) -> [JudgementFailure] {
    let words = Set(words)
    var failures: [JudgementFailure] = []
    guard !words.isEmpty else { return [] }
    for (position, figure) in scorecard.figures.enumerated() {
      let shown = Set(figure.cells.map { Place(cell: $0.cell) })
      let judged = ScoredCells(
        figure.judged.filter { !shown.contains(Place(cell: $0.cell)) })
      for (list, isJudged) in [(figure.cells, false), (judged, true)] {
        for scored in list {
          let found = states(of: scored).filter { words.contains($0.word) }
          guard let worst = found.map(\.rank).min() else { continue }
          failures.append(
            JudgementFailure(
              reference: CellReference(figure: position, isJudged: isJudged, cell: scored.cell),
              scored: scored, states: found.map(\.word), rank: worst))
        }
      }
    }
    let order = failures.indices.sorted {
      (failures[$0].rank, $0) < (failures[$1].rank, $1)
    }
    return order.map { failures[$0] }
  }

  private struct Place: Hashable {
    var period: Period?
    var key: [DimensionValue?]

    init(cell: Cell) {
      period = cell.period
      key = cell.key
    }
  }

  private static func states(of scored: ScoredCell) -> [(word: String, rank: Int)] {
    var states: [(word: String, rank: Int)] = []
    let severities = scored.alerts.map(\.severity)
    if severities.contains(.critical) { states += [("critical", 0), ("alert", 0)] }
    switch scored.status {
    case .band(let name): states.append((name, name == "red" ? 1 : 2))
    case .missed: states.append(("missed", 1))
    case .met, .tooFew, .notJudged, .unknown: states.append((scored.status.word, 5))
    }
    if let pace = scored.goal?.pace, scored.goal?.outcome == .open {
      states.append((pace.rawValue, pace == .behind ? 3 : 5))
    }
    if severities.contains(.warning) {
      states.append(("warning", 4))
      if !severities.contains(.critical) { states.append(("alert", 4)) }
    }
    if case .missing = scored.cell.value { states.append(("missing", 6)) }
    return states
  }
}
