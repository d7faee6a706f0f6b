/// The exact sum of doubles as a list of doubles that do not overlap.
///
/// The method of Shewchuk (1997), with the final rounding of Python's `math.fsum`: the result is
/// the double nearest to the exact sum and does not depend on the order.
struct ExactDoubleSum: Sendable {
  private var partials: [Double] = []
  private var isInfinite = false

  /// Adds a number.
  mutating func add(_ number: Double) {
    guard number.isFinite else {
      isInfinite = true
      return
    }
    var number = number
    var kept = 0
    for index in 0..<partials.count {
      var partial = partials[index]
      if number.magnitude < partial.magnitude { swap(&number, &partial) }
      let high = number + partial
      let low = partial - (high - number)
      if low != 0 {
        partials[kept] = low
        kept += 1
      }
      number = high
    }
    partials.removeSubrange(kept...)
    partials.append(number)
  }

  /// Adds another sum.
  mutating func add(_ other: ExactDoubleSum) {
    for partial in other.partials { add(partial) }
    isInfinite = isInfinite || other.isInfinite
  }

  /// The double nearest to the sum, infinite when a part was or the sum is.
  var value: Double {
    if isInfinite { return .infinity }
    var index = partials.count
    guard index > 0 else { return 0 }
    index -= 1
    var high = partials[index]
    var low = 0.0
    while index > 0 {
      let before = high
      index -= 1
      high = before + partials[index]
      low = partials[index] - (high - before)
      if low != 0 { break }
    }
    // Half way cases are decided by what follows.
    if index > 0, low < 0 && partials[index - 1] < 0 || low > 0 && partials[index - 1] > 0 {
      let twice = low * 2
      let corrected = high + twice
      if corrected - high == twice { high = corrected }
    }
    return high
  }
}
