import KPISemantics
import KPISyntax
import KPIValues

/// Everything that is done with the text of a program, whatever the text is: nothing may end the
/// process, and what the rooms promise about each other must hold.
enum Survival {
  /// Why the text is not survived as promised; nil when it is.
  static func complaint(about bytes: [UInt8]) -> String? {
    let source = SourceText(name: "fuzz.kpi", bytes: bytes)
    let lexed = Lexer.lex(source)
    for token in lexed.tokens where token.start > token.end || token.end > bytes.count {
      return "a token lies outside of the text"
    }
    let parsed = Parser.parseFile(source)
    for problem in parsed.diagnostics {
      let span = problem.primary.span
      if span.start > span.end || span.start < 0 || span.end > bytes.count {
        return "\(problem.code.text) lies outside of the text"
      }
    }
    let renderer = DiagnosticRenderer(sources: [source], isColored: false, language: .french)
    _ = renderer.render(parsed.diagnostics)
    _ = DiagnosticJSONWriter(sources: [source]).write(parsed.diagnostics)
    _ = Parser.parseExpression(source)
    _ = FixApplication.apply(parsed.diagnostics, to: source)
    return complaintAboutFormat(source, parsed) ?? complaintAboutCheck(source, parsed)
  }

  private static func complaintAboutFormat(
    _ source: SourceText, _ parsed: ParsedFile
  ) -> String? {
    let once = Formatter.format(source)
    guard parsed.diagnostics.isEmpty else { return nil }
    let again = SourceText(name: "fuzz.kpi", text: once)
    if !Parser.parseFile(again).diagnostics.isEmpty { return "what was formatted is not read" }
    return Formatter.format(again) == once ? nil : "formatting twice changes the text again"
  }

  private static func complaintAboutCheck(
    _ source: SourceText, _ parsed: ParsedFile
  ) -> String? {
    let file = ParsedSource(
      text: source, syntax: parsed.tree, origin: .project, folder: ".",
      problems: parsed.diagnostics)
    let checked = Program.check(sources: [file]) { _ in ZoneRules.utc }
    for problem in checked.diagnostics {
      for span in [problem.primary.span] + problem.secondary.map(\.span)
      where span.start > span.end || span.end > source.bytes.count {
        return "\(problem.code.text) lies outside of the text"
      }
    }
    let renderer = DiagnosticRenderer(sources: [source], isColored: false)
    _ = renderer.render(checked.diagnostics)
    return nil
  }
}
