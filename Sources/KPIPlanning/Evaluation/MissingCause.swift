/// Why there is no value.
public struct MissingCause: Hashable, Sendable {
  /// The closed list of causes.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case divisionByZero, noData, missingInput, undefinedPrevious, finerThanData, overflow
  }

  /// Which one.
  public var kind: Kind
  /// What it is about, in words of the program: `visits is 0`.
  public var detail: String

  /// A cause with its detail.
  public init(_ kind: Kind, detail: String) {
    self.kind = kind
    self.detail = detail
  }
}
