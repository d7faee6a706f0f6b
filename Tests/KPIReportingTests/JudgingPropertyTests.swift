import KPISemantics
import KPISyntax
import KPIValues
import Testing

@testable import KPIPlanning
@testable import KPIReporting

/// What must hold of judgements whatever the numbers are.
@Suite struct JudgingPropertyTests {
  private struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  private static func frame(_ sheet: RuleSheet) -> JudgingFrame {
    JudgingFrame(
      sheet: sheet, splits: [], conditions: [], calendar: CalendarRules(), coverage: nil)
  }

  private static func cell(
    _ period: Int, _ value: Number, _ facts: [RuleFact], isPartial: Bool = false
  ) -> Cell {
    Cell(
      period: Period(grain: .month, ordinal: period), key: [], value: .number(value),
      isPartial: isPartial, range: nil, missingRows: 0, facts: facts)
  }

  private static func number(_ dice: inout Dice) -> Number {
    let dividend = ExactDecimal(Int.random(in: -50...50, using: &dice))
    let divisor = ExactDecimal(Int.random(in: 1...9, using: &dice))
    switch Int.random(in: 0...2, using: &dice) {
    case 0: return .exact(dividend)
    case 1: return Number(dividend, over: divisor)
    default: return .approximate(dividend.nearestDouble * 0.1)
    }
  }

  @Test(arguments: 0..<200) func aBetterValueNeverGivesAWorseBand(seed: Int) {
    var dice = Dice(state: UInt64(seed) &* 7919 &+ 1)
    var bounds: [Number] = []
    for _ in 0..<Int.random(in: 1...4, using: &dice) { bounds.append(Self.number(&dice)) }
    bounds.sort { $0.judged < $1.judged }
    let bands = (0...bounds.count).map { "b\($0)" }
    var sheet = RuleSheet(grain: .month, isFlow: false)
    sheet.rules.threshold = RuleSheet.Threshold(
      bands: bands, bounds: Array(bounds.indices),
      belongsAbove: bounds.map { _ in Bool.random(using: &dice) }, isConstant: true)
    let facts = bounds.map { RuleFact(.number($0)) }
    var values = (0..<30).map { _ in Self.number(&dice) } + bounds
    values.sort { $0.judged < $1.judged }
    let judge = FigureJudge(Self.frame(sheet), history: [])
    let places = judge.judged(values.map { Self.cell(24_312, $0, facts) }).compactMap {
      bands.firstIndex(of: $0.status.word)
    }
    #expect(places.count == values.count)
    #expect(places == places.sorted())
  }

  @Test(arguments: 0..<200) func aFurtherPeriodChangesNothingEarlier(seed: Int) {
    var dice = Dice(state: UInt64(seed) &* 104_729 &+ 3)
    let place = SourceSpan(file: 0, start: 0, end: 0)
    let flag = FigureExpression(
      .literal(.flag(true)), type: .flag, additivity: .constant, span: place)
    var sheet = RuleSheet(grain: .month, isFlow: true)
    let alert = JudgementModel.Alert(
      severity: .critical, condition: flag, periods: Int.random(in: 1...3, using: &dice),
      recovery: Bool.random(using: &dice) ? flag : nil, messages: [:], span: place)
    sheet.rules.alerts = [
      RuleSheet.Alert(
        model: alert, condition: 0, recovery: alert.recovery == nil ? nil : 1, isConstant: false,
        formula: "")
    ]
    let cells = (0..<12).map { month in
      Self.cell(
        24_300 + month, Number(month),
        (0..<2).map { _ in RuleFact(.flag(Bool.random(using: &dice))) },
        isPartial: Int.random(in: 0...9, using: &dice) == 0)
    }
    let frame = Self.frame(sheet)
    let whole = FigureJudge(frame, history: cells).judged(cells)
    for count in 0...cells.count {
      let known = Array(cells.prefix(count))
      #expect(
        FigureJudge(frame, history: known).judged(known) == Array(whole.prefix(count)))
    }
    #expect(!whole.contains { $0.cell.isPartial && !$0.alerts.isEmpty })
  }
}
