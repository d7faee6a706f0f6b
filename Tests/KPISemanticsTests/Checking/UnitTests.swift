import KPISemantics
import KPISyntax
import Testing

/// Units as written, and what becomes of them.
struct UnitTests {
  private static let place = SourceSpan(file: 0, start: 0, end: 0)
  private static let table = UnitTable(
    currency: "GBP", declared: ["visit": place, "impression": place, "lead": place])

  @Test(arguments: [
    ("s", "s", 1, 1), ("minutes", "min", 60, 1), ("hours", "h", 3600, 1),
    ("days", "day", 86_400, 1),
    ("weeks", "week", 604_800, 1), ("months", "month", 1, 1), ("year", "year", 12, 1),
    ("%", "%", 1, 100), ("pp", "pp", 1, 100), ("point", "point", 1, 100),
    ("number", "number", 1, 1), ("EUR", "EUR", 1, 1), ("money", "GBP", 1, 1),
    ("visit", "visit", 1, 1),
  ])
  func `a name is a unit`(name: String, symbol: String, numerator: Int, denominator: Int) throws {
    let unit = try UnitTests.table.resolve(UnitTests.unit(name))
    #expect(unit.symbol == symbol)
    #expect(unit.numerator == numerator)
    #expect(unit.denominator == denominator)
  }

  @Test func `a factor scales what it divides`() throws {
    let unit = try UnitTests.table.resolve(UnitTests.unit("EUR", over: [("1000", "impression")]))
    #expect(unit.symbol == "EUR/1000 impression")
    #expect(unit.exponents == ["EUR": 1, "impression": -1])
    #expect(unit.numerator == 1)
    #expect(unit.denominator == 1000)
    let pace = try UnitTests.table.resolve(UnitTests.unit("min", over: [(nil, "visit")]))
    #expect(pace.exponents == ["s": 1, "visit": -1])
    #expect(pace.numerator == 60)
  }

  @Test func `what cancels is gone`() throws {
    let perVisit = try UnitTests.table.resolve(UnitTests.unit("EUR", over: [(nil, "visit")]))
    let visit = try UnitTests.table.resolve(UnitTests.unit("visit"))
    #expect(perVisit.multiplied(by: visit).symbol == "EUR")
    #expect(perVisit.divided(by: perVisit) == .number)
    #expect(perVisit.raised(to: 2).symbol == "EUR^2/visit^2")
    #expect(MeasurementUnit.number.divided(by: visit).symbol == "1/visit")
  }

  @Test func `a plain number leaves the other unit as it is written`() throws {
    let hour = try UnitTests.table.resolve(UnitTests.unit("h"))
    #expect(hour.multiplied(by: .number) == hour)
    #expect(MeasurementUnit.number.multiplied(by: hour) == hour)
    #expect(hour.divided(by: BuiltInUnit.percent) == hour)
    #expect(MeasurementUnit.number.multiplied(by: BuiltInUnit.percent) == BuiltInUnit.percent)
  }

  @Test func `what is no unit is told`() {
    #expect(throws: UnitTable.Problem.self) {
      try UnitTests.table.resolve(UnitTests.unit("visits"))
    }
    #expect(throws: UnitTable.Problem.self) { try UnitTests.table.resolve(UnitTests.unit("eur")) }
    #expect(throws: UnitTable.Problem.self) { try UnitTests.table.resolve(UnitTests.unit("text")) }
    #expect(throws: UnitTable.Problem.self) {
      try UnitTests.table.resolve(UnitTests.unit("EUR", over: [("0", "visit")]))
    }
  }

  @Test func `currencies and durations are not counted things`() throws {
    let visit = try UnitTests.table.resolve(UnitTests.unit("lead", over: [(nil, "visit")]))
    #expect(visit.isCounted)
    #expect(visit.isRate)
    #expect(!BuiltInUnit.day.isCounted)
    #expect(CurrencyCode.all.count == 178)
  }

  private static func unit(
    _ name: String, over divisors: [(String?, String)] = []
  ) -> UnitSyntax {
    UnitSyntax(
      numerator: NameSyntax(name, span: place),
      divisors: divisors.map {
        UnitSyntax.Divisor(factor: $0.0, name: NameSyntax($0.1, span: place))
      }, span: place)
  }
}
