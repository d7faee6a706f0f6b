/// The powers of ten that an `Int64` holds.
let decimalShifts: [Int64] = (0...18).reduce(into: []) { powers, _ in
  powers.append(powers.last.map { $0 * 10 } ?? 1)
}

/// Which decimal marks were met, where the form leaves both open; rows of the first ones.
struct MarksMet {
  /// With a point.
  var point: Int?
  /// With a comma.
  var comma: Int?
}

/// Reads decimals as coefficients of one scale, which grows as needed.
///
/// - Returns: the first row that could not be read, with those before it done.
func readDecimals(
  _ cells: Cells, _ rows: Range<Int>, _ form: DecimalForm, scale: inout Int,
  marks: inout MarksMet, into values: UnsafeMutablePointer<Int64>,
  validity: UnsafeMutablePointer<UInt64>
) -> StoppedRow? {
  let mark: UInt8 = form.mark == .point ? 0x2E : form.mark == .comma ? 0x2C : 0
  for row in rows {
    let start = cells.bytes + Int(cells.starts[row])
    let end = cells.bytes + Int(cells.ends[row])
    if start == end {
      values[row] = 0
      clear(row, in: validity)
      continue
    }
    if let (digits, decimals) = readShortDecimal(start, end, mark: mark)
      ?? readPlainDecimal(start, end, mark: mark)
    {
      let (coefficient, overflow) = digits.multipliedReportingOverflow(by: form.multiplier)
      if !overflow && decimals &+ form.shift == scale {
        values[row] = coefficient
        continue
      }
      if !overflow && decimals &+ form.shift <= 18 {
        let isPlaced = place(
          coefficient, decimals + form.shift, at: row, &scale, values)
        if isPlaced { continue }
      }
    }
    switch readDecimal(cells.text(row), form) {
    case .bad: return StoppedRow(row: row, reason: .bad)
    case .tooLarge: return StoppedRow(row: row, reason: .inexact)
    case .value(let coefficient, let decimals, let met):
      if form.mark == .either { note(met, row, &marks) }
      guard place(coefficient, decimals, at: row, &scale, values) else {
        return StoppedRow(row: row, reason: .split)
      }
    }
  }
  return nil
}

private func note(_ met: UInt8, _ row: Int, _ marks: inout MarksMet) {
  if met == 0x2E && marks.point == nil { marks.point = row }
  if met == 0x2C && marks.comma == nil { marks.comma = row }
}

/// Reads at most eight digits and marks, with or without a minus, all at once; nil for all else,
/// and for numbers with a mark but no decimals.
@inline(__always)
private func readShortDecimal(
  _ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>, mark: UInt8
) -> (Int64, Int)? {
  let isNegative = start.pointee == 0x2D
  let first = isNegative ? start + 1 : start
  var count = UInt64(truncatingIfNeeded: end - first)
  guard count &- 1 < 8 else { return nil }
  var word = loadWord(first) &<< (64 &- count &* 8)
  let other = word ^ UInt64(mark) &* 0x0101_0101_0101_0101
  let marks = (other &- 0x0101_0101_0101_0101) & ~other & 0x8080_8080_8080_8080
  var decimals = 0
  if marks != 0 && mark != 0 {
    // The bytes before the first mark move up into its place.
    let behind = UInt64(marks.trailingZeroBitCount &+ 1)
    let before = (1 &<< (behind &- 8)) &- 1
    decimals = Int(64 &- behind) &>> 3
    if decimals == 0 { return nil }
    word = (word & before) &<< 8 | (word &>> behind) &<< behind
    count &-= 1
  }
  let digits = word ^ (0x3030_3030_3030_3030 &<< (64 &- count &* 8))
  guard ((digits &+ 0x7676_7676_7676_7676) | digits) & 0x8080_8080_8080_8080 == 0 else {
    return nil
  }
  let pairs = (digits &* 2561) &>> 8 & 0x00FF_00FF_00FF_00FF
  let fours = (pairs &* 6_553_601) &>> 16 & 0x0000_FFFF_0000_FFFF
  let value = Int64(truncatingIfNeeded: (fours &* 42_949_672_960_001) &>> 32)
  return (isNegative ? 0 &- value : value, decimals)
}

/// Reads digits with at most one mark, 18 digits at most; nil for all else.
@inline(__always)
private func readPlainDecimal(
  _ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>, mark: UInt8
) -> (Int64, Int)? {
  var next = start
  let isNegative = next.pointee == 0x2D
  if isNegative { next += 1 }
  var value: Int64 = 0
  let first = next
  while next < end {
    let digit = next.pointee &- 48
    if digit > 9 { break }
    value = value &* 10 &+ Int64(digit)
    next += 1
  }
  var digits = next - first
  var decimals = 0
  if next < end {
    guard next.pointee == mark else { return nil }
    next += 1
    let firstDecimal = next
    while next < end {
      let digit = next.pointee &- 48
      if digit > 9 { return nil }
      value = value &* 10 &+ Int64(digit)
      next += 1
    }
    decimals = next - firstDecimal
    if decimals == 0 { return nil }
    digits += decimals
  }
  if digits == 0 || digits > 18 { return nil }
  return (isNegative ? 0 &- value : value, decimals)
}

/// Puts a number among those before it, all at the larger scale; false when one does not fit then.
private func place(
  _ coefficient: Int64, _ decimals: Int, at row: Int, _ scale: inout Int,
  _ values: UnsafeMutablePointer<Int64>
) -> Bool {
  if decimals < scale {
    guard coefficient == 0 || scale - decimals < decimalShifts.count else { return false }
    if coefficient == 0 {
      values[row] = 0
      return true
    }
    let (scaled, overflow) = coefficient.multipliedReportingOverflow(
      by: decimalShifts[scale - decimals])
    values[row] = scaled
    return !overflow
  }
  if decimals > scale {
    guard raise(values, row, by: decimals - scale) else { return false }
    scale = decimals
  }
  values[row] = coefficient
  return true
}

/// Multiplies the first values by a power of ten; changes nothing when one does not fit then.
private func raise(_ values: UnsafeMutablePointer<Int64>, _ count: Int, by power: Int) -> Bool {
  guard power < decimalShifts.count else {
    return (0..<count).allSatisfy { values[$0] == 0 }
  }
  let factor = decimalShifts[power]
  let limit = Int64.max / factor
  for row in 0..<count where values[row] > limit || values[row] < -limit { return false }
  for row in 0..<count { values[row] &*= factor }
  return true
}
