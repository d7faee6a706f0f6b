import KPISemantics
import KPIValues

extension FigureValue {
  /// A constant of the program.
  public init(_ literal: Literal) {
    switch literal {
    case .number(let number): self = .number(number)
    case .text(let text): self = .text(text)
    case .flag(let flag): self = .flag(flag)
    case .date(let date): self = .date(date)
    case .time(let time): self = .time(time)
    case .period(let period): self = .period(period)
    case .band(let band): self = .band(band)
    }
  }

  /// Why there is no value; nil when there is one.
  public var cause: MissingCause? {
    guard case .missing(let cause) = self else { return nil }
    return cause
  }

  /// The number, if it is one.
  public var number: Number? {
    guard case .number(let number) = self else { return nil }
    return number
  }

  /// No value, for a reason.
  static func missing(_ kind: MissingCause.Kind, _ subject: MissingCause.Detail) -> FigureValue {
    .missing(MissingCause(kind, subject))
  }

  /// No value, for a reason that is about a name or formula.
  static func missing(_ kind: MissingCause.Kind, _ detail: String) -> FigureValue {
    .missing(MissingCause(kind, detail: detail))
  }
}
