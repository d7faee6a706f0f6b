/// A word that cannot be a name unless it stands in backticks.
public enum ReservedWord: String, CaseIterable, Sendable {
  case and, or, not, `is`, `in`, `if`, then, `else`, otherwise, contains, banded
  case `where`, per, over, at, until, from, by, `for`, when, recovers, estimated
  case weighted, within, `true`, `false`

  /// Whether something must follow, so that a new line behind the word does not count.
  public var needsContinuation: Bool {
    switch self {
    case .estimated, .true, .false: return false
    default: return true
    }
  }

  /// Whether a line that begins with the word continues the line before.
  public var continuesLine: Bool {
    switch self {
    case .and, .or, .otherwise, .then: return true
    default: return false
    }
  }

  /// The word that bytes spell.
  init?(_ bytes: ArraySlice<UInt8>) {
    guard let first = bytes.first, first >= 0x61, first <= 0x7A, bytes.count > 1,
      bytes.count <= 9
    else { return nil }
    for (spelling, word) in Self.spellings[Int(first) - 0x61]
    where spelling.count == bytes.count && bytes.elementsEqual(spelling) {
      self = word
      return
    }
    return nil
  }

  /// The words by their first letter.
  private static let spellings = (UInt8(ascii: "a")...UInt8(ascii: "z")).map { letter in
    allCases.map { (Array($0.rawValue.utf8), $0) }.filter { $0.0[0] == letter }
  }

  /// The word meant by a spelling in capitals, such as `AND`.
  public init?(shouted text: String) {
    guard text.utf8.count > 1, text.utf8.allSatisfy({ $0 >= 0x41 && $0 <= 0x5A }) else {
      return nil
    }
    self.init(rawValue: text.lowercased())
  }
}
