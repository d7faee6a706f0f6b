/// Text as bytes that grow at the end, for outputs of millions of numbers.
public struct ByteText: ~Copyable {
  /// How many bytes there are.
  public private(set) var count = 0
  private var bytes: UnsafeMutablePointer<UInt8>
  private var capacity: Int

  /// No text yet, with room for so many bytes.
  public init(capacity: Int) {
    self.capacity = max(capacity, 64)
    bytes = .allocate(capacity: self.capacity)
  }

  deinit { bytes.deallocate() }

  /// A copy of the bytes.
  public var array: [UInt8] { Array(UnsafeBufferPointer(start: bytes, count: count)) }

  /// Takes all bytes away, and keeps their room.
  public mutating func removeAll() { count = 0 }

  /// Makes room for so many more bytes.
  @inline(__always)
  private mutating func reserve(_ extra: Int) {
    if count + extra > capacity { grow(extra) }
  }

  private mutating func grow(_ extra: Int) {
    capacity = max(capacity * 2, count + extra)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    larger.update(from: bytes, count: count)
    bytes.deallocate()
    bytes = larger
  }

  /// Appends a byte.
  @inline(__always)
  public mutating func append(_ byte: UInt8) {
    reserve(1)
    bytes[count] = byte
    count += 1
  }

  /// Appends the bytes of a text.
  public mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { append($0) }
  }

  /// Appends bytes.
  public mutating func append(_ added: [UInt8]) {
    added.withUnsafeBufferPointer { append($0) }
  }

  /// Appends texts of two lists, and for each where it ends.
  ///
  /// - Parameters:
  ///   - texts: numbered from `first` on.
  ///   - others: the texts of all other numbers, in their order.
  public mutating func append(
    _ numbers: ArraySlice<Int32>, of texts: TextList, from first: Int, otherwise others: TextList,
    ends: inout [Int]
  ) {
    texts.bytes.withUnsafeBufferPointer { bytes in
      texts.ends.withUnsafeBufferPointer { textEnds in
        for number in numbers {
          let place = Int(number) - first
          if place >= 0, place < textEnds.count {
            let start = place == 0 ? 0 : textEnds[place - 1]
            append(UnsafeBufferPointer(rebasing: bytes[start..<textEnds[place]]))
          } else {
            append(others.bytes[others.range(place < 0 ? Int(number) : Int(number) - texts.count)])
          }
          ends.append(count)
        }
      }
    }
  }

  private mutating func append(_ added: ArraySlice<UInt8>) {
    added.withUnsafeBufferPointer { append($0) }
  }

  private mutating func append(_ added: UnsafeBufferPointer<UInt8>) {
    guard let start = added.baseAddress else { return }
    reserve(added.count)
    (bytes + count).update(from: start, count: added.count)
    count += added.count
  }

  /// Appends a part of other text.
  @inline(__always)
  public mutating func append(_ other: borrowing ByteText, _ range: Range<Int>) {
    reserve(range.count)
    (bytes + count).update(from: other.bytes + range.lowerBound, count: range.count)
    count += range.count
  }

  /// Appends the number `digits × 10^-scale` without trailing zeros; the scale is at most 18.
  public mutating func append(_ digits: Int64, scale: Int) {
    reserve(24)
    if digits < 0 {
      bytes[count] = UInt8(ascii: "-")
      count += 1
    }
    var rest = digits.magnitude
    var scale = scale
    while scale > 0, rest % 10 == 0 {
      rest /= 10
      scale -= 1
    }
    // One digit stands in front of the point, whatever the scale.
    let written = max(digitCount(rest), scale + 1)
    let width = scale > 0 ? written + 1 : written
    var place = count + width
    for position in 0..<written {
      if position == scale, scale > 0 {
        place -= 1
        bytes[place] = UInt8(ascii: ".")
      }
      let tenth = rest / 10
      place -= 1
      bytes[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest - tenth * 10)
      rest = tenth
    }
    count += width
  }

  /// Appends what `Number.description` gives for a finite double.
  public mutating func append(_ double: Double) {
    if double == 0 { return append(UInt8(ascii: "0")) }
    var text = double.description
    let isDone = text.withUTF8 { text in
      guard !text.contains(UInt8(ascii: "e")) else { return false }
      let isWhole = text.count > 2 && text[text.count - 2] == UInt8(ascii: ".")
      let hasFraction = !isWhole || text[text.count - 1] != UInt8(ascii: "0")
      let length = hasFraction ? text.count : text.count - 2
      reserve(length)
      for place in 0..<length { bytes[count + place] = text[place] }
      count += length
      return true
    }
    if !isDone { append(Number.approximate(double).description) }
  }

  /// Appends the nearest double of a quotient of two decimals, or its exact digits where it comes
  /// out even; false where that takes more than one step.
  public mutating func append(
    _ dividend: Int64, over divisor: Int64, shift: Int
  ) -> Bool {
    let limit: Int64 = 1 << 53
    guard dividend.magnitude < limit, divisor > 0, divisor < limit, abs(shift) <= 15 else {
      return false
    }
    let power = ByteText.powers[abs(shift)]
    let scaled = (shift > 0 ? divisor : dividend).multipliedReportingOverflow(by: power)
    guard !scaled.overflow, scaled.partialValue.magnitude < limit else { return false }
    let quotient =
      shift > 0
      ? Double(dividend) / Double(scaled.partialValue)
      : Double(scaled.partialValue) / Double(divisor)
    // Below this the exact digits of an even quotient and those of its double are the same.
    guard quotient.magnitude < 1e9 else { return false }
    append(quotient)
    return true
  }

  private static let powers: [Int64] = (0...15).reduce(into: []) { powers, _ in
    powers.append((powers.last ?? 0) == 0 ? 1 : (powers.last ?? 1) * 10)
  }
}

/// How many decimal digits a number has; 0 has one.
private func digitCount(_ number: UInt64) -> Int {
  var (count, power) = (1, UInt64(10))
  while number >= power {
    count += 1
    if count == 20 { return 20 }
    power *= 10
  }
  return count
}
