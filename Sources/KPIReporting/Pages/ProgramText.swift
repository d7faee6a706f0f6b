import KPIPlanning
import KPISemantics
import KPISyntax

/// Expressions as their writer wrote them, on one line.
struct ProgramText {
  /// The program.
  let model: KPIModel
  /// The files that it was read from.
  let sources: [ParsedSource]

  /// A figure's expression.
  func text(_ expression: FigureExpression) -> String {
    text(of: expression.span) ?? FormulaText(model: model).text(expression)
  }

  /// A condition over splits.
  func text(_ condition: RowExpression) -> String {
    text(of: condition.span) ?? FormulaText(model: model).text(condition, in: "")
  }

  /// What stands at a place; nil for none, or when a comment stands in it.
  func text(of span: SourceSpan) -> String? {
    guard sources.indices.contains(span.file), span.start < span.end else { return nil }
    let text = sources[span.file].text.text(of: span)
    if text.contains("//") { return nil }
    return text.split { $0.isNewline || $0 == " " }.joined(separator: " ")
  }
}
