import KPIPlanning
import KPIReporting
import KPISemantics
import KPISyntax
import KPIValues

/// Runs the tests of a program, each over its own rows and figures.
public struct TestRunner {
  private let model: KPIModel
  private let threads: Int
  private let files: FileSystem
  private let language: Language

  /// A runner of a program's tests that says in a language by which rules a cell is judged.
  public init(_ model: KPIModel, files: FileSystem, threads: Int, language: Language) {
    self.model = model
    self.language = language
    self.files = files
    self.threads = threads
  }

  /// How a test went; throws what `ProgramRun` throws.
  public func run(_ test: TestModel) throws -> TestResult {
    var result = TestResult(test)
    let setup = TestSetup(model, test)
    let questions = test.expectations.map(setup.question)
    let run = ProgramRun(setup.model, sources: DataSources(files: files), threads: threads)
    let answers = try run.answer(questions, under: setup.query)
    for (expectation, answer) in zip(test.expectations, answers) {
      if let name = expectation.subject.judged, let figure = setup.model.figures[name] {
        judge(expectation, answer, figure, isTimeless: setup.isTimeless, &result)
      } else {
        compare(expectation, answer, &result)
      }
    }
    return result
  }

  private func compare(
    _ expectation: TestModel.Expectation, _ answer: CellAnswer, _ result: inout TestResult
  ) {
    for (index, expected) in expectation.cells.enumerated() where index < answer.cells.count {
      let actual = answer.cells[index].value
      if holds(expected.outcome, actual, answer.type) { continue }
      result.failures.append(
        TestResult.Failure(
          span: expected.span, cell: title(expectation, answer.period, expected.key),
          expected: text(expected.outcome, answer.type),
          actual: actual.text(of: answer.type, calendar: model.calendar),
          trace: answer.traces[index], rules: []))
    }
  }

  private func judge(
    _ expectation: TestModel.Expectation, _ answer: CellAnswer, _ figure: FigureModel,
    isTimeless: Bool, _ result: inout TestResult
  ) {
    guard let sheet = answer.rules else { return }
    let frame = JudgingFrame(
      sheet: sheet, splits: expectation.by, conditions: [], calendar: model.calendar,
      coverage: answer.coverage, isTimeless: isTimeless && answer.period == nil)
    let scored = FigureJudge(frame, history: answer.history).judged(answer.cells)
    let words = RuleText(type: figure.type, names: UnitNames(), language: language)
    for (index, expected) in expectation.cells.enumerated() where index < scored.count {
      result.reached.formUnion(
        RuleReach.reached(
          by: scored[index], of: figure, segment: frame.segment(for: scored[index].cell.key)))
      let actual = expectation.subject.word(scored[index])
      if case .word(actual) = expected.outcome { continue }
      result.failures.append(
        TestResult.Failure(
          span: expected.span, cell: title(expectation, answer.period, expected.key),
          expected: text(expected.outcome, answer.type), actual: actual,
          trace: answer.traces[index], rules: words.lines(scored[index])))
    }
  }

  /// Whether a value is what it must be; numbers are compared as judgements compare them.
  private func holds(
    _ outcome: TestModel.Outcome, _ actual: FigureValue, _ type: ValueType
  ) -> Bool {
    switch outcome {
    case .value(let literal):
      let expected = FigureValue(literal)
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

  private func text(_ outcome: TestModel.Outcome, _ type: ValueType) -> String {
    switch outcome {
    case .value(let literal): FigureValue(literal).text(of: type, calendar: model.calendar)
    case .word(let word): word
    case .missing(let cause): "missing" + (cause.map { " " + $0 } ?? "")
    }
  }

  /// `2026-01, channel "email"`.
  private func title(
    _ expectation: TestModel.Expectation, _ period: Period?, _ key: [Literal?]
  ) -> String {
    var parts = period.map { [model.calendar.name(of: $0)] } ?? []
    for (split, literal) in zip(expectation.by, key) {
      let value = literal.map {
        FigureValue($0).text(of: split.type, calendar: model.calendar)
      }
      parts.append(split.name + " " + (value ?? "missing"))
    }
    return parts.joined(separator: ", ")
  }
}
