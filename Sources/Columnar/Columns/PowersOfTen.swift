/// 10 to that power, nil beyond 38.
public func powerOfTen(_ exponent: Int) -> Int128? {
  exponent >= 0 && exponent <= 38 ? powersOfTen[exponent] : nil
}

private let powersOfTen: [Int128] = {
  var powers: [Int128] = [1]
  for _ in 0..<38 { powers.append(powers[powers.count - 1] * 10) }
  return powers
}()

/// The mark of an exact number beyond 38 digits.
public let overflowMark = Int128.min

/// The largest coefficient: 38 digits.
let largestCoefficient: Int128 = powersOfTen[38] - 1

/// The number itself when it has at most 38 digits, else the mark.
@inline(__always)
func bounded(_ result: (partialValue: Int128, overflow: Bool)) -> Int128 {
  if result.overflow { return overflowMark }
  let value = result.partialValue
  return value > largestCoefficient || value < -largestCoefficient ? overflowMark : value
}
