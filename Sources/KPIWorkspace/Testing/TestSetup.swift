import KPIPlanning
import KPISemantics
import KPISyntax
import KPIValues

/// A program as a test sees it: rows and figures given, every other dataset empty.
struct TestSetup {
  /// The program with the test's rows and figures.
  private(set) var model: KPIModel
  private let test: TestModel

  /// The program as the test sees it.
  init(_ model: KPIModel, _ test: TestModel) {
    self.model = model
    self.test = test
    for (name, dataset) in model.datasets {
      if let rows = test.tables[name] {
        self.model.datasets[name]?.source = .rows(rows)
      } else if hasOwnRows(dataset) {
        self.model.datasets[name]?.source = .rows([])
      }
    }
    // What a pack lacks is given or empty, so that goals against other figures are judged.
    for name in model.figures.keys { self.model.figures[name]?.needs = [] }
    for (name, literal) in test.figures {
      if let literal { give(name, literal) }
    }
    for (name, series) in test.series { give(name, series) }
    for objective in model.objectives where objective.goals.count == 1 {
      let name = ObjectiveModel.figureName(of: objective.name)
      self.model.figures[name] = self.model.figure(under: objective.goals[0], name: name)
    }
  }

  private func hasOwnRows(_ dataset: DatasetModel) -> Bool {
    switch dataset.source {
    case .file, .undefined, .rows: true
    case .entities, .pairs: false
    }
  }

  private mutating func give(_ name: String, _ literal: Literal) {
    if case .number(let number) = literal {
      model.inputs[name]?.value = .constant(InputModel.Stated(value: number, range: nil))
    }
    guard let figure = model.figures[name] else { return }
    model.figures[name]?.expression = FigureExpression(
      .literal(literal), type: figure.type,
      additivity: figure.expression?.additivity ?? .constant, span: figure.span)
    model.figures[name]?.conditions = []
  }

  /// A series is an input of that name, which no other input can have.
  private mutating func give(_ name: String, _ series: TestModel.Series) {
    let entries = series.values.enumerated().map { place, value in
      (
        Period(grain: series.from.grain, ordinal: series.from.ordinal + place),
        InputModel.Stated(value: value, range: nil)
      )
    }
    let value = InputModel.Value.periods(
      grain: series.from.grain, entries: Dictionary(uniqueKeysWithValues: entries), spread: false)
    model.inputs[name]?.value = value
    guard let figure = model.figures[name] else { return }
    var isRate = false
    if case .number(let unit) = figure.type { isRate = unit.isRate }
    model.inputs[name] = InputModel(
      name: name, documentation: nil, labels: [:], type: figure.type, isRate: isRate,
      value: value, isEstimated: false, span: figure.span)
    model.figures[name]?.expression = FigureExpression(
      .input(name), type: figure.type,
      additivity: figure.expression?.additivity ?? .constant, span: figure.span)
    model.figures[name]?.conditions = []
  }

  /// What an expectation asks.
  func question(_ expectation: TestModel.Expectation) -> CellQuestion {
    var question = CellQuestion(expression(expectation.subject, expectation.span))
    question.judging = expectation.subject.judged
    question.by = expectation.by
    question.every = expectation.every
    question.at = expectation.at
    question.keys = expectation.cells.map { $0.key.map(DimensionValue.init(expected:)) }
    return question
  }

  private func expression(
    _ subject: TestModel.Subject, _ span: SourceSpan
  ) -> FigureExpression {
    switch subject {
    case .value(let expression): return expression
    case .status(let name), .alert(let name), .goal(let name):
      return FigureExpression(
        .figure(name), type: model.figures[name]?.type ?? .unknown, additivity: .nonAdditive,
        span: span)
    }
  }

  /// Whether figures are given and nothing says when: the one cell there is stands for a whole
  /// period.
  var isTimeless: Bool { query.coverage == nil }

  /// What counts for all expectations.
  var query: EvaluationQuery {
    var query = EvaluationQuery()
    if let covers = test.covers {
      query.coverage = .days(covers)
    } else if !test.tables.isEmpty {
      query.coverage = .wholeMonths
    } else if let days = seriesDays ?? expectedDays {
      query.coverage = .days(days)
    }
    return query
  }

  /// The days of the series that are given.
  private var seriesDays: ClosedRange<CivilDate>? {
    let calendar = model.calendar
    let first = test.series.values.map { calendar.firstDay(of: $0.from) }.min()
    let last = test.series.values.map { series in
      calendar.lastDay(
        of: Period(
          grain: series.from.grain, ordinal: series.from.ordinal + series.values.count - 1))
    }.max()
    guard let first, let last else { return nil }
    return first...last
  }

  /// The days that expectations look at: where no row says what is covered, these are.
  private var expectedDays: ClosedRange<CivilDate>? {
    let periods = test.expectations.compactMap(\.at)
    let first = periods.map(model.calendar.firstDay(of:)).min()
    let last = periods.map(model.calendar.lastDay(of:)).max()
    guard let first, let last else { return nil }
    return first...last
  }
}

extension DimensionValue {
  /// A value of a split as a test writes it; nil is the missing one.
  fileprivate init(expected literal: Literal?) {
    switch literal {
    case .number(.exact(let number)): self = .number(number)
    case nil, .number, .time: self = .missing
    case .text(let text): self = .text(text)
    case .flag(let flag): self = .flag(flag)
    case .date(let date): self = .date(date)
    case .period(let period): self = .period(period)
    case .band(let band): self = .band(band)
    }
  }
}
