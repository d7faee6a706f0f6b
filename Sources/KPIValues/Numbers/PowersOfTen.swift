/// Powers of ten that fit into 128 bits, up to `10^38`.
enum PowersOfTen {
  /// The largest exponent held.
  static let largestExponent = 38

  private static let table: [UInt128] = {
    var powers: [UInt128] = [1]
    for _ in 0..<largestExponent { powers.append((powers.last ?? 1) * 10) }
    return powers
  }()

  /// `10^exponent`, for exponents 0 … 38.
  static subscript(exponent: Int) -> UInt128 { table[exponent] }

  /// How many decimal digits a magnitude has; 0 has one.
  static func digitCount(_ magnitude: UInt128) -> Int {
    var count = 1
    while count <= largestExponent, magnitude >= table[count] { count += 1 }
    return count
  }
}
