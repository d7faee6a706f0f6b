/// Cuts Swift source into tokens; what stands in an interpolation counts as source.
struct Scanner {
  private let characters: [Character]
  private var position = 0
  private var line = 1
  private var isAdjacent = false
  private(set) var tokens: [Token] = []

  /// The tokens of a source text.
  static func tokens(of source: String) -> [Token] {
    var scanner = Scanner(source)
    scanner.scan(untilClosing: false)
    return scanner.tokens
  }

  private init(_ source: String) {
    characters = Array(source)
  }

  private func isNext(_ text: String) -> Bool {
    let end = position + text.count
    return end <= characters.count && characters[position..<end].elementsEqual(text)
  }

  private mutating func advance(_ count: Int = 1) {
    for _ in 0..<count where position < characters.count {
      if characters[position].isNewline { line += 1 }
      position += 1
    }
  }

  private mutating func add(_ kind: Token.Kind, _ text: String = "") {
    tokens.append(Token(kind: kind, text: text, line: line, isAdjacent: isAdjacent))
    isAdjacent = true
  }

  /// Scans to the end, or behind the parenthesis that closes an interpolation.
  private mutating func scan(untilClosing isInterpolation: Bool) {
    var depth = 0
    while position < characters.count {
      let character = characters[position]
      if isInterpolation, character == ")", depth == 0 { return advance() }
      if character == "(" { depth += 1 }
      if character == ")" { depth -= 1 }
      scanOne(character)
    }
  }

  private mutating func scanOne(_ character: Character) {
    if character.isNewline {
      add(.lineEnd)
      advance()
      isAdjacent = false
    } else if character.isWhitespace {
      advance()
      isAdjacent = false
    } else if isNext("//") {
      scanLineComment()
    } else if isNext("/*") {
      scanBlockComment()
    } else if let pounds = textOpening() {
      scanText(pounds: pounds)
    } else if character.isLetter || character.isNumber || character == "_" || character == "`" {
      scanWord()
    } else {
      add(.sign, String(character))
      advance()
    }
  }

  private mutating func scanLineComment() {
    if isNext("///") { add(.documentation) }
    while position < characters.count, !characters[position].isNewline { advance() }
    isAdjacent = false
  }

  private mutating func scanBlockComment() {
    var depth = 0
    repeat {
      if isNext("/*") {
        depth += 1
        advance(2)
      } else if isNext("*/") {
        depth -= 1
        advance(2)
      } else {
        advance()
      }
    } while depth > 0 && position < characters.count
    isAdjacent = false
  }

  private mutating func scanWord() {
    var word = ""
    while position < characters.count {
      let character = characters[position]
      guard character.isLetter || character.isNumber || character == "_" || character == "`"
      else { break }
      word.append(character)
      position += 1
    }
    add(.word, word)
  }

  /// How many `#` stand in front of a quotation mark here; nil if there is none.
  private func textOpening() -> Int? {
    var pounds = 0
    while position + pounds < characters.count, characters[position + pounds] == "#" { pounds += 1 }
    guard position + pounds < characters.count, characters[position + pounds] == "\"" else {
      return nil
    }
    return pounds
  }

  private mutating func scanText(pounds: Int) {
    add(.text)
    let fence = String(repeating: "#", count: pounds)
    advance(pounds)
    let quote = isNext("\"\"\"") ? "\"\"\"" : "\""
    advance(quote.count)
    while position < characters.count, !isNext(quote + fence) {
      if isNext("\\" + fence + "(") {
        advance(pounds + 2)
        scan(untilClosing: true)
      } else if isNext("\\" + fence) {
        advance(pounds + 2)
      } else {
        advance()
      }
    }
    advance(quote.count + pounds)
    isAdjacent = true
  }
}
