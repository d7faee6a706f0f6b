import Testing

@testable import KPIValues

/// Reads a decimal that the test knows to be one.
func decimal(_ text: String) throws -> ExactDecimal {
  try #require(ExactDecimal(text))
}

/// Reads an exact number that the test knows to be one.
func number(_ text: String) throws -> Number {
  .exact(try decimal(text))
}

@Suite struct NumberTests {
  /// Columns: a, b, a+b, a*b, a/b as double, a as double, a to 12 digits, a to 2 decimals, order;
  /// computed with python's decimal and fractions.
  @Test func agreesWithAnotherImplementation() throws {
    for line in try fixture("arithmetic.txt") {
      let (left, right) = (try decimal(line[0]), try decimal(line[1]))
      #expect(left.description == line[0])
      #expect((left.adding(right)?.description ?? "overflow") == line[2], "\(line)")
      #expect((left.multiplied(by: right)?.description ?? "overflow") == line[3], "\(line)")
      if line[4] == "divisionByZero" {
        #expect(throws: ArithmeticFault.divisionByZero) {
          try Number.exact(left).divided(by: .exact(right))
        }
      } else {
        let quotient = try Number.exact(left).divided(by: .exact(right))
        let double = ExactDecimal.nearestDouble(left, over: right)
        #expect(Number.approximate(double).description == line[4], "\(line)")
        #expect(quotient.nearestDouble == double, "\(line)")
      }
      #expect(Number.approximate(left.nearestDouble).description == line[5], "\(line)")
      #expect(
        Number.exact(left).rounded(significantDigits: 12) == (try number(line[6])), "\(line)")
      #expect(Number.exact(left).text(decimals: 2) == line[7], "\(line)")
      let order = left < right ? "<" : left == right ? "=" : ">"
      #expect(order == line[8], "\(line)")
    }
  }

  @Test func printsWithoutExponentOrNegativeZero() throws {
    #expect(Number.approximate(-0.0).description == "0")
    #expect(Number.approximate(1e21).description == "1000000000000000000000")
    #expect(Number.approximate(1e-7).description == "0.0000001")
    #expect(Number.approximate(0.1 + 0.2).description == "0.30000000000000004")
    #expect(Number.approximate(-2.5e-3).description == "-0.0025")
    #expect(Number.approximate(.leastNonzeroMagnitude).description.hasSuffix("0005"))
    #expect(Number(-12).description == "-12")
    #expect(try number("-0.00").description == "0")
    #expect(try number("10.50").description == "10.5")
  }

  /// faults.md 37 and 38.
  @Test(arguments: [
    ("-0.004", 2, "0.00"), ("0.5", 0, "1"), ("1.5", 0, "2"), ("2.5", 0, "3"), ("-2.5", 0, "-3"),
    ("2.675", 2, "2.68"), ("99.995", 2, "100.00"), ("0", 1, "0.0"), ("0.05", 1, "0.1"),
    ("0.04", 1, "0.0"), ("7", 3, "7.000"),
  ])
  func roundsHalfAwayFromZero(_ text: String, _ decimals: Int, _ rounded: String) throws {
    #expect(try number(text).text(decimals: decimals) == rounded)
    let double = try #require(Double(text))
    #expect(Number.approximate(double).text(decimals: decimals) == rounded)
  }

  @Test(arguments: ["", "-", ".5", "5.", "1e3", "+1", " 1", "1 ", "1_0", "--1", "1.2.3", "nan"])
  func refusesWhatIsNoPlainDecimal(_ text: String) {
    #expect(ExactDecimal(text) == nil)
  }

  @Test func holdsThirtyEightDigitsAndNoMore() {
    let nines = String(repeating: "9", count: 38)
    #expect(ExactDecimal(nines)?.description == nines)
    #expect(ExactDecimal(nines + "9") == nil)
    #expect(ExactDecimal(nines).flatMap { $0.adding(.one) } == nil)
    #expect(ExactDecimal(sum: 5, scale: 1)?.description == "0.5")
    #expect(ExactDecimal(sum: .min, scale: 0) == nil)
  }

  @Test func keepsQuotientsUntilTheyAreUsed() throws {
    let third = try Number(1).divided(by: Number(3))
    #expect(third == .quotient(ExactDecimal(1), ExactDecimal(3)))
    #expect(third.description == "0.3333333333333333")
    #expect(try Number(150).divided(by: Number(2)) == Number(75))
    #expect(try Number(1).divided(by: Number(8)).description == "0.125")
    #expect(try third.scaled(by: 3600, over: 60) == Number(20))
    #expect(try third.scaled(by: 100, over: 1).description == "33.333333333333336")
    #expect(try third.adding(third) == .approximate(2 * (1.0 / 3.0)))
    #expect(try number("4.7").scaled(by: 1, over: 3).description == "1.5666666666666667")
    #expect(third.sign == 1 && third.negated.sign == -1)
    #expect(try Number(0).divided(by: Number(3)) == Number(0))
  }

  @Test func findsAProductWhoseTensCancel() throws {
    let large = try decimal("200000000000000000000000000000000000")
    #expect(large.multiplied(by: try decimal("0.000005"))?.description == "1" + zeros(30))
    let fine = try decimal("0.00000000000000000000000000000000032")
    #expect(fine.multiplied(by: try decimal("15625"))?.description == "0." + zeros(29) + "5")
  }

  @Test func raisesToPowers() throws {
    #expect(try Number(2).raised(to: Number(10)) == Number(1024))
    #expect(try number("1.1").raised(to: Number(3)).description == "1.331")
    #expect(try Number(2).raised(to: Number(-2)).description == "0.25")
    #expect(try Number(4).raised(to: number("0.5")).description == "2")
    #expect(try Number(5).raised(to: Number(0)) == Number(1))
    let growth = try number("1.0125").raised(to: Number(12))
    #expect(abs(growth.nearestDouble - 1.160754517722) < 1e-11)
    #expect(throws: ArithmeticFault.divisionByZero) { try Number(0).raised(to: Number(-1)) }
    #expect(throws: ArithmeticFault.overflow) { try Number(-8).raised(to: number("0.5")) }
    #expect(throws: ArithmeticFault.overflow) { try Number(10).raised(to: Number(400)) }
  }

  /// Case 49: 3/10 − 1/10 as doubles against 20 %, faults.md 41.
  @Test func judgesByTwelveDigits() throws {
    let difference = Number.approximate(0.3 - 0.1)
    #expect(difference.judged == (try number("0.2")).judged)
    #expect(try !difference.isLess(than: number("0.19")))
    #expect(difference.isLess(than: try number("0.2")))
    let ordered = try ["-2", "-1.5", "-0.01", "0", "0.01", "0.99", "1", "1.5", "10", "99"].map {
      try number($0).judged
    }
    #expect(ordered == ordered.sorted())
    #expect(try number("1.0000000000004").judged == Number(1).judged)
    #expect(try number("1.000000000006").judged > Number(1).judged)
    #expect(Number.approximate(1e300).judged > Number.approximate(1e299).judged)
    #expect(try Number(1).divided(by: Number(3)).judged == number("0.3333333333332999").judged)
  }

  @Test func doublesThatAreNotFiniteAreOverflow() {
    #expect(throws: ArithmeticFault.overflow) {
      try Number.approximate(1e308).multiplied(by: Number(1000))
    }
    #expect(ExactDecimal(Double.infinity) == nil)
    #expect(ExactDecimal(0.1)?.description == "0.1")
  }

  private func zeros(_ count: Int) -> String { String(repeating: "0", count: count) }
}
