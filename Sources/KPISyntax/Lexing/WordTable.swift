/// Words, found by the bytes that spell them.
struct WordTable<Word: Sendable>: Sendable {
  /// Words of one length.
  private struct Group {
    /// The words.
    var words: [Word] = []
    /// Their letters, one word behind the other.
    var letters: [UInt8] = []
    /// With which letters they begin, a bit for each: most names begin no word of their length.
    var beginnings: UInt64 = 0

    func word(in bytes: [UInt8], from start: Int, length: Int) -> Word? {
      var letter = 0
      for word in words {
        var place = 0
        while place < length, letters[letter + place] == bytes[start + place] { place += 1 }
        if place == length { return word }
        letter += length
      }
      return nil
    }
  }

  /// The words by their length.
  private let groups: [Group]

  /// What these spellings, none of them empty, stand for.
  init(_ words: [(spelling: String, word: Word)]) {
    let longest = words.map(\.spelling.utf8.count).max() ?? 0
    var groups = Array(repeating: Group(), count: longest + 1)
    for (spelling, word) in words {
      let letters = Array(spelling.utf8)
      groups[letters.count].words.append(word)
      groups[letters.count].letters += letters
      groups[letters.count].beginnings |= 1 << UInt64(letters[0] & 63)
    }
    self.groups = groups
  }

  /// The word between two offsets; nil for what is none.
  func word(in bytes: [UInt8], from start: Int, to end: Int) -> Word? {
    let length = end - start
    guard length > 0, length < groups.count,
      groups[length].beginnings & 1 << UInt64(bytes[start] & 63) != 0
    else { return nil }
    return groups[length].word(in: bytes, from: start, length: length)
  }
}

extension WordTable where Word: RawRepresentable & CaseIterable, Word.RawValue == String {
  /// All words of an enumeration.
  init(of type: Word.Type) {
    self.init(Word.allCases.map { ($0.rawValue, $0) })
  }
}
