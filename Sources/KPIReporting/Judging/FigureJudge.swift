import KPIPlanning
import KPISemantics
import KPIValues

/// Judges cells of one figure.
public struct FigureJudge {
  private let frame: JudgingFrame
  private let history: AlertHistory

  /// A judge; `history` are the cells of every covered period where alerts look back.
  public init(_ frame: JudgingFrame, history: some Collection<Cell>) {
    self.frame = frame
    self.history = AlertHistory(frame, history)
  }

  /// The cells with status, goal and alerts.
  public func judged(_ cells: some Collection<Cell>) -> [ScoredCell] {
    var result: [ScoredCell] = []
    forEach(cells) { result.append($0) }
    return result
  }

  /// Hands over the cells with status, goal and alerts.
  func forEach(_ cells: some Collection<Cell>, _ take: (ScoredCell) -> Void) {
    var judges: [[DimensionValue?]: CellJudge] = [:]
    for cell in cells {
      let judge = judges[cell.key] ?? CellJudge(frame, key: cell.key)
      judges[cell.key] = judge
      var scored = judge.judged(cell)
      scored.alerts = history.alerts(cell)
      take(scored)
    }
  }
}
