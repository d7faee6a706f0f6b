/// Every diagnostic's explanation; one table for each hundred codes, in a file of its own.
public enum DiagnosticCatalogue {
  /// All explanations in the order of their codes.
  public static let explanations: [DiagnosticExplanation] = [
    wordExplanations,
    structureExplanations,
    habitExplanations,
    projectExplanations,
    nameExplanations,
    datasetExplanations,
    figureExplanations,
    conformanceExplanations,
    testExplanations,
    usageExplanations,
    expressionNameExplanations,
    unitExplanations,
    typeExplanations,
    additivityExplanations,
    judgingExplanations,
    formulaWarningExplanations,
    contradictionExplanations,
  ].flatMap { $0 }.sorted { $0.code.rawValue < $1.code.rawValue }

  /// The explanation of a code; a test sees to it that none lacks one.
  public static func explanation(of code: DiagnosticCode) -> DiagnosticExplanation? {
    explanations.first { $0.code == code }
  }
}
