/// Turns KPI text into a tree; never fails, collects what is wrong.
public struct Parser {
  /// Expressions and blocks that may stand in one another.
  public static let nestingLimit = 256
  /// Operators that one clause may hold: keeps trees so shallow that no walk ends the stack.
  public static let operatorLimit = 1_000
  /// Errors reported for one file.
  public static let errorLimit = 100

  /// The text of the file.
  let source: SourceText
  /// The file's index in the program.
  let file: Int
  /// Its tokens, the last being the end of the file.
  let tokens: [Token]
  /// The `///` lines before a token, by its index.
  let documentation: [Int: String]
  /// Index of the token looked at.
  var index = 0
  /// Parentheses open here, in which new lines do not count.
  var parenthesisDepth = 0
  /// Expressions and blocks around the current one.
  var nesting = 0
  /// Blocks open here.
  var blockDepth = 0
  /// Operators met in the clause.
  var operatorCount = 0
  /// What was wrong.
  var diagnostics: [Diagnostic] = []
  /// Offsets of the clauses that have errors.
  var faultStarts: [Int] = []
  /// Index of the clause's first token.
  var clauseStart = 0
  /// Whether the clause has an error already: the next ones would follow from it.
  var clauseIsFaulty = false
  /// Whether a block was found open at the end of the file: those around it are open, too.
  var hasOpenBrace = false
  /// Offset of the column where the enclosing declaration begins in its line.
  var declarationColumn = 0
  /// Tokens whose blanks the formatter cannot tell from their sign alone.
  var roles: [Int: TokenRole] = [:]
  /// Parts of the text that must be written anew: faulty words in them need no mending.
  var rewritten: [Range<Int>] = []
  /// Whether the figure has a block and no formula: what the block says of it follows from that.
  var lacksFormula = false
  /// Whether the block is that of an objective.
  var isInObjective = false
  /// Where the clause before in a block of clauses begins.
  var previousProperty = 0
  /// Where the braces stand of the blocks that end further left than its line begins: the `}` was
  /// probably meant for a block around it.
  var suspectBraces: [(open: Int, close: Int)] = []
  /// The names of declarations that could not be read.
  var unreadNames: [String] = []
  /// Whether the name of a declaration could not be read.
  var hasNamelessDeclaration = false
  /// Whether the line before was a `given` that could not be read, so that its table follows.
  var lacksGiven = false
  /// Offsets at which declarations begin.
  var declarationStarts: [Int] = []
  private let lexicalStarts: [Int]
  private let lexicalProblems: [Diagnostic]

  /// A parser at the first token of a file.
  init(_ source: SourceText, file: Int) {
    let lexed = Lexer.lex(source, file: file)
    self.source = source
    self.file = file
    tokens = lexed.tokens
    documentation = lexed.documentation
    lexicalProblems = lexed.diagnostics
    lexicalStarts = lexed.diagnostics.map(\.primary.span.start).sorted()
  }

  /// Parses a whole file, `file` being its index in the program's list of sources.
  public static func parseFile(_ source: SourceText, file: Int = 0) -> ParsedFile {
    var parser = Parser(source, file: file)
    let tree = parser.parseSourceFile()
    return ParsedFile(tree: tree, diagnostics: parser.cappedDiagnostics())
  }

  /// Parses a lone expression, such as the condition of `--where`.
  public static func parseExpression(_ source: SourceText, file: Int = 0) -> ParsedExpression {
    var parser = Parser(source, file: file)
    parser.beginClause()
    let expression = parser.parseExpression()
    if parser.current.kind != .endOfFile { parser.reportTrailing() }
    return ParsedExpression(expression: expression, diagnostics: parser.cappedDiagnostics())
  }

  private func cappedDiagnostics() -> [Diagnostic] {
    // What says that a part must be written anew has to be shown itself.
    let said = Spread(diagnostics.map { $0.primary.span.start..<$0.primary.span.start + 1 })
    let rewritten = Spread(rewritten.filter { said.meets($0.lowerBound - 1..<$0.upperBound) })
    let lexical = lexicalProblems.filter { !rewritten.contains($0.primary.span.start) }
    let ordered = RepeatedHabits.joined(
      Diagnostic.ordered(lexical + diagnostics), declarationStarts: declarationStarts)
    guard ordered.count > Parser.errorLimit else { return ordered }
    let next = ordered[Parser.errorLimit].primary.span
    return Array(ordered.prefix(Parser.errorLimit))
      + [SyntaxProblem.tooManyErrors(next, limit: Parser.errorLimit)]
  }

  // MARK: Tokens

  /// The token looked at; the end of the file is never passed.
  var current: Token { tokens[index] }

  /// The token some places ahead.
  func peek(_ distance: Int = 1) -> Token { tokens[min(index + distance, tokens.count - 1)] }

  /// Whether the clause ends before the current token.
  var atClauseEnd: Bool {
    switch current.kind {
    case .endOfFile, .symbol(.semicolon), .symbol(.rightBrace): return true
    default: return parenthesisDepth == 0 && current.startsClause && index > clauseStart
    }
  }

  /// Moves to the next token and returns the one left behind.
  @discardableResult
  mutating func advance() -> Token {
    let token = current
    if index < tokens.count - 1 { index += 1 }
    return token
  }

  /// Moves over the sign when it stands here in the same clause.
  mutating func accept(_ symbol: Token.Symbol) -> Token? {
    current.isSymbol(symbol) && !endsBeforeCurrent ? advance() : nil
  }

