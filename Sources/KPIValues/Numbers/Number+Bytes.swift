extension Number {
  /// Appends the bytes of `description`, for outputs of many numbers.
  public func append(to bytes: inout [UInt8]) {
    switch self {
    case .exact(let decimal):
      if !appendShort(decimal, to: &bytes) { bytes += description.utf8 }
    case .quotient, .approximate:
      if !appendPlain(nearestDouble, to: &bytes) { bytes += description.utf8 }
    }
  }
}

/// Appends a decimal of at most 64 bits; false for others.
private func appendShort(_ decimal: ExactDecimal, to bytes: inout [UInt8]) -> Bool {
  guard let whole = Int64(exactly: decimal.coefficient), decimal.scale <= 18 else { return false }
  if whole < 0 { bytes.append(UInt8(ascii: "-")) }
  withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 24) { digits in
    var rest = whole.magnitude
    var first = 24
    // One digit stands in front of the point, whatever the scale.
    while rest > 0 || 24 - first <= decimal.scale {
      let (tenth, digit) = rest.quotientAndRemainder(dividingBy: 10)
      first -= 1
      digits[first] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: digit)
      rest = tenth
    }
    bytes.append(contentsOf: digits[first..<24 - decimal.scale])
    if decimal.scale > 0 {
      bytes.append(UInt8(ascii: "."))
      bytes.append(contentsOf: digits[(24 - decimal.scale)...])
    }
  }
  return true
}

/// Appends a double that the standard library writes without an exponent; false for others.
private func appendPlain(_ double: Double, to bytes: inout [UInt8]) -> Bool {
  if double == 0 {
    bytes.append(UInt8(ascii: "0"))
    return true
  }
  var text = double.description
  return text.withUTF8 { text in
    guard !text.contains(UInt8(ascii: "e")) else { return false }
    let isWhole = text.suffix(2).elementsEqual(".0".utf8)
    bytes.append(contentsOf: isWhole ? text.dropLast(2)[...] : text[...])
    return true
  }
}
