import KPISemantics
import KPISyntax
import KPIValues

/// An alert that rings in a cell.
public struct RingingAlert: Hashable, Sendable {
  /// Position among the alerts of the rules that hold in the cell.
  public var position: Int
  /// How bad it is.
  public var severity: JudgementModel.Alert.Severity
  /// The message by language, `""` for the one in none; empty without one.
  public var messages: [String: String]
  /// The condition in words of the program.
  public var rule: String
  /// The first period in which it rang without a break.
  public var since: Period?

  /// The message in a language; nil when there is none.
  public func message(_ language: Language) -> String? {
    messages[language.rawValue] ?? messages[""]
  }
}