  /// Moves over the reserved word when it stands here in the same clause.
  mutating func accept(_ word: ReservedWord) -> Token? {
    let kind = current.kind
    if kind == .reserved(word) { return endsBeforeCurrent ? nil : advance() }
    guard kind == .name, !endsBeforeCurrent else { return nil }
    if shoutedWord(current) == word {
      note(SyntaxProblem.shoutedWord(span(of: current), word))
    } else if frenchWord(current) == word {
      note(SyntaxProblem.frenchWord(span(of: current), here: word.rawValue))
    } else {
      return nil
    }
    return advance()
  }

  /// Moves over the contextual word when it stands here in the same clause.
  mutating func accept(word: String) -> Token? {
    isWord(word) && !endsBeforeCurrent ? advance() : nil
  }

  // Like `atClauseEnd`, but a closing brace or semicolon may itself be what is asked for.
  private var endsBeforeCurrent: Bool {
    parenthesisDepth == 0 && current.startsClause && index > clauseStart
  }

  /// Whether a token is the contextual word.
  func isWord(_ word: String, at distance: Int = 0) -> Bool {
    isWord(peek(distance), word)
  }

  /// Whether the token is the contextual word.
  func isWord(_ token: Token, _ word: String) -> Bool {
    guard token.kind == .name, token.end - token.start == word.utf8.count else { return false }
    return source.bytes[token.start..<token.end].elementsEqual(word.utf8)
  }

  /// Whether the token some places ahead is a name, quoted or not, on the same clause.
  func isName(at distance: Int) -> Bool {
    let token = peek(distance)
    if distance > 0, token.startsClause, parenthesisDepth == 0 { return false }
    return token.kind == .name || token.kind == .quotedName
  }

  /// The bytes of a token as text.
  func text(of token: Token) -> String { source.text(from: token.start, to: token.end) }

  /// The place of a token.
  func span(of token: Token) -> SourceSpan {
    SourceSpan(file: file, start: token.start, end: token.end)
  }

  /// From a place to the end of the last token read.
  func span(from start: Int) -> SourceSpan {
    let end = index > 0 ? tokens[index - 1].end : start
    return SourceSpan(file: file, start: start, end: max(end, start))
  }

  // MARK: Reporting

  /// Begins a clause at the current token: its first error will be reported.
  mutating func beginClause() {
    clauseStart = index
    clauseIsFaulty = false
    parenthesisDepth = 0
    operatorCount = 0
  }

  /// Collects a problem unless the clause has one already, also one of its words.
  mutating func report(_ diagnostic: Diagnostic) {
    if clauseIsFaulty { return }
    clauseIsFaulty = true
    if !hasLexicalProblem { collect(diagnostic) }
  }

  /// Collects a problem that says better what is wrong with a sign than the reader of signs did.
  mutating func reportInPlaceOfLexical(_ diagnostic: Diagnostic) {
    clauseIsFaulty = true
    let start = diagnostic.primary.span.start
    rewritten.append(start..<diagnostic.primary.span.end)
    collect(diagnostic)
  }

  /// Collects a problem after which the clause is read on as if it were right.
  mutating func note(_ diagnostic: Diagnostic) {
    if !clauseIsFaulty { collect(diagnostic) }
  }

  // Problems come in the order of their places: what is beyond the number shown is dropped.
  private mutating func collect(_ diagnostic: Diagnostic) {
    faultStarts.append(tokens[clauseStart].start)
    if faultStarts.count <= 2 * Parser.errorLimit { diagnostics.append(diagnostic) }
  }

  /// Whether the head of the declaration holds an error and no block followed it.
  var isUnreadHead: Bool {
    clauseStart < index && !tokens[index - 1].isSymbol(.rightBrace)
      && (clauseIsFaulty || hasLexicalProblem(before: tokens[index - 1].end))
  }

  // A faulty word up to the current token explains what cannot be read behind it.
  private var hasLexicalProblem: Bool { hasLexicalProblem(before: current.end) }

  private func hasLexicalProblem(before end: Int) -> Bool {
    let first = tokens[clauseStart].start
    let line = source.lineStarts[source.line(at: first) - 1]
    let start = clauseStart > 0 ? max(tokens[clauseStart - 1].end, line) : line
    var low = 0
    var high = lexicalStarts.count
    while low < high {
      let middle = (low + high) / 2
      if lexicalStarts[middle] < start { low = middle + 1 } else { high = middle }
    }
    return low < lexicalStarts.count && lexicalStarts[low] <= end
  }

  /// Whether the clause ends here with its line: what is missing belongs behind the last token.
  var isIncomplete: Bool {
    guard atClauseEnd, index > clauseStart else { return false }
    return !current.isSymbol(.rightBrace) || current.startsLine
  }

  /// What stands at the current place, for a message.
  var foundText: Wording {
    switch current.kind {
    case .endOfFile: return "the end of the file"
    case .symbol(.semicolon): return "the end of the clause"
    case .text: return "text"
    case .row: return "a table row"
    default:
      if isIncomplete { return "the end of the line" }
      return Wording(verbatim: SyntaxProblem.shown(text(of: current)))
    }
  }

  /// The place to show when something is missing here: the token, or the one before a line's end.
  var culpritSpan: SourceSpan {
    if isIncomplete {
      return span(of: tokens[index - 1])
    }
    return span(of: current)
  }

  /// Reports that something else was needed here.
  mutating func reportExpected(_ expected: Wording, help: [Wording] = []) {
    if clauseIsFaulty || reportGroupedNumber() { return }
    if isIncomplete {
      report(SyntaxProblem.unexpectedLineEnd(culpritSpan, expected: expected, help: help))
    } else {
      report(
        SyntaxProblem.unexpectedToken(
          culpritSpan, found: foundText, expected: expected, help: help))
    }
  }
}
