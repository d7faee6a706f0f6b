/// Colours of a terminal, or none.
public enum TerminalStyle: Hashable, Sendable {
  /// Escape sequences are written.
  case colored
  /// Text alone.
  case plain

  /// What a piece of text is.
  public enum Role: String {
    case strong = "1"
    case faint = "2"
    case problem = "31"
    case good = "32"
    case doubtful = "33"
  }

  /// The text in the look of its role.
  public func paint(_ text: String, _ role: Role) -> String {
    self == .plain || text.isEmpty ? text : "\u{1B}[\(role.rawValue)m\(text)\u{1B}[0m"
  }
}
