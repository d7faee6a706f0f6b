/// `alert critical when growth(value) < -20% for 2 periods recovers when … "message"`.
public struct AlertSyntax: Hashable, Sendable {
  /// `critical` or `warning`, when written.
  public var severity: NameSyntax?
  /// What rings.
  public var condition: ExpressionSyntax
  /// The number before `periods`, as written.
  public var count: TextSyntax?
  /// The word after that number, which must be `periods` or `period`.
  public var countUnit: NameSyntax?
  /// What ends it.
  public var recovery: ExpressionSyntax?
  /// The message.
  public var message: TextSyntax?

  /// An alert from its parts.
  public init(
    severity: NameSyntax?, condition: ExpressionSyntax, count: TextSyntax?,
    countUnit: NameSyntax? = nil, recovery: ExpressionSyntax?, message: TextSyntax?
  ) {
    self.severity = severity
    self.condition = condition
    self.count = count
    self.countUnit = countUnit
    self.recovery = recovery
    self.message = message
  }
}
