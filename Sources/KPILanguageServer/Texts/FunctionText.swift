import KPISemantics
import KPISyntax

/// What is said about functions of the language.
enum FunctionText {
  /// Usage, meaning and an example.
  static func markdown(of function: BuiltInFunction, _ language: Language) -> String {
    let description = function.description
    return "```kpi\n\(description.usage)\n```\n\(documentation(of: function, language))"
  }

  /// Meaning, clauses and an example.
  static func documentation(of function: BuiltInFunction, _ language: Language) -> String {
    let description = function.description
    let clauses = FunctionDescription.Clause.allCases.filter(description.clauses.contains)
    let words = clauses.map { "`\($0.rawValue)`" }.joined(separator: ", ")
    let parts = [
      description.summary(language) + ".",
      words.isEmpty ? "" : EditorWords.takes(words)(language) + ".",
      EditorWords.example(description.example)(language),
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: "\n\n")
  }
}
