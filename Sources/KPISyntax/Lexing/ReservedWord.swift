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

  /// The word meant by a spelling in capitals, such as `AND`.
  public init?(shouted text: String) {
    guard text.utf8.count > 1, text.utf8.allSatisfy({ $0 >= 0x41 && $0 <= 0x5A }) else {
      return nil
    }
    self.init(rawValue: text.lowercased())
  }
}

extension ReservedWord {
  private static let table = WordTable(of: ReservedWord.self)

  /// The word that the bytes between two offsets spell.
  init?(_ bytes: [UInt8], _ start: Int, _ end: Int) {
    guard let word = Self.table.word(in: bytes, from: start, to: end) else { return nil }
    self = word
  }
}
