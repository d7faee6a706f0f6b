import KPIReporting
import KPISyntax
import KPIWorkspace

/// What the editor is shown of something that has a name or a value.
enum EditorWords {
  /// What a value was.
  static func value(before text: String) -> Wording { "Before the last change: \(text)" }

  /// Why a figure has no value.
  static func noValue(_ reason: Wording) -> Wording { "No value: \(reason)" }

  /// What a figure lacks.
  static func needs(_ names: String) -> Wording { "Not available: needs \(names)" }

  /// A document whose changes could not be followed.
  static func lost(_ document: String) -> Wording {
    "a change of \(document) could not be followed; open it again"
  }

  /// Why a file cannot be read; nil where there is none, which is no trouble.
  static func trouble(_ problem: FileProblem) -> Wording? {
    if case .noMatch = problem { nil } else { problem.wording }
  }

  /// Data that is not read before someone asks for it.
  static func large(_ size: Int) -> Wording {
    "Its data has \(size >> 20) MB; it is read when the figure is evaluated"
  }

  /// Where a value stands.
  static func place(_ value: String, _ place: String) -> Wording { "\(value) in \(place)" }

  /// How a value is judged.
  static func status(_ status: CellStatus) -> Wording {
    switch status {
    case .band(let name): "status \(name)"
    case .met: "goal met"
    case .missed: "goal missed"
    case .tooFew: "too few to judge"
    case .notJudged, .unknown: ""
    }
  }

  /// Who answers for a figure.
  static func owner(_ name: String) -> Wording { "Owner: \(name)" }

  /// Where the values of a column are read.
  static func header(_ name: String) -> Wording { "From the column `\(name)` of the file" }

  /// The rows that a figure counts.
  static func rows(of dataset: String) -> Wording { "rows of `\(dataset)`" }

  /// A column with its file.
  static func inFile(_ column: String, _ file: String) -> Wording { "\(column), in \(file)" }

  /// A column as an offer.
  static func column(of dataset: String) -> Wording { "column of \(dataset)" }

  /// What a unit counts.
  static func row(of dataset: String) -> Wording { "A row of `\(dataset)`" }

  /// The clauses of a function.
  static func takes(_ clauses: String) -> Wording { "Takes \(clauses)" }

  /// In front of a formula that uses a function.
  static func example(_ formula: String) -> Wording { "Example: `\(formula)`" }

  /// What a test found instead of what it expects.
  static func failure(_ expected: String, _ actual: String) -> Wording {
    "expected \(expected), but it is \(actual)"
  }
}
