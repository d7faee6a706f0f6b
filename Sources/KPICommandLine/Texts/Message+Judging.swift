import KPIReporting
import KPISyntax

/// What is said of alerts and objectives.
extension Message {
  /// Behind the value of an alert that rings longer than this period.
  static func since(_ period: String) -> Wording {
    ", since \(period)"
  }

  /// Nothing rings, or nothing can.
  static let noAlert: Wording = "no alert rings"

  /// How often an alert would have rung.
  static func rung(_ times: Int, _ periods: Int, of all: Int) -> Wording {
    switch times {
    case 0: "never in \(all) complete periods"
    case 1: "once, in \(periods) of \(all) complete periods"
    default: "\(times) times, in \(periods) of \(all) complete periods"
    }
  }

  /// A program without objectives.
  static let noObjective: Wording = "there are no objectives"
  /// A figure that lacks something.
  static let notAvailable: Wording = "not available"
  /// A goal that says nothing of the last complete period.
  static let notJudged: Wording = "not judged yet"

  /// The part of the way that lies behind, 0 to 1, with the decimal mark of the language.
  static func progress(_ part: String) -> Wording { "progress \(part)" }

  /// How a goal stands, by the word that tests ask for.
  static func standing(_ word: String) -> Wording {
    switch word {
    case "met": "met"
    case "missed": "missed"
    case "ahead": "ahead"
    case "onTrack": "onTrack"
    case "behind": "behind"
    case "notJudged": "notJudged"
    default: Wording(verbatim: word)
    }
  }

  /// Where a driver goes.
  static func movement(_ movement: ObjectiveStanding.Driver.Movement) -> Wording {
    switch movement {
    case .rightWay: "✓ the right way"
    case .wrongWay: "✗ the wrong way"
    case .still: "= unchanged"
    case .unknown: ""
    }
  }
}
