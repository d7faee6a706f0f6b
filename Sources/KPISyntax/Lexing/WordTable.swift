/// The words of an enumeration, found by the bytes that spell them.
struct WordTable<Word: RawRepresentable & CaseIterable & Sendable>: Sendable
where Word.RawValue == String {
  /// The words by their length.
  private let words: [[(bytes: [UInt8], word: Word)]]

  /// All words of the enumeration.
  init(of type: Word.Type) {
    let all = Word.allCases.map { (bytes: Array($0.rawValue.utf8), word: $0) }
    let longest = all.map(\.bytes.count).max() ?? 0
    words = (0...longest).map { length in all.filter { $0.bytes.count == length } }
  }

  /// The word between two offsets; nil for what is none.
  func word(in bytes: [UInt8], from start: Int, to end: Int) -> Word? {
    let length = end - start
    guard length > 0, length < words.count else { return nil }
    candidates: for candidate in words[length] {
      for place in 0..<length where candidate.bytes[place] != bytes[start + place] {
        continue candidates
      }
      return candidate.word
    }
    return nil
  }
}
