/// The words of an enumeration, found by the bytes that spell them.
struct WordTable<Word: RawRepresentable & CaseIterable & Sendable>: Sendable
where Word.RawValue == String {
  /// The words in order of their length.
  private var words: [Word] = []
  /// Their letters, one word behind the other.
  private var letters: [UInt8] = []
  /// For each length the first word and its first letter; the last entry ends the others.
  private var starts: [(word: Int, letter: Int)] = []

  /// All words of the enumeration.
  init(of type: Word.Type) {
    let longest = Word.allCases.map(\.rawValue.utf8.count).max() ?? 0
    for length in 0...longest {
      starts.append((words.count, letters.count))
      for word in Word.allCases where word.rawValue.utf8.count == length {
        words.append(word)
        letters += word.rawValue.utf8
      }
    }
    starts.append((words.count, letters.count))
  }

  /// The word between two offsets; nil for what is none.
  func word(in bytes: [UInt8], from start: Int, to end: Int) -> Word? {
    let length = end - start
    guard length > 0, length + 1 < starts.count else { return nil }
    var letter = starts[length].letter
    for word in starts[length].word..<starts[length + 1].word {
      var place = 0
      while place < length, letters[letter + place] == bytes[start + place] { place += 1 }
      if place == length { return words[word] }
      letter += length
    }
    return nil
  }
}
