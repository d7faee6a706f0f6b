/// The sum of two columns of numbers, or their difference; missing where one is.
public func sum(_ left: Column, _ right: Column, subtracting: Bool = false) -> Column {
  let validity = Validity.both(left.validity, right.validity)
  switch NumberPair(left.values, right.values) {
  case .narrow(let left, let right, let scale):
    if let narrow = narrowSum(left, right, subtracting) {
      return Column(values: .decimals(narrow, scale: scale), validity: validity)
    }
    let wide = wideSum(mapped(left) { Int128($0) }, mapped(right) { Int128($0) }, subtracting)
    return Column(values: .wide(wide, scale: scale), validity: validity)
  case .wide(let left, let right, let scale):
    return Column(
      values: .wide(wideSum(left, right, subtracting), scale: scale), validity: validity)
  case .doubles(let left, let right):
    return Column(
      values: .doubles(mapped(left, right) { subtracting ? $0 - $1 : $0 + $1 }), validity: validity)
  }
}

/// The product of two columns of numbers; missing where one is.
public func product(_ left: Column, _ right: Column) -> Column {
  let validity = Validity.both(left.validity, right.validity)
  let scale = left.values.scale + right.values.scale
  if case .decimals(let left, _) = left.values, case .decimals(let right, _) = right.values,
    let narrow = narrowProduct(left, right), scale <= 38
  {
    return Column(values: .decimals(narrow, scale: scale), validity: validity)
  }
  if let left = left.values.wide(scale: left.values.scale),
    let right = right.values.wide(scale: right.values.scale)
  {
    return Column(values: wideProduct(left, right, scale), validity: validity)
  }
  let doubles = mapped(left.values.doubles, right.values.doubles) { $0 * $1 }
  return Column(values: .doubles(doubles), validity: validity)
}

/// The quotient of two columns of numbers: the nearest doubles, missing where the divisor is 0.
public func quotient(_ left: Column, _ right: Column) -> Column {
  var validity = Validity.both(left.validity, right.validity)
  let values: [Double]
  let isZero: [UInt8]
  switch NumberPair(left.values, right.values) {
  case .narrow(let left, let right, _):
    isZero = mapped(right) { $0 == 0 ? 1 : 0 }
    values = mapped(left, right) { $1 == 0 ? 0 : nearestQuotient(Int128($0), Int128($1)) }
  case .wide(let left, let right, _):
    isZero = mapped(right) { $0 == 0 ? 1 : 0 }
    values = mapped(left, right) { left, right in
      if left == overflowMark || right == overflowMark { return .infinity }
      return right == 0 ? 0 : nearestQuotient(left, right)
    }
  case .doubles(let left, let right):
    isZero = mapped(right) { $0 == 0 ? 1 : 0 }
    values = mapped(left, right) { $1 == 0 ? 0 : $0 / $1 }
  }
  if isZero.contains(1) {
    validity = Validity.both(validity, Validity.trueRows(mapped(isZero) { 1 - $0 }, nil))
  }
  return Column(values: .doubles(values), validity: validity)
}

/// The numbers with the opposite sign.
public func negative(_ column: Column) -> Column {
  let values: Column.Values
  switch column.values {
  case .decimals(let numbers, let scale):
    values = .decimals(mapped(numbers) { 0 &- $0 }, scale: scale)
  case .wide(let numbers, let scale):
    values = .wide(mapped(numbers) { $0 == overflowMark ? $0 : -$0 }, scale: scale)
  case .doubles(let numbers): values = .doubles(mapped(numbers) { -$0 })
  case .codes, .identities, .flags, .days, .times, .periods: values = column.values
  }
  return Column(values: values, validity: column.validity)
}

private func narrowSum(_ left: [Int64], _ right: [Int64], _ subtracting: Bool) -> [Int64]? {
  var overflow = false
  let result =
    subtracting
    ? mapped(left, right) { left, right in
      let result = left.subtractingReportingOverflow(right)
      overflow = overflow || result.overflow
      return result.partialValue
    }
    : mapped(left, right) { left, right in
      let result = left.addingReportingOverflow(right)
      overflow = overflow || result.overflow
      return result.partialValue
    }
  return overflow ? nil : result
}

private func wideSum(_ left: [Int128], _ right: [Int128], _ subtracting: Bool) -> [Int128] {
  mapped(left, right) { left, right in
    if left == overflowMark || right == overflowMark { return overflowMark }
    return bounded(
      subtracting ? left.subtractingReportingOverflow(right) : left.addingReportingOverflow(right))
  }
}

private func narrowProduct(_ left: [Int64], _ right: [Int64]) -> [Int64]? {
  var overflow = false
  let result = mapped(left, right) { left, right in
    let product = left.multipliedReportingOverflow(by: right)
    overflow = overflow || product.overflow
    return product.partialValue
  }
  return overflow ? nil : result
}

private func wideProduct(_ left: [Int128], _ right: [Int128], _ scale: Int) -> Column.Values {
  // Decimals of more than 38 places are cut down by whole zeros where that is exact.
  let excess = max(0, scale - 38)
  let divisor = powerOfTen(excess)
  let values = mapped(left, right) { left, right in
    if left == overflowMark || right == overflowMark { return overflowMark }
    let product = left.multipliedReportingOverflow(by: right)
    if product.partialValue == 0, !product.overflow { return 0 }
    guard let divisor, !product.overflow, product.partialValue % divisor == 0 else {
      return overflowMark
    }
    return bounded((product.partialValue / divisor, false))
  }
  return .wide(values, scale: min(scale, 38))
}
