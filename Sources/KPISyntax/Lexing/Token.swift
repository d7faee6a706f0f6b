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
  /// Offset of its first byte.
  public var start: Int
  /// Offset behind its last byte.
  public var end: Int
  /// Whether it is the first token of its line.
  public var startsLine: Bool
  /// Whether a new line that counts stands before it, parentheses aside.
  public var startsClause: Bool
  /// Whether a blank, a new line or a comment stands before it.
  public var followsBlank: Bool

  /// Whether the token is this sign.
  func isSymbol(_ symbol: Symbol) -> Bool { kind == .symbol(symbol) }
}
