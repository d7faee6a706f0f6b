/// Cuts KPI text into tokens, over UTF-8 bytes; never fails, reports what it cannot read.
public struct Lexer {
  /// Bytes that a name, a number or a quoted name may have.
  static let wordLimit = 10_000

  /// Problems collected; the parser shows fewer.
  static let problemLimit = 300

  /// The text of the file.
  let source: SourceText
  /// The file's index in the program.
  let file: Int
  /// The bytes of the text.
  let bytes: [UInt8]
  /// Offset of the next byte to read.
  var index = 0
  /// The tokens read.
  var tokens: [Token] = []
  /// The comments read.
  var comments: [Comment] = []
  /// The `///` lines before a token, by its index.
  var documentation: [Int: String] = [:]
  /// What was wrong.
  var diagnostics: [Diagnostic] = []
  /// Whether the next token is the first of its line.
  var startsLine = true
  /// Whether a blank or a comment stands before the next token.
  var followsBlank = false
  /// Whether `///` lines stand before the next token.
  var followsDocumentation = false
  /// Runs of bytes that are not UTF-8.
  var invalidBytes: [SourceSpan] = []
  /// Whether the beginning of a conflict of versions was read and its end was not.
  var conflictIsOpen = false
  /// Hidden characters in a row that were read last.
  private var hiddenRun: (start: Int, end: Int, count: Int, first: Unicode.Scalar)?
  /// Offsets of `]` whose `[` was read, and whether a list stands between them.
  var bracketEnds: [Int: Bool] = [:]

  private init(_ source: SourceText, file: Int) {
    self.source = source
    self.file = file
    bytes = source.bytes
  }

  /// The tokens of a file, `file` being its index in the program's list of sources.
  public static func lex(_ source: SourceText, file: Int = 0) -> LexedSource {
    var lexer = Lexer(source, file: file)
    lexer.run()
    return LexedSource(
      tokens: lexer.tokens, comments: lexer.comments, documentation: lexer.documentation,
      diagnostics: Diagnostic.ordered(lexer.diagnostics))
  }

  private mutating func run() {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      report(SyntaxProblem.wrongEncoding(span(0, 2)))
      index = bytes.count
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
    tokens.reserveCapacity(bytes.count / 4)
    while index < bytes.count { lexNext() }
    append(.endOfFile, from: index)
    markClauses()
    if let first = invalidBytes.first {
      let line = source.line(at: first.start)
      report(SyntaxProblem.invalidEncoding(first, line: line, others: invalidBytes.count - 1))
    }
  }

  private mutating func lexNext() {
    let byte = bytes[index]
    switch byte {
    case 0x20, 0x09:
      repeat { index += 1 } while index < bytes.count && bytes[index] == 0x20
      followsBlank = true
    case 0x0A, 0x0D:
      index += 1
      startsLine = true
      followsBlank = true
    case 0x30...0x39: lexNumber()
    case 0x22 where peek(1) == 0x22 && peek(2) == 0x22 && lexTripleQuotes(): break
    case 0x22: lexText(from: index, opening: 1, closing: [0x22])
    case 0x60: lexQuotedName()
    case 0x2F where peek(1) == 0x2F: lexComment()
    case 0x7C where startsLine: lexRow()
    default:
      if CharacterClass.isASCIILetter(byte) || byte == 0x5F {
        lexName()
      } else if byte < 0x80 {
        lexSymbol()
      } else {
        lexBeyondASCII()
      }
    }
  }

  private mutating func lexBeyondASCII() {
    let (found, length) = CharacterClass.scalar(in: bytes, at: index)
    guard let scalar = found, scalar.value != 0xFFFD else {
      noteInvalid(length)
      index += length
      followsBlank = true
      return
    }
    if CharacterClass.isHidden(scalar) {
      reportHidden(scalar, length)
      index += length
    } else if CharacterClass.startsName(scalar) {
      lexName()
    } else {
      lexForeignSign(scalar, length)
    }
  }

  /// The byte a number of places ahead, 0 behind the end.
  func peek(_ distance: Int) -> UInt8 {
    index + distance < bytes.count ? bytes[index + distance] : 0
  }

  /// A span of this file.
  func span(_ start: Int, _ end: Int) -> SourceSpan {
    SourceSpan(file: file, start: start, end: end)
  }

  /// Ends a token that began at `start` at the current place.
  mutating func append(_ kind: Token.Kind, from start: Int) {
    tokens.append(
      Token(
        kind: kind, start: start, end: index, startsLine: startsLine, startsClause: false,
        followsBlank: followsBlank, followsDocumentation: followsDocumentation))
    startsLine = false
    followsBlank = false
    followsDocumentation = false
  }

  /// Collects a problem; far more than can be shown are dropped.
  mutating func report(_ diagnostic: Diagnostic) {
    if diagnostics.count < Lexer.problemLimit { diagnostics.append(diagnostic) }
  }

  /// Remembers bytes at the current place that are not UTF-8.
  mutating func noteInvalid(_ length: Int) {
    if let last = invalidBytes.last, last.end == index {
      invalidBytes[invalidBytes.count - 1].end = index + length
    } else {
      invalidBytes.append(span(index, index + length))
    }
  }

  /// Reports a hidden character at the current place; those right behind it are one with it.
  mutating func reportHidden(_ scalar: Unicode.Scalar, _ length: Int) {
    if let run = hiddenRun, run.end == index, diagnostics.last?.code == .hiddenCharacter {
      hiddenRun = (run.start, index + length, run.count + 1, run.first)
      diagnostics.removeLast()
    } else {
      hiddenRun = (index, index + length, 1, scalar)
    }
    guard let run = hiddenRun else { return }
    report(
      SyntaxProblem.hiddenCharacters(span(run.start, run.end), run.first, count: run.count))
  }

  // A new line counts unless the line before needs more or the line after goes on with it.
  private mutating func markClauses() {
    for position in tokens.indices where tokens[position].startsLine {
      let before = position > 0 ? tokens[position - 1].kind : .symbol(.semicolon)
      tokens[position].startsClause =
        !needsContinuation(before) && !continuesLine(at: position)
    }
  }

  private func needsContinuation(_ kind: Token.Kind) -> Bool {
    switch kind {
    case .symbol(let symbol): return symbol.needsContinuation
    case .reserved(let word): return word.needsContinuation
    default: return false
    }
  }

  private func continuesLine(at position: Int) -> Bool {
    switch tokens[position].kind {
    case .symbol(let symbol): return symbol.continuesLine
    case .reserved(.else):
      return position + 1 < tokens.count && !tokens[position + 1].isSymbol(.equals)
    case .reserved(let word): return word.continuesLine
    default: return false
    }
  }
}
