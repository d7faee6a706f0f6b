/// Two columns of numbers in one common form, ready for a kernel.
enum NumberPair {
  case narrow([Int64], [Int64], scale: Int)
  case wide([Int128], [Int128], scale: Int)
  case doubles([Double], [Double])

  /// Brings two columns of numbers to one form: the finer scale, or doubles where one has them.
  init(_ left: Column.Values, _ right: Column.Values) {
    let common = max(left.scale, right.scale)
    if let left = left.narrow(scale: common), let right = right.narrow(scale: common) {
      self = .narrow(left, right, scale: common)
    } else if let left = left.wide(scale: common), let right = right.wide(scale: common) {
      self = .wide(left, right, scale: common)
    } else {
      self = .doubles(left.doubles, right.doubles)
    }
  }
}

extension Column.Values {
  /// The scale of decimals, 0 for everything else.
  public var scale: Int {
    switch self {
    case .decimals(_, let scale), .wide(_, let scale): scale
    case .doubles, .codes, .identities, .flags, .days, .times, .periods: 0
    }
  }

  /// The coefficients at a scale at least as fine as their own; nil where they do not fit.
  func narrow(scale target: Int) -> [Int64]? {
    guard case .decimals(let values, let scale) = self else { return nil }
    if scale == target { return values }
    guard let power = powerOfTen(target - scale), let factor = Int64(exactly: power) else {
      return nil
    }
    return scaled(values, by: factor)
  }

  /// The coefficients at a scale at least as fine as their own; nil where these are no decimals.
  public func wide(scale target: Int) -> [Int128]? {
    switch self {
    case .decimals(let values, let scale):
      if scale == target { return mapped(values) { Int128($0) } }
      let power = powerOfTen(target - scale)
      return mapped(values) { value in
        guard let power else { return value == 0 ? 0 : overflowMark }
        return bounded(Int128(value).multipliedReportingOverflow(by: power))
      }
    case .wide(let values, let scale):
      if scale == target { return values }
      let power = powerOfTen(target - scale)
      return mapped(values) { value in
        guard let power, value != overflowMark else { return value == 0 ? 0 : overflowMark }
        return bounded(value.multipliedReportingOverflow(by: power))
      }
    case .doubles, .codes, .identities, .flags, .days, .times, .periods: return nil
    }
  }

  /// The doubles nearest to the numbers; infinite where there is an overflow.
  public var doubles: [Double] {
    switch self {
    case .doubles(let values): values
    case .decimals(let values, let scale): mapped(values) { nearestDouble(Int128($0), scale) }
    case .wide(let values, let scale):
      mapped(values) { $0 == overflowMark ? .infinity : nearestDouble($0, scale) }
    case .flags(let values): mapped(values) { Double($0) }
    case .codes(let values): mapped(values) { _ in 0 }
    case .identities(let values): mapped(values) { _ in 0 }
    case .days(let values): mapped(values) { Double($0) }
    case .times(let values): mapped(values) { Double($0) }
    case .periods(let values): mapped(values) { Double($0) }
    }
  }
}

/// The values times a factor, nil on overflow.
private func scaled(_ values: [Int64], by factor: Int64) -> [Int64]? {
  var overflow = false
  let result = mapped(values) { value in
    let product = value.multipliedReportingOverflow(by: factor)
    overflow = overflow || product.overflow
    return product.partialValue
  }
  return overflow ? nil : result
}

extension Column.Values {
  /// The same decimals in 64 bits where all of them fit.
  public var narrowed: Column.Values {
    guard case .wide(let values, let scale) = self else { return self }
    let narrow = values.compactMap { Int64(exactly: $0) }
    return narrow.count == values.count ? .decimals(narrow, scale: scale) : self
  }
}
