import Foundation
import Testing

@testable import DemoShop

/// `kpi eval` on the demo gives what a plain loop over its rows gives.
@Suite struct DemoFigureTests {
  private let truth = DemoTruth(
    Dictionary(uniqueKeysWithValues: Shop.simulated().files.map { ($0.name, $0.text) }))

  @Test func everyMonthIsRight() throws {
    let cells = try DemoRun.cells(["--every", "month"])
    for month in truth.months {
      var expected = truth.figures(in: month)
      let isLast = month == truth.months.last
      expected["activeIssues"] = isLast ? nil : truth.activeIssues(atEndOf: month)
      expected["retentionRate"] = truth.retention(in: month)
      for (figure, value) in expected {
        let cell = try #require(cells.first { $0.figure == figure && $0.period == month })
        #expect(isNear(cell.value, value), "\(figure) \(month): \(cell.value ?? .nan) \(value)")
        #expect(cell.isPartial == (month == truth.months.last), "\(figure) \(month)")
      }
    }
  }

  @Test func everyChannelIsRight() throws {
    let figures = ["estimatedRevenuePerVisit", "orderConversion", "newOrderShare", "sales"]
    let cells = try DemoRun.cells(
      ["--every", "month", "--by", "channel", "--kpi", figures.joined(separator: ",")])
    #expect(cells.count > 4 * 15 * 5)
    for cell in cells {
      let expected = truth.figures(in: cell.period ?? "", channel: cell.channel)[cell.figure]
      let what = "\(cell.figure) \(cell.period ?? "") \(cell.channel ?? "")"
      #expect(isNear(cell.value, expected), "\(what): \(cell.value ?? .nan) \(expected ?? .nan)")
    }
    let fax = cells.filter { $0.channel == "fax" && $0.figure == "orderConversion" }
    #expect(fax.allSatisfy { $0.value == nil && $0.cause == "divisionByZero" } && !fax.isEmpty)
  }

  @Test func definitionsHoldTheirTests() throws {
    let outcome = try DemoRun.run(["test", DemoRun.project.path])
    #expect(outcome.status == 0, "\(outcome.text)")
  }

  private func isNear(_ value: Double?, _ expected: Double?) -> Bool {
    guard let value, let expected else { return value == nil && expected == nil }
    return abs(value - expected) <= 1e-12 * max(abs(expected), 1)
  }
}
