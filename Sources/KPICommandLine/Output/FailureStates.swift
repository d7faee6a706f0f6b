import KPIPlanning
import KPIReporting

/// The states that make `--fail-on` say no.
struct FailureStates {
  /// The words behind the flag: `missing`, or a status.
  var words: [String]

  /// Whether any shown or judged cell is in one of the states.
  func occur(in scorecard: Scorecard) -> Bool {
    guard !words.isEmpty else { return false }
    return scorecard.figures.contains { figure in
      (figure.cells + figure.judged).contains(where: occur)
    }
  }

  private func occur(_ scored: ScoredCell) -> Bool {
    if case .missing = scored.cell.value, words.contains("missing") { return true }
    return words.contains(scored.status.word)
  }
}
