/// The words that begin declarations.
enum DeclarationWord: String, CaseIterable {
  case use, unit, currency, calendar, dataset, input, measure, kpi, objective, test, override
}

extension DeclarationWord {
  private static let table = WordTable(of: DeclarationWord.self)

  /// The word that the bytes between two offsets spell.
  init?(_ bytes: [UInt8], _ start: Int, _ end: Int) {
    guard let word = Self.table.word(in: bytes, from: start, to: end) else { return nil }
    self = word
  }
}
