import KPISemantics
import KPIValues

/// An alert that rings in a cell.
public struct RingingAlert: Hashable, Sendable {
  /// Position among the alerts of the rules that hold in the cell.
  public var position: Int
  /// How bad it is.
  public var severity: JudgementModel.Alert.Severity
  /// The message; nil when there is none.
  public var message: String?
  /// The condition in words of the program.
  public var rule: String
  /// The first period in which it rang without a break.
  public var since: Period?
}
