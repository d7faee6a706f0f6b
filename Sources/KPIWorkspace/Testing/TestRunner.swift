import KPIPlanning
import KPIReporting
import KPISemantics
import KPISyntax
import KPIValues

/// Runs the tests of a program, each over its own rows and figures.
public struct TestRunner {
  private let model: KPIModel
  private let evaluate: (KPIModel, EvaluationQuery) throws -> Evaluation

  /// A runner of a program's tests; `evaluate` computes a query over a program.
  public init(
    _ model: KPIModel, evaluate: @escaping (KPIModel, EvaluationQuery) throws -> Evaluation
  ) {
    self.model = model
    self.evaluate = evaluate
  }

  /// How a test went.
  public func run(_ test: TestModel) -> TestResult {
    var result = TestResult(test)
    let setup = TestSetup(model, test)
    for expectation in test.expectations {
      guard case .value(let subject) = expectation.subject else {
        result.unjudged += 1
        continue
      }
      do {
        result.failures += try failures(of: expectation, subject, setup)
      } catch {
        result.fault = (error as? PlanningError)?.message ?? "\(error)"
        return result
      }
    }
    return result
  }

  private func failures(
    of expectation: TestModel.Expectation, _ subject: FigureExpression, _ setup: TestSetup
  ) throws -> [TestResult.Failure] {
    let (model, name) = setup.asking(subject)
    let query = setup.query(expectation, figure: name)
    let evaluation = try evaluate(model, query)
    guard let figure = evaluation.figures.first else { return [] }
    let type = model.figures[name]?.type ?? .unknown
    let texts = FigureText(type, calendar: model.calendar)
    let period = query.every == nil ? nil : expectation.at ?? evaluation.periods.last
    return try expectation.cells.compactMap { expected in
      let key = expected.key.map(TestRunner.value)
      let found = cell(figure, period, expectation.by, key)
      let actual = try found?.value ?? value(query, model, period, expectation.by, key)
      if TestRunner.holds(expected.outcome, actual, type) { return nil }
      return TestResult.Failure(
        span: expected.span, cell: title(name, expectation, period, expected.key),
        expected: text(expected.outcome, type, texts), actual: texts.text(actual))
    }
  }

  private func cell(
    _ figure: FigureEvaluation, _ period: Period?, _ by: [Dimension], _ key: [DimensionValue]
  ) -> Cell? {
    let wanted: [DimensionValue?] = figure.splits.map { split in
      by.firstIndex(of: split).map { key[$0] }
    }
    return (figure.cells + figure.totals).first { $0.period == period && $0.key == wanted }
  }

  /// The value where nothing occurs: the same as under a filter on just that combination.
  private func value(
    _ query: EvaluationQuery, _ model: KPIModel, _ period: Period?, _ by: [Dimension],
    _ key: [DimensionValue]
  ) throws -> FigureValue {
    var query = query
    query.by = []
    query.conditions += zip(by, key).map(TestRunner.condition)
    let evaluation = try evaluate(model, query)
    let cells = evaluation.figures.first.map { $0.cells + $0.totals } ?? []
    let found = cells.first { $0.period == period && $0.key.allSatisfy { $0 == nil } }
    return found?.value ?? .missing(MissingCause(.noData, detail: ""))
  }
}

extension TestRunner {
  /// An expected key as a value of a split.
  private static func value(_ literal: Literal?) -> DimensionValue {
    switch literal {
    case nil: .missing
    case .number(let number): DimensionValue(number)
    case .text(let text): .text(text)
    case .flag(let flag): .flag(flag)
    case .date(let date): .date(date)
    case .time: .missing
    case .period(let period): .period(period)
    case .band(let band): .band(band)
    }
  }

  private static func condition(_ split: Dimension, _ value: DimensionValue) -> RowExpression {
    let span = SourceSpan(file: 0, start: 0, end: 0)
    let dimension = RowExpression(.dimension(split), type: split.type, span: span)
    guard let literal = Literal(value) else {
      return RowExpression(.isMissing(dimension), type: .flag, span: span)
    }
    let constant = RowExpression(.literal(literal), type: split.type, span: span)
    return RowExpression(.binary(.equal, dimension, constant), type: .flag, span: span)
  }

  /// Whether a value is what it must be; numbers are compared as judgements compare them.
  private static func holds(
    _ outcome: TestModel.Outcome, _ actual: FigureValue, _ type: ValueType
  ) -> Bool {
    switch outcome {
    case .value(let literal):
      let expected = FigureValue(literal).shown(in: type)
      guard case .number(let left) = expected, case .number(let right) = actual else {
        return expected == actual
      }
      return left.judged == right.judged
    case .word(let word):
      guard case .band(let index) = actual, case .band(let names) = type else { return false }
      return names.indices.contains(index) && names[index] == word
    case .missing(let cause):
      guard case .missing(let missing) = actual else { return false }
      return cause == nil || cause == missing.kind.rawValue
    }
  }

  private func text(
    _ outcome: TestModel.Outcome, _ type: ValueType, _ texts: FigureText
  ) -> String {
    switch outcome {
    case .value(let literal): texts.text(FigureValue(literal).shown(in: type))
    case .word(let word): word
    case .missing(let cause): "missing" + (cause.map { " " + $0 } ?? "")
    }
  }

  /// `sales at 2026-01, channel "email"`.
  private func title(
    _ name: String, _ expectation: TestModel.Expectation, _ period: Period?, _ key: [Literal?]
  ) -> String {
    var parts = [name + (period.map { " at " + model.calendar.name(of: $0) } ?? "")]
    for (split, literal) in zip(expectation.by, key) {
      let texts = FigureText(split.type, calendar: model.calendar)
      parts.append(split.name + " " + (literal.map { texts.text(FigureValue($0)) } ?? "missing"))
    }
    return parts.joined(separator: ", ")
  }
}

extension DimensionValue {
  /// A number of a program as a value of a split.
  fileprivate init(_ number: Number) {
    if case .exact(let decimal) = number { self = .number(decimal) } else { self = .missing }
  }
}

extension Literal {
  /// A value of a split as a constant; nil for the missing one.
  fileprivate init?(_ value: DimensionValue) {
    switch value {
    case .missing: return nil
    case .text(let text): self = .text(text)
    case .number(let number): self = .number(.exact(number))
    case .flag(let flag): self = .flag(flag)
    case .date(let date): self = .date(date)
    case .period(let period): self = .period(period)
    case .band(let band): self = .band(band)
    }
  }
}
