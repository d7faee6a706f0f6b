import KPIPlanning
import KPIReporting
import KPISemantics
import KPISyntax
import KPIValues

/// The states that make `--fail-on` say no, and what is said of the cells that are in one.
struct FailureStates {
  /// The words behind the flag: `missing`, or a status.
  var words: [String]

  /// How many failures are shown with their formulas; the rest is counted.
  private static let shownLimit = 20

  /// The first word that no cell can be in, and the nearest that there is; nil when all are known.
  func unknownWord(in model: KPIModel) -> (word: String, nearest: String?)? {
    let rules = model.figures.values.map(\.judgement)
    let bands = (rules + rules.flatMap { $0.segments.map(\.rules) })
      .flatMap { $0.threshold?.bands ?? [] }
    // Colours stand for themselves, so that one pipeline can serve projects without thresholds.
    let known = Set(bands + JudgementFailure.stateWords + ["red", "amber", "green"])
    guard let word = words.first(where: { !known.contains($0) }) else { return nil }
    return (word, NearestName.of(word, among: known))
  }

  /// The failures that are shown.
  func shown(_ failures: [JudgementFailure]) -> [JudgementFailure] {
    Array(failures.prefix(FailureStates.shownLimit))
  }

  /// What is said of the failures: the cell, the value, the rule, and the formula with values.
  func text(
    _ failures: [JudgementFailure], _ traces: [ValueTrace?], _ scorecard: Scorecard,
    _ language: Language, _ style: TerminalStyle
  ) -> String {
    guard !failures.isEmpty else { return "" }
    let formula = TraceText(calendar: scorecard.calendar, language: language)
    var text = Message.failures(failures.count)(language) + "\n"
    for (failure, trace) in zip(shown(failures), traces) {
      let figure = scorecard.figures[failure.reference.figure]
      let words = RuleText(type: figure.type, names: scorecard.unitNames, language: language)
      let place = scorecard.place(of: failure.scored.cell, in: figure, language)
      let head = [figure.name, place].filter { !$0.isEmpty }.joined(separator: " ")
      let states = failure.states.joined(separator: ", ")
      let line = "✗ \(head): \(words.value(failure.scored.cell))  \(states)"
      text += style.paint(TerminalText.escaped(line), .problem) + "\n"
      for rule in words.lines(failure.scored) { text += "    " + TerminalText.escaped(rule) + "\n" }
      for line in trace.map(formula.lines) ?? [] {
        text += "    " + TerminalText.escaped(line) + "\n"
      }
    }
    let rest = failures.count - FailureStates.shownLimit
    return text + (rest > 0 ? Message.furtherFailures(rest)(language) + "\n" : "")
  }
}
