import KPISyntax
import KPIValues

extension ValueType {
  /// Its unit, when it is a number.
  public var unit: MeasurementUnit? {
    if case .number(let unit) = self { return unit }
    return nil
  }

  /// Whether it is text or an id, which is compared as text.
  public var isTextual: Bool {
    switch self {
    case .text, .id: return true
    default: return false
    }
  }

  /// Whether a written period can be compared with it.
  var isTemporal: Bool {
    switch self {
    case .date, .time, .period: return true
    default: return false
    }
  }

  /// Whether its values have an order that `<` may ask for.
  var isOrdered: Bool {
    switch self {
    case .number, .text, .date, .time, .period, .band: return true
    case .flag, .id, .unknown: return false
    }
  }

  /// Whether values of both can be compared: one type, commensurable units, or text and an id.
  func isComparable(with other: ValueType) -> Bool {
    switch (self, other) {
    case (.number(let left), .number(let right)): return left.isCommensurable(with: right)
    case (.text, .id), (.id, .text): return true
    case (.unknown, _), (_, .unknown): return true
    default: return self == other
    }
  }

  /// What it is called in messages: ``text``, ``a number in `EUR` ``.
  public var phrase: Wording {
    switch self {
    case .number(.number): return "a plain number"
    case .number(let unit): return "a number in `\(unit.symbol)`"
    case .text: return "text"
    case .flag: return "a flag"
    case .date: return "a date"
    case .time: return "a time"
    case .period(let grain): return "a period (\(grain.rawValue))"
    case .id(let entity): return "an id of `\(entity)`"
    case .band(let bands): return "a band (\(bands.joined(separator: ", ")))"
    case .unknown: return "unknown"
    }
  }
}
