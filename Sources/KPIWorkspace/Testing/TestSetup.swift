import KPIPlanning
import KPISemantics
import KPIValues

/// A program as a test sees it: rows and figures given, every other dataset empty.
struct TestSetup {
  /// The figure under which an expectation's expression is evaluated; nobody can write it.
  static let subjectName = "expect …"

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
      } else if case .file = dataset.source {
        self.model.datasets[name]?.source = .rows([])
      } else if case .undefined = dataset.source {
        self.model.datasets[name]?.source = .rows([])
      }
    }
    for (name, literal) in test.figures {
      if let literal { give(name, literal) }
    }
  }

  private mutating func give(_ name: String, _ literal: Literal) {
    if let input = model.inputs[name], case .number(let number) = literal {
      model.inputs[name]?.value = .constant(InputModel.Stated(value: number, range: nil))
      model.inputs[name]?.isEstimated = input.isEstimated
    }
    guard let figure = model.figures[name] else { return }
    model.figures[name]?.expression = FigureExpression(
      .literal(literal), type: figure.type, additivity: .constant, span: figure.span)
    model.figures[name]?.conditions = []
    model.figures[name]?.needs = []
  }

  /// The program with what an expectation asks of as a figure, and that figure's name.
  func asking(_ subject: FigureExpression) -> (model: KPIModel, name: String) {
    if case .figure(let name) = subject.kind { return (model, name) }
    var model = model
    model.figures[TestSetup.subjectName] = FigureModel(
      name: TestSetup.subjectName, isKPI: true, documentation: nil, span: subject.span,
      expression: subject, type: subject.type, labels: [:], owner: nil, tags: [], better: nil,
      by: [], top: nil, conditions: [], every: nil, settlesAfterDays: 0, needs: [],
      judgement: JudgementModel(), isFromPack: false)
    return (model, TestSetup.subjectName)
  }

  /// The query for the cells of an expectation.
  func query(_ expectation: TestModel.Expectation, figure: String) -> EvaluationQuery {
    var query = EvaluationQuery()
    query.figures = [figure]
    query.every = expectation.every ?? expectation.at?.grain
    query.by = expectation.by
    query.judges = false
    query.coverage = coverage(expectation)
    return query
  }

  private func coverage(
    _ expectation: TestModel.Expectation
  ) -> EvaluationQuery.StatedCoverage? {
    if let covers = test.covers { return .days(covers) }
    if !test.tables.isEmpty { return .wholeMonths }
    guard let period = expectation.at else { return nil }
    let calendar = model.calendar
    return .days(calendar.firstDay(of: period)...calendar.lastDay(of: period))
  }
}
