import KPISyntax

/// What a test can ask of a figure's judgement: `status(k)`, `alert(k)`, `goal(k)`.
enum Verdict: String, CaseIterable {
  case status, alert, goal

  /// The clause that a figure needs for it.
  var clause: Wording {
    switch self {
    case .status: "threshold or goal"
    case .alert: "alert"
    case .goal: "goal"
    }
  }

  /// Whether a figure of these rules can be asked for it.
  func isAnswered(by rules: JudgementModel) -> Bool {
    let answered =
      switch self {
      case .status: rules.threshold != nil || !rules.goals.isEmpty
      case .alert: !rules.alerts.isEmpty
      case .goal: !rules.goals.isEmpty
      }
    return answered || rules.segments.contains { isAnswered(by: $0.rules) }
  }

  /// The words that it can be under these rules.
  func words(under rules: JudgementModel) -> [String] {
    switch self {
    case .status:
      let bands = [rules] + rules.segments.map(\.rules)
      return bands.flatMap { $0.threshold?.bands ?? [] }
        + ["met", "missed", "tooFew", "notJudged", "unknown"]
    case .alert: return ["critical", "warning", "none"]
    case .goal: return ["ahead", "onTrack", "behind", "met", "missed", "notJudged", "unknown"]
    }
  }

  /// The subject of a test that asks for it.
  func subject(of kpi: String) -> TestModel.Subject {
    switch self {
    case .status: .status(kpi: kpi)
    case .alert: .alert(kpi: kpi)
    case .goal: .goal(kpi: kpi)
    }
  }
}
