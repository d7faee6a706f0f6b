import KPIPlanning
import KPISemantics
import KPIValues

/// Judges cells of one figure.
public struct FigureJudge {
  private let frame: JudgingFrame
  private let history: AlertHistory

  /// A judge; `history` are the cells of every covered period where alerts look back.
  public init(_ frame: JudgingFrame, history: [Cell]) {
    self.frame = frame
    self.history = AlertHistory(frame, history)
  }

  /// The cells with status, goal and alerts.
  public func judged(_ cells: [Cell]) -> [ScoredCell] {
    var judges: [[DimensionValue?]: CellJudge] = [:]
    return cells.map { cell in
      let judge = judges[cell.key] ?? CellJudge(frame, key: cell.key)
      judges[cell.key] = judge
      var scored = judge.judged(cell)
      scored.alerts = history.alerts(cell)
      return scored
    }
  }
}
