extension Parser {
  /// The word that the current one stands for at the beginning of a declaration: itself, one of
  /// another language, or the nearest; the last two are reported.
  mutating func declarationWordMeant() -> DeclarationWord? {
    guard current.kind == .name else { return nil }
    if let own = declarationWord(current) { return own }
    let word = text(of: current)
    guard let meant = DeclarationWord(foreign: word, known: isDefinedNext) else { return nil }
    if ForeignWord.declarations[word.lowercased()] != nil {
      report(SyntaxProblem.foreignWord(span(of: current), word, here: meant.rawValue))
    } else {
      report(
        SyntaxProblem.misspelledDeclaration(span(of: current), word, nearest: meant.rawValue))
    }
    return meant
  }

  // `metric basket = …`, `table returns from …`: a name, text or block follows on the same line.
  private var isDefinedNext: Bool {
    let next = peek()
    if next.startsLine { return false }
    return next.kind == .name || next.kind == .quotedName || next.kind == .text
      || next.isSymbol(.leftBrace)
  }

  /// Whether a declaration begins here in a word of another language or a misspelled one.
  var beginsMeantDeclaration: Bool {
    current.kind == .name && current.startsLine && column(of: current) <= declarationColumn
      && DeclarationWord(foreign: text(of: current), known: isDefinedNext) != nil
  }

  /// What is wrong with a line that begins no declaration.
  func problemOfNoDeclaration() -> Diagnostic {
    let place = span(of: current)
    let found = text(of: current)
    guard current.kind == .name || current.kind == .quotedName else {
      return isDataSign
        ? SyntaxProblem.dataFormat(place, found)
        : SyntaxProblem.expectedDeclaration(place, found, nearest: nil)
    }
    if ForeignWord.queries.contains(found.lowercased()) { return SyntaxProblem.query(place, found) }
    if found.lowercased() == "rem", isName(at: 1) { return SyntaxProblem.foreignComment(place) }
    if let model = ForeignWord.wholeDeclarations[found.lowercased()]
      ?? ForeignWord.declarations[found.lowercased()].flatMap({
        ForeignWord.wholeDeclarations[$0.rawValue]
      })
    {
      return SyntaxProblem.foreignDeclaration(place, found, advice: model)
    }
    if let own = DeclarationWord(rawValue: text(of: peek())), peek().kind == .name,
      !peek().startsLine, own != .override
    {
      let word = SourceSpan(file: file, start: place.start, end: peek().start)
      return SyntaxProblem.needlessWord(place, found, whole: word)
    }
    if peek().isSymbol(.equals), !peek().startsLine {
      return SyntaxProblem.definitionWithoutWord(place, found)
    }
    if peek().isSymbol(.colon) { return SyntaxProblem.dataFormat(place, found) }
    let words = DeclarationWord.allCases.map(\.rawValue)
    return SyntaxProblem.expectedDeclaration(
      place, found, nearest: NearestName.of(found, among: words))
  }

  private var isDataSign: Bool {
    [.leftBrace, .minus, .equals, .times].contains { current.isSymbol($0) }
  }

  /// Moves over `:`, `=` or `is` between the word of a clause and its value; it is reported.
  mutating func skipForeignColon(_ word: String) {
    guard isCopula, !atClauseEnd else { return }
    let begins = peek().isSymbol(.plus) || peek().isSymbol(.minus) || comparator(peek()) != nil
    if word == "goal" && !begins { return }
    note(
      current.kind == .reserved(.is)
        ? SyntaxProblem.copula(span(of: current), "is", next: peek().start)
        : SyntaxProblem.foreignColon(span(of: current)))
    clauseIsFaulty = true
    advance()
  }

  /// Whether a sign or word stands here that joins a word to its value elsewhere.
  var isCopula: Bool {
    current.isSymbol(.colon) || current.isSymbol(.equals) || current.kind == .reserved(.is)
  }

  /// The word of a block's line that the current one stands for elsewhere; it is reported.
  mutating func clauseWordMeant(_ table: [String: String]) -> String? {
    let word = text(of: current)
    guard isWordLike, let here = table[word.lowercased()] else { return nil }
    report(SyntaxProblem.foreignWord(span(of: current), word, here: here))
    return here
  }

  private var isWordLike: Bool {
    if case .reserved = current.kind { return true }
    return current.kind == .name
  }

  /// `label_fr` as the `label fr` that it means; it is reported.
  mutating func parseForeignLabel() -> LabelSyntax? {
    let parts = text(of: current).split(separator: "_").map(String.init)
    guard parts.count == 2, parts[0] == "label", parts[1].count == 2 else { return nil }
    let place = span(of: current)
    report(
      SyntaxProblem.foreignWord(place, text(of: current), here: "label \(parts[1])"))
    advance()
    guard current.kind == .text, !atClauseEnd else { return nil }
    return LabelSyntax(
      language: NameSyntax(parts[1], span: place), text: takeText())
  }
}

extension DeclarationWord {
  /// What a word of another language, or a misspelled one, stands for; `known` says whether it is
  /// followed as a declaration is.
  init?(foreign word: String, known: Bool) {
    guard known else { return nil }
    if let meant = ForeignWord.declarations[word.lowercased()] {
      self = meant
      return
    }
    if ForeignWord.queries.contains(word.lowercased()) { return nil }
    let words = DeclarationWord.allCases.map(\.rawValue)
    guard let nearest = NearestName.of(word, among: words),
      let meant = DeclarationWord(rawValue: nearest)
    else { return nil }
    self = meant
  }
}
