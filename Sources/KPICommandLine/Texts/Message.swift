import KPIReporting
import KPISemantics
import KPISyntax
import KPIValues
import KPIWorkspace

/// What the command line says on its own account, in every language.
enum Message {
  /// How many fixes a file got, or would get.
  static func fixed(_ file: String, _ count: Int) -> Wording {
    count == 1 ? "\(file): 1 fix" : "\(file): \(count) fixes"
  }

  /// `--fix` of standard input.
  static let nothingToFix: Wording = "standard input is no file that could be written"

  /// In front of advice.
  static let help: Wording = "help"

  /// Something cannot be written.
  static func cannotWrite(_ path: String, _ reason: Wording) -> Wording {
    path == "-"
      ? "cannot write standard output: \(reason)" : "cannot write \(path): \(reason)"
  }

  /// Why a time zone's rules are not at hand.
  static func zone(_ error: ZoneError) -> Wording {
    switch error {
    case .noDatabase(let searched):
      "this host has no time zone database; looked in \(searched.joined(separator: ", "))"
    case .unknownZone(let zone):
      "no time zone \(zone)"
    case .malformed(let zone, let file):
      "the rules of \(zone) in \(file) cannot be read"
    }
  }

  /// What a flag names and the program does not have, and the nearest thing that it has.
  static func question(_ problem: QuestionProblem) -> (Wording, String?) {
    switch problem {
    case .unknownInput(let name, let nearest):
      ("no input `\(name)`", nearest)
    case .unknownDataset(let name, let nearest):
      ("no dataset `\(name)`", nearest)
    case .unknownFigure(let name, let nearest):
      ("no measure or KPI `\(name)`", nearest)
    case .notASplit(let text):
      ("`\(text)` cannot split", "--by channel,country")
    case .sourceTwice(let name):
      ("two files for `\(name)`", nil)
    case .badPeriod(let text):
      ("`\(text)` is no period", "2026-01..2026-06")
    case .badDay(let text):
      ("`\(text)` is no day", "2026-03-31")
    }
  }

  /// KPIs of packs whose needs are unmet, and are the same.
  static func lacks(_ names: [String], _ needs: String) -> Wording {
    names.count == 1
      ? "\(names[0]) is not available: needs \(needs)"
      : "\(names.joined(separator: ", ")) are not available: need \(needs)"
  }

  /// A program that has nothing to show.
  static var withoutFigures: Wording {
    "no KPI is defined here"
  }

  /// `kpi docs --pack` of a pack that does not ship.
  static func unknownPack(_ name: String) -> Wording {
    "no pack `\(name)`"
  }

  /// Several pages cannot stand one behind the other.
  static let needsFolder: Wording = "several pages need a folder"

  /// That not all problems were written, and how all of them are seen.
  static func shown(_ shown: Int, of count: Int, files: Int) -> Wording {
    let places: Wording = files == 1 ? "1 file" : "\(files) files"
    return "the first \(shown) of \(count) problems in \(places)"
      + "; all of them: kpi check --format json"
  }

  /// How many problems a check found.
  static func count(errors: Int, warnings: Int) -> Wording {
    let mistakes: Wording =
      switch errors {
      case 0: "0 errors"
      case 1: "1 error"
      default: "\(errors) errors"
      }
    let doubts: Wording =
      switch warnings {
      case 0: "0 warnings"
      case 1: "1 warning"
      default: "\(warnings) warnings"
      }
    return "\(mistakes), \(doubts)"
  }

  /// Over the columns and inputs of a figure.
  static let restsOn: Wording = "Rests on"
  /// Behind an input that is an estimate.
  static let estimate: Wording = "(estimated)"

  /// The KPIs of a pack that data can feed.
  static func feeds(_ pack: String, _ figures: String) -> Wording {
    "with `use \(pack)` this data feeds \(figures)"
  }

  /// In front of what a test expects.
  static let expected: Wording = "expected"
  /// In front of what a test found.
  static let actual: Wording = "actual  "

  /// How many tests passed.
  static func tests(passed: Int, of count: Int) -> Wording {
    "\(passed) of \(count) tests passed"
  }

  /// How many cells are in a state that `--fail-on` names.
  static func failures(_ count: Int) -> Wording {
    count == 1 ? "1 cell fails:" : "\(count) cells fail:"
  }

  /// Failures that are not shown.
  static func furtherFailures(_ count: Int) -> Wording {
    "and \(count) more"
  }

  /// A word behind `--fail-on` that is no state.
  static func unknownState(_ word: String) -> Wording {
    "no cell can be `\(word)`"
  }

  /// How many bands, goals and alerts the tests have seen at work.
  static func reached(_ count: Int, of all: Int) -> Wording {
    count < all
      ? "\(count) of \(all) bands, goals and alerts reached; never reached:"
      : "\(count) of \(all) bands, goals and alerts reached"
  }

  /// A part of a figure's rules.
  static func part(
    _ part: RuleReach, of figure: FigureModel, _ language: Language
  ) -> Wording {
    func place(_ segment: Int?) -> String {
      segment.map { "\(figure.name), for \($0 + 1)" } ?? figure.name
    }
    switch part {
    case .band(_, let segment, let name):
      return "\(place(segment)): band \(name)"
    case .goal(_, let segment):
      return "\(place(segment)): goal"
    case .alert(_, let segment, let position):
      let rules = segment.map { figure.judgement.segments[$0].rules } ?? figure.judgement
      let message =
        rules.alerts.indices.contains(position) ? rules.alerts[position].message(language) : nil
      let words = message.map { "\"\($0)\"" } ?? "\(position + 1)"
      return "\(place(segment)): alert \(words)"
    }
  }

  /// `kpi explain` of a code that nothing has.
  static let unknownCode: Wording = "no diagnostic has this code"
}
