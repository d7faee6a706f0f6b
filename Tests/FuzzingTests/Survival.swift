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
    let again = SourceText(name: "fuzz.kpi", text: once)
    if source.isUTF8, Formatter.format(again) != once {
      return "formatting twice changes the text again"
    }
    guard parsed.diagnostics.isEmpty else { return nil }
    let read = Parser.parseFile(again)
    if !read.diagnostics.isEmpty { return "what was formatted is not read" }
    if TreePrinter.print(read.tree) != TreePrinter.print(parsed.tree) {
      return "formatting changes the meaning"
    }
    if Lexer.lex(source).comments.count != Lexer.lex(again).comments.count {
      return "formatting loses a comment"
    }
    return nil
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
    return complaintAboutFixes(source, checked.diagnostics)
  }

  /// What is mended safely can be read, and stays as it is when it is mended again and again.
  private static func complaintAboutFixes(
    _ source: SourceText, _ problems: [Diagnostic]
  ) -> String? {
    let mended = FixApplication.apply(problems, to: source)
    if mended.count == 0 { return nil }
    let before = Parser.parseFile(source).diagnostics
    let after = Parser.parseFile(mended.text).diagnostics
    if before.isEmpty, !after.isEmpty { return "a fix makes what was read unreadable" }
    return nil
  }
}
