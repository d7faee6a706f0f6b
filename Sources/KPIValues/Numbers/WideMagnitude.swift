/// A natural number of any size, for the few exact steps that 128 bits cannot hold.
struct WideMagnitude: Comparable, Sendable {
  /// The digits to base 2^32, lowest first, without zeros at the top.
  private var limbs: [UInt32]

  /// The same number, wider.
  init(_ value: UInt128) {
    limbs = []
    var rest = value
    while rest > 0 {
      limbs.append(UInt32(truncatingIfNeeded: rest))
      rest >>= 32
    }
  }

  /// Whether it is 0.
  var isZero: Bool { limbs.isEmpty }

  /// How many bits it takes, 0 for 0.
  var bitWidth: Int {
    guard let top = limbs.last else { return 0 }
    return limbs.count * 32 - top.leadingZeroBitCount
  }

  /// The product with `10^exponent`.
  func timesTen(toThe exponent: Int) -> WideMagnitude {
    var product = self
    for _ in 0..<(exponent / 9) { product.multiply(by: 1_000_000_000) }
    for _ in 0..<(exponent % 9) { product.multiply(by: 10) }
    return product
  }

  /// The product with `2^bits`.
  func shiftedLeft(by bits: Int) -> WideMagnitude {
    guard !isZero else { return self }
    var shifted = self
    shifted.multiply(by: UInt32(1) << UInt32(bits % 32))
    shifted.limbs.insert(contentsOf: repeatElement(0, count: bits / 32), at: 0)
    return shifted
  }

  /// Takes away a number that is not larger.
  mutating func subtract(_ other: WideMagnitude) {
    var borrow: Int64 = 0
    for index in limbs.indices {
      let taken = index < other.limbs.count ? Int64(other.limbs[index]) : 0
      let difference = Int64(limbs[index]) - taken - borrow
      limbs[index] = UInt32(truncatingIfNeeded: difference)
      borrow = difference < 0 ? 1 : 0
    }
    while limbs.last == 0 { limbs.removeLast() }
  }

  private mutating func multiply(by factor: UInt32) {
    var carry: UInt64 = 0
    for index in limbs.indices {
      let product = UInt64(limbs[index]) * UInt64(factor) + carry
      limbs[index] = UInt32(truncatingIfNeeded: product)
      carry = product >> 32
    }
    if carry > 0 { limbs.append(UInt32(carry)) }
  }

  /// The smaller number comes first.
  static func < (left: WideMagnitude, right: WideMagnitude) -> Bool {
    guard left.limbs.count == right.limbs.count else {
      return left.limbs.count < right.limbs.count
    }
    for (low, high) in zip(left.limbs.reversed(), right.limbs.reversed()) where low != high {
      return low < high
    }
    return false
  }
}
