import KPIPlanning
import KPIReporting
import KPISemantics
import KPISyntax
import KPIValues

/// Hand-made scorecards for the writers' tests.
enum SampleScorecard {
  static let channel = Dimension(name: "channel", type: .text)
  static let euros = MeasurementUnit(
    exponents: ["EUR": 1], numerator: 1, denominator: 1, symbol: "EUR")
  static let eurosPerVisit = MeasurementUnit(
    exponents: ["EUR": 1, "visit": -1], numerator: 1, denominator: 1, symbol: "EUR/visit")
  static let percent = MeasurementUnit(exponents: [:], numerator: 1, denominator: 100, symbol: "%")

  static func number(_ text: String) -> FigureValue {
    .number(.exact(ExactDecimal(text) ?? .zero))
  }

  static func cell(
    _ month: Int?, _ key: [DimensionValue?], _ value: FigureValue, partial: Bool = false,
    range: CellRange? = nil, missingRows: Int = 0
  ) -> Cell {
    Cell(
      period: month.map { Period(grain: .month, ordinal: 2026 * 12 + $0 - 1) }, key: key,
      value: value, isPartial: partial, range: range, missingRows: missingRows)
  }

  static func figure(_ name: String, unit: MeasurementUnit, labels: [String: String] = [:])
    -> FigureModel
  {
    FigureModel(
      name: name, isKPI: true, documentation: nil, span: SourceSpan(file: 0, start: 0, end: 0),
      expression: nil, type: .number(unit), labels: labels, owner: nil, tags: [], better: .higher,
      by: [], top: nil, conditions: [], every: nil, settlesAfterDays: 0, needs: [],
      judgement: JudgementModel(), isFromPack: false)
  }

  static func model(_ figures: [FigureModel]) -> KPIModel {
    KPIModel(
      calendar: CalendarRules(), judgedEvery: .month, currency: "EUR", datasets: [:], inputs: [:],
      figures: Dictionary(uniqueKeysWithValues: figures.map { ($0.name, $0) }),
      kpiOrder: figures.map(\.name), objectives: [], tests: [])
  }

  /// Sales and sales per visit by month and channel.
  static var split: Scorecard {
    let zero = FigureValue.missing(MissingCause(.divisionByZero, detail: "visits is 0"))
    let sales = FigureEvaluation(
      name: "sales", splits: [channel], isEstimated: false,
      cells: [
        cell(1, [.text("email")], number("1000")), cell(1, [.text("fax")], number("50.5")),
        cell(2, [.text("=cmd()")], number("-80")), cell(2, [.missing], number("20"), partial: true),
      ],
      totals: [
        cell(1, [nil], number("1050.5")), cell(2, [nil], number("-60"), partial: true),
        cell(nil, [.text("email")], number("1000")), cell(nil, [nil], number("990.5")),
      ], judged: [])
    let ratio = FigureEvaluation(
      name: "revenuePerVisit", splits: [channel], isEstimated: true,
      cells: [
        cell(1, [.text("email")], .number(.quotient(ExactDecimal(100), ExactDecimal(3)))),
        cell(1, [.text("fax")], zero), cell(2, [.text("名前\u{1B}[31m")], number("10.5")),
        cell(2, [.missing], zero, missingRows: 2),
      ],
      totals: [
        cell(
          nil, [nil], number("10"),
          range: CellRange(low: .exact(ExactDecimal(6)), high: .exact(ExactDecimal(14))))
      ], judged: [])
    let evaluation = Evaluation(
      every: .month, by: [channel],
      periods: [Period(grain: .month, ordinal: 24312), Period(grain: .month, ordinal: 24313)],
      coverage: Evaluation.Coverage(
        first: CivilDate(dayNumber: 20454), last: CivilDate(dayNumber: 20500)),
      figures: [sales, ratio],
      unavailable: [UnavailableFigure(name: "hitRate", needs: ["tickets.productId"])],
      warnings: [.orphans(dataset: "lines", column: "orderId", target: "orders", count: 2)])
    return Scorecard(
      evaluation,
      model: model([
        figure("sales", unit: euros, labels: ["": "Sales", "fr": "Ventes"]),
        figure(
          "revenuePerVisit", unit: eurosPerVisit,
          labels: ["": "Average (estimated) revenue per visit"]),
      ]), unitNames: UnitNames(labels: ["visit": ["fr": "visite"]]))
  }

  /// One cell of each figure.
  static var list: Scorecard {
    let figures = [("visits", "12345"), ("rate", "0.5294"), ("tiny", "0.00123")]
    let evaluation = Evaluation(
      every: nil, by: [], periods: [], coverage: nil,
      figures: figures.map {
        FigureEvaluation(
          name: $0.0, splits: [], isEstimated: $0.0 == "tiny", cells: [cell(nil, [], number($0.1))],
          totals: [], judged: [])
      }, unavailable: [], warnings: [])
    return Scorecard(
      evaluation,
      model: model([
        figure(
          "visits",
          unit: MeasurementUnit(
            exponents: ["visit": 1], numerator: 1, denominator: 1, symbol: "visit")),
        figure("rate", unit: percent), figure("tiny", unit: eurosPerVisit),
      ]))
  }
}
