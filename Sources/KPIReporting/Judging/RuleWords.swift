import KPISemantics

/// The words between the numbers of a judged goal.
enum RuleWords {
  /// In front of what is to be reached.
  static let goal = Phrase("goal", "objectif")
  /// A path that leads nowhere.
  static let noWay = Phrase(
    "the target equals the baseline", "la cible est égale au point de départ")

  /// An alert that rings by a rule.
  static func alert(_ severity: JudgementModel.Alert.Severity, when rule: String) -> Phrase {
    let french =
      switch severity {
      case .critical: "alerte critique"
      case .warning: "avertissement"
      }
    return Phrase("alert \(severity.rawValue) when \(rule)", "\(french) quand \(rule)")
  }

  /// How the figure stands against what is expected by now.
  static func pace(_ pace: Pace, expecting expected: String) -> Phrase {
    let words =
      switch pace {
      case .ahead: ReportText.ahead
      case .onTrack: ReportText.onTrack
      case .behind: ReportText.behind
      }
    return Phrase(
      "\(pace.rawValue): \(expected) expected", "\(words(.french)) : \(expected) attendus")
  }

  /// What is still needed for each period.
  static func needed(_ amount: String, per grain: String) -> Phrase {
    Phrase("\(amount) needed per \(grain)", "il faut \(amount) par \(grain)")
  }

  /// What each period brought so far.
  static func against(_ soFar: String) -> Phrase {
    Phrase(" against \(soFar)", " contre \(soFar)")
  }

  /// Where the figure ends if it goes on like this.
  static func heading(for projection: String) -> Phrase {
    Phrase("heading for \(projection)", "projection \(projection)")
  }
}
