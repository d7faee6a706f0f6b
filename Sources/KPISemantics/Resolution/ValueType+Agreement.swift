import KPIValues

extension ValueType {
  /// Whether a value of this type may stand where that one is stated: the same type, the same
  /// unit apart from its factor, a bare number for any unit, text for a key.
  func agrees(with stated: ValueType) -> Bool {
    switch (self, stated) {
    case (.unknown, _), (_, .unknown): true
    case (.number(let unit), .number(let other)):
      unit.exponents == other.exponents || unit.exponents.isEmpty
    case (.text, .id): true
    case (.id(let entity), .id(let other)): entity == other
    case (.band(let bands), .band(let other)): bands == other
    case (.period(let grain), .period(let other)): grain == other
    case (.text, .text), (.flag, .flag), (.date, .date), (.time, .time): true
    default: false
    }
  }

  /// The type in the words of the language.
  var text: String {
    switch self {
    case .number(let unit): unit.symbol
    case .text: "text"
    case .flag: "flag"
    case .date: "date"
    case .time: "time"
    case .period(let grain): grain.rawValue
    case .id(let entity): "id \(entity)"
    case .band(let bands): "a band (\(bands.joined(separator: ", ")))"
    case .unknown: "unknown"
    }
  }
}

extension ValueType {
  /// Whether values of both types name the same groups.
  func splitsLike(_ other: ValueType) -> Bool {
    switch (self, other) {
    case (.number(let unit), .number(let second)): unit.exponents == second.exponents
    default: self == other
    }
  }
}
