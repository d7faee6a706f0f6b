import KPISyntax

/// Names that are one name although their bytes differ (NFC beside NFD).
struct NormalizationForms {
  private var first: [String: NameSyntax] = [:]
  private var reported: Set<[UInt8]> = []
  /// The warnings, one for each further spelling of a name.
  private(set) var problems: [Diagnostic] = []

  /// Warnings for the names in these texts, in the order of the list.
  init(texts: [SourceText]) {
    for (file, text) in texts.enumerated() where text.bytes.contains(where: { $0 >= 0x80 }) {
      for token in Lexer.lex(text, file: file).tokens { note(token, text, file: file) }
    }
  }

  private mutating func note(_ token: Token, _ text: SourceText, file: Int) {
    let quotes: Int
    switch token.kind {
    case .name: quotes = 0
    case .quotedName: quotes = 1
    default: return
    }
    let spelling = text.text(from: token.start + quotes, to: token.end - quotes)
    let name = NameSyntax(
      spelling, span: SourceSpan(file: file, start: token.start, end: token.end))
    guard let known = first[spelling] else {
      first[spelling] = name
      return
    }
    guard !known.text.utf8.elementsEqual(spelling.utf8),
      reported.insert(Array(spelling.utf8)).inserted
    else { return }
    problems.append(NameDiagnostics.otherNormalizationForm(name, declared: known.span))
  }
}
