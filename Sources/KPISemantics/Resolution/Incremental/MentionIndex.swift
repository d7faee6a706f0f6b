import KPISyntax

/// Which declarations mention which names: what may have to be checked again after a change.
///
/// A mention is any name that stands in a declaration, whatever it means there, so that nothing
/// that could depend on a name is missed.
struct MentionIndex {
  /// What a piece of text belongs to.
  enum Owner: Hashable {
    /// A measure, KPI or input.
    case figure(String)
    case dataset(String)
    case test
    case objective
    case other
  }

  /// A declaration, or a column of a dataset, with the names in it. The columns of a dataset are
  /// not part of the dataset's own piece.
  struct Piece {
    /// Its bytes in the file.
    var range: Range<Int>
    /// What it belongs to.
    var owner: Owner
    /// Numbers of the names that it declares.
    var declared: [Int]
    /// Numbers of the names in it, each once.
    var mentioned: [Int]
    /// Tells its text from another, blanks and comments aside.
    var fingerprint: UInt64
    /// Whether it is a column of a dataset.
    var isColumn = false
  }

  private var numbers: [String: Int] = [:]
  private var names: [String] = []
  /// The pieces of each file, in order.
  private(set) var pieces: [[Piece]] = []
  private var mentioning: [[Int]] = []

  /// The index of a program's files.
  init(sources: [ParsedSource]) {
    for source in sources {
      let file = pieces.count
      pieces.append(read(source))
      enter(file)
    }
  }

  /// Puts a file in place of the one with its number.
  mutating func replace(_ file: Int, by source: ParsedSource) {
    for number in mentions(in: file) { mentioning[number].removeAll { $0 == file } }
    pieces[file] = read(source)
    enter(file)
  }

  /// The name with a number.
  func name(_ number: Int) -> String { names[number] }

  /// The number of a name; nil when it stands nowhere.
  func number(of name: String) -> Int? { numbers[name] }

  /// The narrowest piece that holds a byte.
  func piece(at offset: Int, file: Int) -> Piece? {
    guard pieces.indices.contains(file) else { return nil }
    let around = pieces[file].filter {
      $0.range.lowerBound <= offset && offset <= $0.range.upperBound
    }
    return around.last { $0.isColumn } ?? around.last
  }

  /// The owners of all that mentions these names, or what is declared where they are mentioned,
  /// and so on.
  func dependents(of changed: Set<Int>) -> (owners: Set<Owner>, tests: Set<SourceSpan>) {
    var owners: Set<Owner> = []
    var tests: Set<SourceSpan> = []
    var seen = changed
    var waiting = Array(changed)
    while let number = waiting.popLast() {
      for file in mentioning[number] {
        for piece in pieces[file] where piece.mentioned.contains(number) {
          if piece.owner == .test {
            let range = piece.range
            tests.insert(SourceSpan(file: file, start: range.lowerBound, end: range.upperBound))
          }
          owners.insert(piece.owner)
          for name in declared(with: piece, in: file) where seen.insert(name).inserted {
            waiting.append(name)
          }
        }
      }
    }
    return (owners, tests)
  }

  /// What changes with a piece: with a dataset's own, all its columns.
  private func declared(with piece: Piece, in file: Int) -> [Int] {
    guard case .dataset = piece.owner, !piece.isColumn else { return piece.declared }
    return pieces[file].filter { $0.owner == piece.owner }.flatMap(\.declared)
  }

  // MARK: Reading

  private func mentions(in file: Int) -> Set<Int> { Set(pieces[file].flatMap(\.mentioned)) }

  private mutating func enter(_ file: Int) {
    for number in mentions(in: file) { mentioning[number].append(file) }
  }

  private mutating func number(_ name: String) -> Int {
    if let number = numbers[name] { return number }
    numbers[name] = names.count
    names.append(name)
    mentioning.append([])
    return names.count - 1
  }

  private mutating func read(_ source: ParsedSource) -> [Piece] {
    let tokens = Lexer.lex(source.text).tokens
    var pieces: [Piece] = []
    var next = 0
    for declaration in source.syntax.declarations {
      while next < tokens.count, tokens[next].start < declaration.span.start { next += 1 }
      var end = next
      while end < tokens.count - 1, tokens[end].end <= declaration.span.end { end += 1 }
      add(declaration, tokens[next..<end], of: source.text, to: &pieces)
      next = end
    }
    return pieces
  }

  private mutating func add(
    _ declaration: DeclarationSyntax, _ tokens: ArraySlice<Token>, of text: SourceText,
    to pieces: inout [Piece]
  ) {
    let (owner, declared) = Self.describe(declaration)
    var columns: [(name: String, span: SourceSpan)] = []
    if case .dataset(let dataset) = declaration.kind {
      for case .column(let column) in dataset.lines {
        columns.append((column.name.text, column.span))
      }
    }
    let own = tokens.filter { token in
      !columns.contains { $0.span.start <= token.start && token.end <= $0.span.end }
    }
    var piece = piece(own, of: text, declaration.span, owner)
    piece.declared = declared.map { number($0) }
    pieces.append(piece)
    for (name, span) in columns {
      let inside = tokens.filter { span.start <= $0.start && $0.end <= span.end }
      var piece = self.piece(inside, of: text, span, owner)
      piece.declared = [number(name)]
      piece.isColumn = true
      pieces.append(piece)
    }
  }

  private mutating func piece(
    _ tokens: [Token], of text: SourceText, _ span: SourceSpan, _ owner: Owner
  ) -> Piece {
    var mentioned: Set<Int> = []
    // FNV-1a over the bytes of all tokens, a zero between them.
    var fingerprint: UInt64 = 0xcbf2_9ce4_8422_2325
    for token in tokens {
      for byte in text.bytes[token.start..<token.end] {
        fingerprint = (fingerprint ^ UInt64(byte)) &* 0x100_0000_01b3
      }
      fingerprint = fingerprint &* 0x100_0000_01b3
      switch token.kind {
      case .name: mentioned.insert(number(text.text(from: token.start, to: token.end)))
      case .quotedName:
        mentioned.insert(number(text.text(from: token.start + 1, to: token.end - 1)))
      // A table's first row names columns.
      case .row: for name in Self.cells(of: token, in: text) { mentioned.insert(number(name)) }
      default: break
      }
    }
    return Piece(
      range: span.start..<span.end, owner: owner, declared: [], mentioned: Array(mentioned),
      fingerprint: fingerprint)
  }

  private static func cells(of row: Token, in text: SourceText) -> [String] {
    text.text(from: row.start, to: row.end).split(separator: "|").map { cell in
      String(cell.drop { $0 == " " || $0 == "\t" }.prefix { $0 != " " && $0 != "\t" })
    }
  }

  private static func describe(_ declaration: DeclarationSyntax) -> (Owner, [String]) {
    switch declaration.kind {
    case .use, .currency, .calendar: (.other, [])
    case .unit(let unit): (.other, unit.names.map(\.text))
    case .dataset(let dataset): (.dataset(dataset.name.text), [dataset.name.text])
    case .input(let input): (.figure(input.name.text), [input.name.text])
    case .measure(let figure), .kpi(let figure): (.figure(figure.name.text), [figure.name.text])
    case .objective: (.objective, [])
    case .test: (.test, [])
    }
  }
}
