import KPIPlanning
import KPISemantics
import KPIValues

/// When the alerts of a figure ring, followed from period to period.
struct AlertHistory {
  private let frame: JudgingFrame
  private var ringing: [[DimensionValue?]: [Period: [RingingAlert]]] = [:]

  /// Follows the cells of every covered period.
  init(_ frame: JudgingFrame, _ cells: some Collection<Cell>) {
    self.frame = frame
    var byKey: [[DimensionValue?]: [Cell]] = [:]
    for cell in cells { byKey[cell.key, default: []].append(cell) }
    for (key, cells) in byKey {
      let sorted = cells.sorted { ($0.period?.ordinal ?? 0) < ($1.period?.ordinal ?? 0) }
      ringing[key] = follow(sorted, CellJudge(frame, key: key))
    }
  }

  /// The alerts that ring in a cell.
  func alerts(_ cell: Cell) -> [RingingAlert] {
    guard frame.isAtGrain(cell), !cell.isPartial else { return [] }
    if let period = cell.period, let known = ringing[cell.key] { return known[period] ?? [] }
    let judge = CellJudge(frame, key: cell.key)
    return judge.alerts.compactMap { position, alert in
      guard alert.model.periods == 1, signal(alert.condition, cell, judge) == true else {
        return nil
      }
      return AlertHistory.ringing(alert, position, since: cell.period)
    }
  }

  private func follow(_ cells: [Cell], _ judge: CellJudge) -> [Period: [RingingAlert]] {
    var result: [Period: [RingingAlert]] = [:]
    for (position, alert) in judge.alerts {
      var count = 0
      var since: Period?
      for cell in cells {
        guard let period = cell.period else { continue }
        switch signal(alert.condition, cell, judge) {
        case true?:
          count += 1
          if since == nil, count >= alert.model.periods { since = period }
        case false?:
          count = 0
          let isOver =
            alert.recovery.map { signal($0, cell, judge) == true } ?? true
          if isOver { since = nil }
        case nil:
          count = 0
          since = nil
        }
        if let since {
          result[period, default: []].append(AlertHistory.ringing(alert, position, since: since))
        }
      }
    }
    return result
  }

  /// Whether a condition holds; nil where nothing is judged.
  private func signal(_ fact: Int, _ cell: Cell, _ judge: CellJudge) -> Bool? {
    guard !cell.isPartial, cell.facts.indices.contains(fact), judge.isSampleLargeEnough(cell)
    else { return nil }
    if case .missing = cell.value { return nil }
    let fact = cell.facts[fact]
    guard !fact.isPartial, case .flag(let flag) = fact.value else { return nil }
    return flag
  }

  private static func ringing(
    _ alert: RuleSheet.Alert, _ position: Int, since: Period?
  ) -> RingingAlert {
    RingingAlert(
      position: position, severity: alert.model.severity, messages: alert.model.messages,
      rule: alert.formula,
      since: since)
  }
}
