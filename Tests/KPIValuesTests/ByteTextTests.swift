import KPIValues
import Testing

/// Numbers written as bytes are written as their descriptions are.
struct ByteTextTests {
  private func text(_ write: (inout ByteText) -> Void) -> String {
    var text = ByteText(capacity: 1)
    write(&text)
    return String(decoding: text.array, as: UTF8.self)
  }

  @Test(
    "decimals",
    arguments: [0, 1, -1, 10, -10, 100, 105, 12_345_678, .max, .min, 1 << 40] as [Int64], 0...18)
  func decimals(digits: Int64, scale: Int) {
    let decimal = ExactDecimal(coefficient: Int128(digits), scale: scale)
    #expect(text { $0.append(digits, scale: scale) } == decimal.description)
  }

  @Test(
    "doubles",
    arguments: [0, -0.0, 1, -1, 0.1, 1e15, 1e16, 1e22, 1e300, 1e-5, 1.5e-300, 2 / 3, -1234.5]
      as [Double])
  func doubles(double: Double) {
    #expect(text { $0.append(double) } == Number.approximate(double).description)
  }

  @Test(
    "quotients", arguments: [0, 1, 7, -8, 1_000_003, 1 << 52, 1 << 60] as [Int64],
    [1, 3, 64, 7_000_000, 1 << 53] as [Int64])
  func quotients(dividend: Int64, divisor: Int64) {
    for (scale, divisorScale) in [(0, 0), (2, 0), (0, 3), (15, 0), (0, 16), (4, 4)] {
      let number = Number(
        ExactDecimal(coefficient: Int128(dividend), scale: scale),
        over: ExactDecimal(coefficient: Int128(divisor), scale: divisorScale))
      var isDone = false
      let written = text {
        isDone = $0.append(dividend, over: divisor, shift: scale - divisorScale)
      }
      #expect(written == (isDone ? number.description : ""))
    }
  }

  @Test("bytes, and parts of other text")
  func bytes() {
    var other = ByteText(capacity: 4)
    other.append("abcdef")
    #expect(
      text {
        $0.append("x")
        $0.append(other, 1..<3)
        $0.append(UInt8(ascii: "!"))
      } == "xbc!")
  }
}
