/// The smallest piece of KPI text that has a meaning.
public struct Token: Hashable, Sendable {
  /// What a token is.
  public enum Kind: Hashable, Sendable {
    case name
    case quotedName
    case reserved(ReservedWord)
    case number
    case period
    case clock
    case text
    /// A line of a test's table that begins with `|`.
    case row
    case symbol(Symbol)
    case endOfFile
  }

  /// A sign of punctuation or an operator.
  public enum Symbol: String, CaseIterable, Sendable {
    case leftParenthesis = "("
    case rightParenthesis = ")"
    case leftBrace = "{"
    case rightBrace = "}"
    case comma = ","
    case colon = ":"
    case semicolon = ";"
    case dot = "."
    case range = ".."
    case plus = "+"
    case minus = "-"
    case times = "*"
    case divide = "/"
    case power = "^"
    case plusMinus = "±"
    case percent = "%"
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="
    case equals = "="
    case question = "?"

    /// The sign that begins with a byte, the longer one first; none beyond ASCII.
    init?(_ byte: UInt8, before next: UInt8) {
      switch byte {
      case 0x28: self = .leftParenthesis
      case 0x29: self = .rightParenthesis
      case 0x7B: self = .leftBrace
      case 0x7D: self = .rightBrace
      case 0x2C: self = .comma
      case 0x3A: self = .colon
      case 0x3B: self = .semicolon
      case 0x2E: self = next == 0x2E ? .range : .dot
      case 0x2B: self = .plus
      case 0x2D: self = .minus
      case 0x2A: self = .times
      case 0x2F: self = .divide
      case 0x5E: self = .power
      case 0x25: self = .percent
      case 0x3C: self = next == 0x3D ? .lessOrEqual : .less
      case 0x3E: self = next == 0x3D ? .greaterOrEqual : .greater
      case 0x3D: self = .equals
      case 0x3F: self = .question
      default: return nil
      }
    }

    /// Bytes of the sign.
    var length: Int {
      switch self {
      case .range, .lessOrEqual, .greaterOrEqual, .plusMinus: return 2
      default: return 1
      }
    }

    /// Whether something must follow, so that a new line behind the sign does not count.
    var needsContinuation: Bool {
      switch self {
      case .leftParenthesis, .comma, .colon, .dot, .range, .plus, .minus, .times, .divide, .power,
        .plusMinus, .less, .lessOrEqual, .greater, .greaterOrEqual, .equals:
        return true
      case .rightParenthesis, .leftBrace, .rightBrace, .semicolon, .percent, .question:
        return false
      }
    }

    /// Whether a line that begins with the sign continues the line before.
    var continuesLine: Bool {
      switch self {
      case .plus, .minus, .times, .divide, .power, .equals: return true
      default: return false
      }
    }
  }

  /// What it is.
  public var kind: Kind
  private var first: Int32
  private var last: Int32
  /// Whether it is the first token of its line.
  public var startsLine: Bool
  /// Whether a new line that counts stands before it, parentheses aside.
  public var startsClause: Bool
  /// Whether a blank, a new line or a comment stands before it.
  public var followsBlank: Bool
  /// Whether `///` lines stand before it.
  public var followsDocumentation: Bool

  /// A token from its parts.
  init(
    kind: Kind, start: Int, end: Int, startsLine: Bool, startsClause: Bool, followsBlank: Bool,
    followsDocumentation: Bool
  ) {
    self.kind = kind
    first = Int32(truncatingIfNeeded: start)
    last = Int32(truncatingIfNeeded: end)
    self.startsLine = startsLine
    self.startsClause = startsClause
    self.followsBlank = followsBlank
    self.followsDocumentation = followsDocumentation
  }

  /// Offset of its first byte.
  public var start: Int { Int(first) }

  /// Offset behind its last byte.
  public var end: Int { Int(last) }

  /// Whether the token is this sign.
  func isSymbol(_ symbol: Symbol) -> Bool { kind == .symbol(symbol) }
}
