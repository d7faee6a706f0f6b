import KPISemantics

/// What is said about functions of the language.
enum FunctionText {
  /// Usage, meaning and an example.
  static func markdown(of function: BuiltInFunction) -> String {
    let description = function.description
    return "```kpi\n\(description.usage)\n```\n\(documentation(of: function))"
  }

  /// Meaning, clauses and an example.
  static func documentation(of function: BuiltInFunction) -> String {
    let description = function.description
    let clauses = FunctionDescription.Clause.allCases.filter(description.clauses.contains)
    let words = clauses.map { "`\($0.rawValue)`" }.joined(separator: ", ")
    let taken = words.isEmpty ? "" : "\n\nTakes \(words)."
    return "\(description.summary)\(taken)\n\nExample: `\(description.example)`"
  }
}
