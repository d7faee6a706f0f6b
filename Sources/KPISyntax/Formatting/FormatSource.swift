/// A file as the formatter reads it.
struct FormatSource {
  /// What is copied as it stands around a fault.
  enum Kept {
    /// The innermost clause: a line of a block.
    case clauses
    /// The whole declaration: where a fault leads the reading astray, blocks may not be trusted.
    case declarations
  }

  /// The text.
  let source: SourceText
  /// Its tokens and comments.
  let lexed: LexedSource
  /// The uses of signs that have two, by token.
  let roles: [Int: TokenRole]
  /// Where clauses begin that cannot be read, and characters that are no tokens.
  let faults: [Int]
  private let parsed: ParsedFile

  /// Reads a text.
  init(_ source: SourceText) {
    self.source = source
    var parser = Parser(source, file: 0)
    let tree = parser.parseSourceFile()
    lexed = Lexer.lex(source)
    roles = parser.roles
    faults = parser.faultStarts + lexed.diagnostics.map(\.primary.span.start)
    parsed = ParsedFile(tree: tree, diagnostics: parser.diagnostics)
  }

  /// The clauses of the file and the comments behind the last; none when something would be lost.
  func clauses(
    keeping kept: Kept
  ) -> (clauses: [FormatClause], dangling: [FormatClause.Comment])? {
    if lexed.diagnostics.count >= Lexer.problemLimit { return nil }
    var reader = ClauseReader(
      source, lexed.tokens, lexed.comments, faults: faults, keeping: kept)
    let read = reader.read()
    return losesFaults(read.clauses) ? nil : read
  }

  // What is no token is kept where it is copied; elsewhere it would be lost.
  private func losesFaults(_ clauses: [FormatClause]) -> Bool {
    let places = Spread(copied(clauses) + lexed.comments.map { $0.start..<$0.end })
    return lexed.diagnostics.contains { !places.contains($0.primary.span.start) }
  }

  private func copied(_ clauses: [FormatClause]) -> [Range<Int>] {
    clauses.flatMap { clause -> [Range<Int>] in
      guard clause.isVerbatim else { return clause.blocks.flatMap { copied($0.clauses) } }
      guard let first = clause.tokens.first, let last = clause.tokens.last else { return [] }
      let start = lexed.tokens[first].start
      return [start..<max(start, lexed.tokens[last].end)]
    }
  }

  /// Whether another text has the same words and comments, and reads the same, faults included.
  func says(what other: FormatSource) -> Bool {
    words == other.words && comments == other.comments
      && TreePrinter.print(parsed.tree) == TreePrinter.print(other.parsed.tree)
      && parsed.diagnostics.map(\.message) == other.parsed.diagnostics.map(\.message)
  }

  private var words: [String] {
    lexed.tokens.filter { !$0.isSymbol(.semicolon) }.map { token in
      let text = source.text(from: token.start, to: token.end)
      return token.kind == .row ? text.filter { $0 != " " && $0 != "\t" } : text
    }
  }

  private var comments: [String] {
    lexed.comments.map { comment in
      source.text(from: comment.start, to: comment.end).filter { $0 != " " && $0 != "\t" }
    }
  }
}
