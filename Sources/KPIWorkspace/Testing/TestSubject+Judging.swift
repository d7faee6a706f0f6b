import KPIReporting
import KPISemantics

extension TestModel.Subject {
  /// The KPI whose judgement is asked for; nil where it is a value.
  var judged: String? {
    switch self {
    case .value: nil
    case .status(let name), .alert(let name), .goal(let name): name
    }
  }

  /// The word for a judged cell.
  func word(_ scored: ScoredCell) -> String {
    switch self {
    case .value: return ""
    case .status: return scored.status.word
    case .alert:
      let severities = scored.alerts.map(\.severity)
      return severities.contains(.critical) ? "critical" : severities.first?.rawValue ?? "none"
    case .goal:
      if case .missing = scored.cell.value { return "unknown" }
      return scored.goal?.word ?? "notJudged"
    }
  }
}
