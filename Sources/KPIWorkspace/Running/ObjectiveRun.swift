import KPIPlanning
import KPIReporting
import KPISemantics
import KPIValues

/// Finds how far the objectives of a program are, in one reading of its data.
public struct ObjectiveRun {
  private var model: KPIModel
  private var questions: [CellQuestion] = []

  /// A run over a program's objectives.
  public init(_ model: KPIModel) {
    self.model = model
  }

  /// The standings, in order of declaration; throws what `ProgramRun` throws.
  ///
  /// - Parameter answer: answers questions about a program.
  public mutating func standings(
    _ answer: (KPIModel, [CellQuestion]) throws -> [CellAnswer]
  ) throws -> [ObjectiveStanding] {
    var places: [(goals: [[Int]], drivers: [Int?])] = []
    for objective in model.objectives {
      let goals = objective.goals.enumerated().map { position, goal in
        ask(goal, name: "\(objective.name) \(position + 1)")
      }
      places.append((goals, objective.watch.map { watch($0) }))
    }
    let answers = try answer(model, questions)
    return zip(model.objectives, places).map { objective, places in
      ObjectiveStanding(
        name: objective.name, titles: objective.titles,
        goals: zip(objective.goals, places.goals).map { goal, questions in
          ObjectiveStanding.Goal(
            figure: goal.figure, type: model.figures[goal.figure]?.type ?? .unknown,
            scored: scored(questions.map { answers[$0] }))
        },
        drivers: zip(objective.watch, places.drivers).map { name, question in
          driver(name, question.map { (answers[$0], answers[$0 + 1]) })
        })
    }
  }

  /// Asks for a figure under one goal: where it adds up in the period of the deadline, and in the
  /// last complete period.
  private mutating func ask(_ named: ObjectiveModel.NamedGoal, name: String) -> [Int] {
    guard let figure = model.figure(under: named, name: name) else { return [] }
    model.figures[name] = figure
    var asked: [Int] = []
    if model.isFlow(figure), let by = named.goal.by, by.grain > .day {
      asked.append(add(model.reference(to: figure), judging: name, at: by))
    }
    return asked + [add(model.reference(to: figure), judging: name, at: nil)]
  }

  /// Asks for a watched figure in its last complete period and in the one before.
  private mutating func watch(_ name: String) -> Int? {
    guard let figure = model.figures[name], figure.needs.isEmpty, case .number = figure.type
    else { return nil }
    let now = model.reference(to: figure)
    var before = now
    before.kind = .previous(now, TimeSpan(count: 1, unit: .period))
    let first = add(now, judging: name, at: nil)
    _ = add(before, judging: name, at: nil)
    return first
  }

  private mutating func add(
    _ expression: FigureExpression, judging name: String, at period: Period?
  ) -> Int {
    var question = CellQuestion(expression)
    question.judging = name
    question.at = period
    questions.append(question)
    return questions.count - 1
  }

  /// The first answer with a value that the goal is for, else the last one.
  private func scored(_ answers: [CellAnswer]) -> ScoredCell? {
    let judged = answers.compactMap { answer -> ScoredCell? in
      guard let sheet = answer.rules else { return nil }
      let frame = JudgingFrame(
        sheet: sheet, splits: [], conditions: [], calendar: model.calendar,
        coverage: answer.coverage)
      return FigureJudge(frame, history: []).judged(answer.cells).first
    }
    return judged.first { $0.goal != nil } ?? judged.last
  }

  private func driver(
    _ name: String, _ answers: (now: CellAnswer, before: CellAnswer)?
  ) -> ObjectiveStanding.Driver {
    let figure = model.figures[name]
    func number(_ answer: CellAnswer?) -> Number? {
      if case .number(let number)? = answer?.cells.first?.value { return number }
      return nil
    }
    return ObjectiveStanding.Driver(
      figure: name, type: figure?.type ?? .unknown, better: figure?.better,
      period: answers?.now.period, value: number(answers?.now), before: number(answers?.before))
  }
}
