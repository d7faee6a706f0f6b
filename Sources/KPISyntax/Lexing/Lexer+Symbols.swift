extension Lexer {
  /// Reads a sign, or a sign of another language as the one that it means.
  mutating func lexSymbol() {
    let byte = bytes[index]
    let start = index
    if Lexer.mayBeForeign(byte), lexForeignOperator() { return }
    if byte == 0x7D, closesTemplateName() { return }
    if let symbol = Token.Symbol(byte, before: peek(1)) {
      index += symbol.length
      append(.symbol(symbol), from: start)
    } else if byte == 0x27, lexQuotedTable() || lexForeignText(opening: 1, closing: [0x27]) {
      return
    } else if byte == 0x5B, lexBrackets() {
      return
    } else if byte == 0x5D, lexClosingBracket() {
      return
    } else if byte == 0x23 {
      lexForeignComment(sign: bytes[index...].prefix { $0 == 0x23 }.count)
    } else if byte == 0x24, lexTemplateName() {
      return
    } else if byte < 0x20 || byte == 0x7F {
      reportHidden(Unicode.Scalar(byte), 1)
      index += 1
    } else {
      lexStray(length: 1)
    }
  }

  // Whether an operator or comment of another language may begin with the byte.
  private static func mayBeForeign(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21, 0x26, 0x2A, 0x2D, 0x2F, 0x3A, 0x3C, 0x3D, 0x3E, 0x7C: return true
    default: return false
    }
  }

  // The longest spelling comes first.
  private static let foreignOperators: [(spelling: String, meaning: [Token.Kind])] = [
    ("===", [.reserved(.is)]), ("!==", [.reserved(.is), .reserved(.not)]),
    ("==", [.reserved(.is)]), ("!=", [.reserved(.is), .reserved(.not)]),
    ("<>", [.reserved(.is), .reserved(.not)]), ("&&", [.reserved(.and)]),
    ("||", [.reserved(.or)]), ("**", [.symbol(.power)]), (":=", [.symbol(.equals)]),
    ("=<", [.symbol(.lessOrEqual)]), ("=>", [.symbol(.greaterOrEqual)]),
    ("&", [.reserved(.and)]), ("!", [.reserved(.not)]),
  ]

  private mutating func lexForeignOperator() -> Bool {
    if lexOtherComment() || lexSheetReference() { return true }
    guard beginsForeignOperator else { return false }
    let rest = bytes[index...]
    for (spelling, meaning) in Lexer.foreignOperators
    where rest.starts(with: spelling.utf8) {
      let isDefinition = spelling.hasPrefix("==") && followsDeclaredName
      appendForeign(
        isDefinition ? [.symbol(.equals)] : meaning, spelling: spelling,
        length: spelling.utf8.count)
      return true
    }
    return false
  }

  // Two bytes tell it: almost no sign is one, so the spellings need not be compared.
  private var beginsForeignOperator: Bool {
    let next = peek(1)
    switch bytes[index] {
    case 0x21, 0x26: return true
    case 0x3D: return next == 0x3D || next == 0x3C || next == 0x3E
    case 0x3C: return next == 0x3E
    case 0x7C: return next == 0x7C
    case 0x2A: return next == 0x2A
    case 0x3A: return next == 0x3D
    default: return false
    }
  }

  // `/* … */`, `<!-- … -->` and `-- …`; two signs with a blank behind them negate nothing.
  private mutating func lexOtherComment() -> Bool {
    let next = peek(1)
    switch bytes[index] {
    case 0x2F where next == 0x2A:
      lexForeignComment(sign: 2, closing: [0x2A, 0x2F])
      return true
    case 0x3C where startsLine && bytes[index...].starts(with: "<!--".utf8):
      lexForeignComment(sign: 4, closing: Array("-->".utf8))
      return true
    case 0x3C where startsLine && next == 0x3C, 0x3D where startsLine && conflictIsOpen,
      0x3E where startsLine && conflictIsOpen:
      return lexConflict()
    case 0x2D where next == 0x2D:
      let isApart = followsBlank && (peek(2) == 0x20 || peek(2) == 0x09)
      guard startsLine || isApart || tokens.last?.isSymbol(.rightBrace) == true else {
        return false
      }
      lexForeignComment(sign: 2)
      return true
    default: return false
    }
  }

  private var followsDeclaredName: Bool {
    guard let word = tokens.dropLast().last, word.kind == .name else { return false }
    return DeclarationWord(bytes, word.start, word.end) != nil
  }

  // A word needs blanks on both sides, a sign does not.
  private func replacement(_ meaning: [Token.Kind], length: Int) -> String {
    let here = meaning.map(SyntaxProblem.word(of:)).joined(separator: " ")
    guard here.first?.isLetter ?? false else { return here }
    let after = index + length < bytes.count ? bytes[index + length] : 0x20
    let isApart = { (byte: UInt8) in byte <= 0x20 || byte == 0x28 }
    let isFirst = index == 0 || isApart(bytes[index - 1])
    return (isFirst ? "" : " ") + here + (isApart(after) ? "" : " ")
  }

  // Two tokens share the bytes of the one sign.
  private mutating func appendForeign(_ meaning: [Token.Kind], spelling: String, length: Int) {
    let whole = span(index, index + length)
    report(
      SyntaxProblem.foreignOperator(
        whole, spelling, meaning, replacement: replacement(meaning, length: length)))
    for (place, kind) in meaning.enumerated() {
      let start = index
      index = place + 1 == meaning.count ? whole.end : index + 1
      append(kind, from: start)
    }
  }

  private static let foreignSigns: [Unicode.Scalar: Token.Kind] = [
    "\u{2212}": .symbol(.minus), "\u{2013}": .symbol(.minus), "\u{2014}": .symbol(.minus),
    "\u{00D7}": .symbol(.times), "\u{00B7}": .symbol(.times), "\u{00F7}": .symbol(.divide),
    "\u{2264}": .symbol(.lessOrEqual), "\u{2265}": .symbol(.greaterOrEqual),
    "\u{2026}": .symbol(.range),
  ]

  private static let foreignQuotes: [Unicode.Scalar: String] = [
    "\u{201C}": "\u{201D}", "\u{201D}": "\u{201D}", "\u{201E}": "\u{201C}",
    "\u{00AB}": "\u{00BB}", "\u{2018}": "\u{2019}", "\u{2019}": "\u{2019}",
    "\u{FF02}": "\u{FF02}",
  ]

  /// Reads a sign beyond ASCII that is no letter.
  mutating func lexForeignSign(_ scalar: Unicode.Scalar, _ length: Int) {
    let start = index
    if scalar == "\u{00B1}" {
      index += length
      append(.symbol(.plusMinus), from: start)
    } else if scalar == "\u{2260}" {
      appendForeign([.reserved(.is), .reserved(.not)], spelling: "\u{2260}", length: length)
    } else if let kind = Lexer.foreignSigns[scalar] {
      appendForeign([kind], spelling: String(scalar), length: length)
    } else if let closing = Lexer.foreignQuotes[scalar],
      lexForeignText(opening: length, closing: Array(closing.utf8))
    {
      return
    } else if let symbol = Lexer.fullWidth(scalar) {
      index += length
      report(SyntaxProblem.fullWidthSign(span(start, index), symbol.rawValue))
      append(.symbol(symbol), from: start)
    } else if CharacterClass.isForeignBlank(scalar) {
      report(SyntaxProblem.foreignBlank(span(start, start + length), scalar))
      index += length
      followsBlank = true
    } else {
      lexStray(length: length)
    }
  }

  // A run of signs that mean nothing is one error.
  private mutating func lexStray(length: Int) {
    let start = index
    index += length
    while index < bytes.count {
      let (found, length) = CharacterClass.scalar(in: bytes, at: index)
      guard let scalar = found, Lexer.isStray(scalar) else { break }
      index += length
    }
    let text = source.text(from: start, to: index)
    report(
      SyntaxProblem.strayCharacter(span(start, index), text, amount: span(index, endOfAmount)))
    followsBlank = true
  }

  // The wide form of a sign, which keyboards for Chinese and Japanese write.
  private static func fullWidth(_ scalar: Unicode.Scalar) -> Token.Symbol? {
    if scalar == "\u{3001}" { return .comma }
    guard (0xFF01...0xFF5E).contains(scalar.value) else { return nil }
    return Token.Symbol(UInt8(scalar.value - 0xFEE0), before: 0)
  }

  private var endOfAmount: Int {
    bytes[index...].firstIndex { !CharacterClass.isDigit($0) && $0 != 0x5F && $0 != 0x2E }
      ?? bytes.count
  }

  private static func isStray(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 { return "#$@\\|~[]".unicodeScalars.contains(scalar) }
    if CharacterClass.isHidden(scalar) || CharacterClass.startsName(scalar) { return false }
    return scalar != "\u{00B1}" && foreignSigns[scalar] == nil && foreignQuotes[scalar] == nil
      && scalar != "\u{2260}" && fullWidth(scalar) == nil && !CharacterClass.isForeignBlank(scalar)
  }
}
