import KPISemantics
import KPIValues
import Testing

/// Times against periods (semantics 27): `>=` its start, `>` behind its end, `<=` up to its end,
/// `<` before it, `is` within it.
struct PeriodComparisonTests {
  private static let start = CivilDate("2026-02-01")
  private static let end = CivilDate("2026-03-01")

  @Test(arguments: [
    (">= 2026-02", ExpressionOperator.greaterOrEqual, "2026-02-01"),
    ("> 2026-02", .greaterOrEqual, "2026-03-01"),
    ("<= 2026-02", .less, "2026-03-01"),
    ("< 2026-02", .less, "2026-02-01"),
    ("< 2026", .less, "2026-04-01"),
    (">= 2026-Q1", .greaterOrEqual, "2026-04-01"),
  ])
  func `a date is compared with an end of the period`(
    comparison: String, sign: ExpressionOperator, day: String
  ) throws {
    let condition = try condition("paidOn \(comparison)")
    guard case .binary(let found, _, let bound) = condition.kind else {
      Issue.record("no comparison: \(condition.kind)")
      return
    }
    #expect(found == sign)
    #expect(bound.kind == .literal(.date(try #require(CivilDate(day)))))
  }

  @Test func `is means within`() throws {
    let condition = try condition("orderedAt is 2026-02")
    guard case .binary(.and, let left, let right) = condition.kind,
      case .binary(.greaterOrEqual, _, let start) = left.kind,
      case .binary(.less, _, let end) = right.kind
    else {
      Issue.record("not within: \(condition.kind)")
      return
    }
    let day = 86_400_000_000
    let first = try #require(CivilDate("2026-02-01")).dayNumber
    #expect(start.kind == .literal(.time(first * day)))
    #expect(end.kind == .literal(.time((first + 28) * day)))
  }

  private func condition(_ text: String) throws -> RowExpression {
    let (figure, problems) = SampleShop.check("count(orders where \(text))")
    #expect(problems == [])
    guard case .aggregate(let aggregate)? = figure?.expression?.kind else {
      throw Unexpected.noAggregate
    }
    return try #require(aggregate.condition)
  }

  private enum Unexpected: Error {
    case noAggregate
  }
}
