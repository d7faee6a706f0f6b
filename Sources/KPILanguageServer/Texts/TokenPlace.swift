import KPISemantics
import KPISyntax

/// A byte of a text among its tokens.
struct TokenPlace {
  /// The text.
  let text: SourceText
  /// The byte.
  let offset: Int
  /// The tokens, the last being the end of the file.
  let tokens: [Token]
  /// The comments.
  let comments: [Comment]

  /// A place in a text.
  init(text: SourceText, offset: Int) {
    self.text = text
    self.offset = offset
    let lexed = Lexer.lex(text)
    tokens = lexed.tokens
    comments = lexed.comments
  }

  /// What a token says.
  func words(_ token: Token) -> String { text.text(from: token.start, to: token.end) }

  /// The token that the place is in or at an end of, a name before a sign.
  var touching: Token? {
    let touching = tokens.filter { $0.start <= offset && offset <= $0.end && $0.start < $0.end }
    return touching.first { $0.kind == .name } ?? touching.last
  }

  /// The function that a name before a parenthesis is.
  func function(_ token: Token) -> BuiltInFunction? {
    guard token.kind == .name, let index = tokens.firstIndex(of: token),
      index + 1 < tokens.count, tokens[index + 1].kind == .symbol(.leftParenthesis)
    else { return nil }
    return BuiltInFunction(rawValue: words(token))
  }

  /// Where a token stands in a file.
  func span(of token: Token, file: Int) -> SourceSpan {
    SourceSpan(file: file, start: token.start, end: token.end)
  }

  /// What is said about a token that is a word of the language or a unit that every program knows.
  func wordText(_ token: Token, _ language: Language) -> String? {
    let word = words(token)
    let start = TokenPlace(text: text, offset: token.start)
    if let index = tokens.firstIndex(of: token), start.isClauseStart(index) {
      return WordText.clause(word, in: start.block, language)
    }
    if let found = WordText.inner(word, language) { return found }
    if CurrencyCode.all.contains(word) {
      return "```kpi\nunit \(word)\n```\n\(EditorWord.currency(language))."
    }
    guard token.kind == .name, BuiltInUnit.words[word] != nil else { return nil }
    return "```kpi\nunit \(word)\n```\n\(EditorWord.knownUnit(language))."
  }

  /// Whether a token begins a clause.
  private func isClauseStart(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    let opens = [.symbol(.leftBrace), .symbol(.semicolon)].contains(tokens[index - 1].kind)
    return opens || tokens[index].startsClause
  }

  /// Whether the place is inside a comment.
  var isInComment: Bool {
    comments.contains { $0.start < offset && offset <= $0.end }
  }
}

extension TokenPlace {
  /// The tokens that end before the place, or at it where they are no word being typed.
  var before: ArraySlice<Token> {
    let end = tokens.firstIndex { $0.end > offset || $0.kind == .endOfFile } ?? tokens.count
    let isTyping = end > 0 && tokens[end - 1].end == offset && isWord(tokens[end - 1])
    return tokens[..<(isTyping ? end - 1 : end)]
  }

  /// Whether a token is a word or a number that may go on.
  private func isWord(_ token: Token) -> Bool {
    switch token.kind {
    case .name, .quotedName, .reserved, .number: true
    default: false
    }
  }

  /// The word being typed up to the place; empty where none is.
  var prefix: SourceSpan {
    let word = tokens.first { $0.start < offset && offset <= $0.end && isWord($0) }
    return SourceSpan(file: 0, start: word?.start ?? offset, end: offset)
  }

  /// The index of the innermost bracket that is open here, and which it is.
  var openBracket: Int? {
    var depth = 0
    for index in before.indices.reversed() {
      switch tokens[index].kind {
      case .symbol(.rightParenthesis), .symbol(.rightBrace): depth += 1
      case .symbol(.leftParenthesis), .symbol(.leftBrace):
        if depth == 0 { return index }
        depth -= 1
      default: break
      }
    }
    return nil
  }

  /// The function whose parentheses are open here, and the number of the argument.
  var enclosingCall: (function: BuiltInFunction, argument: Int)? {
    guard let open = openBracket, open > 0, let function = function(tokens[open - 1]) else {
      return nil
    }
    var depth = 0
    var argument = 0
    for token in tokens[(open + 1)...] where token.end <= offset {
      switch token.kind {
      case .symbol(.leftParenthesis): depth += 1
      case .symbol(.rightParenthesis): depth -= 1
      case .symbol(.comma) where depth == 0: argument += 1
      default: break
      }
    }
    return (function, argument)
  }
}

extension TokenPlace {
  /// The tokens of the term before the sign that ends before the place.
  var operandBeforeSign: ArraySlice<Token> {
    let sign = before.count - 1
    var first = sign
    var depth = 0
    while first > 0 {
      let token = tokens[first - 1]
      switch token.kind {
      case .symbol(.rightParenthesis): depth += 1
      case .symbol(.leftParenthesis):
        if depth == 0 { return tokens[first..<max(first, sign)] }
        depth -= 1
      case .symbol(let symbol) where depth == 0 && !TokenPlace.binds(symbol):
        return tokens[first..<max(first, sign)]
      case .reserved where depth == 0: return tokens[first..<max(first, sign)]
      default: break
      }
      first -= 1
      if token.startsClause, depth == 0 { break }
    }
    return tokens[first..<max(first, sign)]
  }

  /// Whether a sign stands inside a term.
  private static func binds(_ symbol: Token.Symbol) -> Bool {
    switch symbol {
    case .times, .divide, .power, .percent, .dot: true
    default: false
    }
  }
}
