/// A number for each day, remembered once it is known.
struct DayTable: Sendable {
  private var first = 0
  private var values: [Int32] = []

  /// The number of a day, computed where it is not known yet.
  @inline(__always)
  mutating func value(_ day: Int, _ compute: (Int) -> Int) -> Int32 {
    let index = day - first
    if index >= 0, index < values.count, values[index] != .min { return values[index] }
    let value = Int32(clamping: compute(day))
    note(day, value)
    return value
  }

  /// The numbers of days, computed where they are not known yet.
  mutating func values(_ days: [Int32], _ compute: (Int) -> Int) -> [Int32] {
    var results = days
    // Rows that follow one another mostly are of one day.
    var (lastDay, lastValue) = (Int32.min, Int32.min)
    for row in 0..<results.count {
      let day = results[row]
      if day != lastDay || lastValue == .min { lastValue = value(Int(day), compute) }
      lastDay = day
      results[row] = lastValue
    }
    return results
  }

  private mutating func note(_ day: Int, _ value: Int32) {
    // Days far away from the others are not worth a table of millions.
    guard values.isEmpty || abs(day - first) < 100_000 else { return }
    if values.isEmpty { first = day }
    if day < first {
      values.insert(contentsOf: repeatElement(.min, count: first - day), at: 0)
      first = day
    }
    let missing = day - first + 1 - values.count
    if missing > 0 { values.append(contentsOf: repeatElement(.min, count: missing)) }
    values[day - first] = value
  }
}
