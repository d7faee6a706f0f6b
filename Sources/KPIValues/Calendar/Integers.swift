/// Quotient rounded down, and the remainder that is 0 or more; the divisor is positive.
@inline(__always)
func floorDivide(_ dividend: Int, by divisor: Int) -> (quotient: Int, remainder: Int) {
  let (quotient, remainder) = dividend.quotientAndRemainder(dividingBy: divisor)
  return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
}

/// The number written in decimal digits, with zeros in front up to a width.
func padded(_ number: Int, to width: Int) -> String {
  let digits = String(number.magnitude)
  let zeros = String(repeating: "0", count: max(width - digits.utf8.count, 0))
  return (number < 0 ? "-" : "") + zeros + digits
}

/// The number that at most nine ASCII digits state; nil for anything else.
func wholeNumber(_ bytes: some Collection<UInt8>) -> Int? {
  guard !bytes.isEmpty, bytes.count <= 9 else { return nil }
  var number = 0
  for byte in bytes {
    guard 48...57 ~= byte else { return nil }
    number = number * 10 + Int(byte - 48)
  }
  return number
}
