/// How sure a binding is, in a word.
public enum BindingConfidence: String, Hashable, Sendable {
  /// 90 % and more.
  case sure
  /// 70 % and more.
  case likely
  /// Less.
  case guess

  /// The word for a percentage.
  public init(percent: Int) {
    self = percent >= 90 ? .sure : percent >= 70 ? .likely : .guess
  }
}
