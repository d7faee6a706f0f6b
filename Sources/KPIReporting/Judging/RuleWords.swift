import KPISemantics
import KPISyntax
import KPIValues

/// The words between the numbers of a judged goal.
enum RuleWords {
  /// In front of what is to be reached.
  static let goal: Wording = "goal"
  /// A path that leads nowhere.
  static let noWay: Wording = "the target equals the baseline"

  /// An alert that rings by a rule.
  static func alert(_ severity: JudgementModel.Alert.Severity, when rule: String) -> Wording {
    switch severity {
    case .critical: "alert critical when \(rule)"
    case .warning: "alert warning when \(rule)"
    }
  }

  /// How the figure stands against what is expected by now.
  static func pace(_ pace: Pace, expecting expected: String) -> Wording {
    switch pace {
    case .ahead: "ahead: \(expected) expected"
    case .onTrack: "onTrack: \(expected) expected"
    case .behind: "behind: \(expected) expected"
    }
  }

  /// What is still needed for each period.
  static func needed(_ amount: String, per grain: Grain) -> Wording {
    "\(amount) needed \(GrainText.per(grain))"
  }

  /// What each period brought so far.
  static func against(_ soFar: String) -> Wording {
    " against \(soFar)"
  }

  /// Where the figure ends if it goes on like this.
  static func heading(for projection: String) -> Wording {
    "heading for \(projection)"
  }
}
