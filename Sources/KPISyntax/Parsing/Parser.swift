/// Turns KPI text into a tree; never fails, collects what is wrong.
public struct Parser {
  /// Parses a whole file, `file` being its index in the program's list of sources.
  public static func parseFile(_ source: SourceText, file: Int = 0) -> ParsedFile {
    ParsedFile(tree: SourceFileSyntax(declarations: []), diagnostics: [])
  }

  /// Parses a lone expression, such as the condition of `--where`.
  public static func parseExpression(_ source: SourceText, file: Int = 0) -> ParsedExpression {
    let span = SourceSpan(file: file, start: 0, end: source.bytes.count)
    return ParsedExpression(expression: .invalid(span), diagnostics: [])
  }
}
