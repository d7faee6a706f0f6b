import Foundation
import KPISyntax
import ProgramRuns
import Testing

/// Whether the TextMate grammar sees in every program here what the lexer sees.
@Suite("TextMate") struct TextMateTests {
  /// One file as `textmate.py` wants it.
  private static func described(_ file: URL) throws -> [String: Any] {
    let source = SourceText(name: file.path, bytes: Array(try Data(contentsOf: file)))
    let lexed = Lexer.lex(source)
    let comments = lexed.comments.map { comment in
      let words = source.text(from: comment.start, to: comment.end)
      return (comment.start, comment.isDocumentation ? "documentation" : "comment", words)
    }
    let tokens = lexed.tokens.compactMap { token in
      kind(token).map { (token.start, $0, source.text(from: token.start, to: token.end)) }
    }
    let rows = (tokens + comments).map { start, kind, words in
      let line = source.line(at: start)
      let before = source.text(from: source.lineStarts[line - 1], to: start)
      let column = before.unicodeScalars.count { $0 != "\u{FEFF}" }
      return [line - 1, column, kind, words] as [Any]
    }
    let text = source.text(from: 0, to: source.bytes.count).replacing("\u{FEFF}", with: "")
    return ["name": file.path, "text": text, "tokens": rows]
  }

  private static func kind(_ token: Token) -> String? {
    switch token.kind {
    case .name: "name"
    case .quotedName: "quotedName"
    case .reserved: "reserved"
    case .number: "number"
    case .period, .clock: "period"
    case .text: "text"
    case .row: "row"
    case .symbol: "symbol"
    default: nil
    }
  }

  @Test func itSeesWhatTheLexerSees() throws {
    let named = ProcessInfo.processInfo.environment["KPI_TEXTMATE_PYTHON"] ?? "python3"
    guard try ProgramRun(named, ["-c", "import textmate_grammar"]).outcome().status == 0 else {
      return print(
        "skipped: no python3 with textmate-grammar-python; name one in KPI_TEXTMATE_PYTHON")
    }
    // The interpreter needs minutes for the programs that are there because they are large.
    let files = try Grammar.programs().filter { file in
      let size = try file.resourceValues(forKeys: [.fileSizeKey]).fileSize ?? 0
      return !Grammar.isFaulty(file) && size < 10 << 10
    }
    #expect(files.count > 200)
    let script = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "textmate.py")
    try withTemporaryFolder { folder in
      let described = folder.appending(path: "tokens.json")
      try JSONSerialization.data(withJSONObject: files.map(TextMateTests.described))
        .write(to: described)
      let outcome = try ProgramRun(
        named, ["-B", script.path, described.path]
      ).outcome()
      #expect(outcome.status == 0, "\(outcome.text.prefix(4_000))")
    }
  }
}
