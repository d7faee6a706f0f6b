/// The words that begin clauses of figures.
enum PropertyWord: String, CaseIterable {
  case label, owner, unit, better, by, top, `where`, every, goal, threshold, needs, settles, `for`,
    alert, tags, watch
}

extension PropertyWord {
  private static let table = WordTable(of: PropertyWord.self)

  /// The word that the bytes between two offsets spell.
  init?(_ bytes: [UInt8], _ start: Int, _ end: Int) {
    guard let word = Self.table.word(in: bytes, from: start, to: end) else { return nil }
    self = word
  }
}
