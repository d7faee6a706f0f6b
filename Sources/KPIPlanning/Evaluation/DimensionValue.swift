import KPIValues

/// A value of a split.
public enum DimensionValue: Hashable, Sendable {
  /// The rows that have no value.
  case missing
  case text(String)
  case number(ExactDecimal)
  case flag(Bool)
  case date(CivilDate)
  case period(Period)
  /// Position in the dimension's list of bands.
  case band(Int)

  /// Texts are equal when their bytes are: `é` written in two ways is two values.
  public static func == (left: DimensionValue, right: DimensionValue) -> Bool {
    switch (left, right) {
    case (.missing, .missing): true
    case (.text(let left), .text(let right)): compareBytes(left, right) == 0
    case (.number(let left), .number(let right)): left == right
    case (.flag(let left), .flag(let right)): left == right
    case (.date(let left), .date(let right)): left == right
    case (.period(let left), .period(let right)): left == right
    case (.band(let left), .band(let right)): left == right
    default: false
    }
  }

  /// Feeds what equality looks at.
  public func hash(into hasher: inout Hasher) {
    switch self {
    case .missing: hasher.combine(0)
    case .text(let text):
      let isDone: Void? = text.utf8.withContiguousStorageIfAvailable {
        hasher.combine(bytes: UnsafeRawBufferPointer($0))
      }
      if isDone == nil { for byte in text.utf8 { hasher.combine(byte) } }
    case .number(let number): hasher.combine(number)
    case .flag(let flag): hasher.combine(flag)
    case .date(let date): hasher.combine(date)
    case .period(let period): hasher.combine(period)
    case .band(let band): hasher.combine(band)
    }
  }
}
