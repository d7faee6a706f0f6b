/// What the explanations of diagnostics say in French, by code; one table for each phase.
enum FrenchExplanations {
  /// The title and why it is wrong.
  typealias Texts = (title: String, explanation: String)

  /// The texts of a code; a test sees to it that none lacks them.
  static func texts(of code: DiagnosticCode) -> Texts? {
    writing[code] ?? names[code] ?? formulas[code] ?? judging[code]
  }
}
