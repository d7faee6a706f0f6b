import KPISemantics
import KPIValues

/// Evaluates figures of a model with an engine.
public struct Evaluator {
  private let model: KPIModel
  private let engine: any EvaluationEngine
  private let zone: ZoneRules

  /// An evaluator; `zone` are the rules of the calendar's time zone.
  public init(model: KPIModel, engine: any EvaluationEngine, zone: ZoneRules) {
    self.model = model
    self.engine = engine
    self.zone = zone
  }

  /// What a query will compute and ask of the engine.
  public func plan(_ query: EvaluationQuery) throws(PlanningError) -> RunPlan {
    var planner = RunPlanner(model: model, query: query)
    return try planner.plan()
  }

  /// All cells that a query asks for; `PlanningError` when it cannot be answered, else what the
  /// engine throws.
  public func evaluate(_ query: EvaluationQuery) throws -> Evaluation {
    var run = EvaluationRun(try answered(plan(query), query))
    return try run.evaluation()
  }

  /// All cells that a query asks for, and the ways to the values of those that the caller picks
  /// from them; nothing is read twice.
  public func evaluate(
    _ query: EvaluationQuery, tracing pick: (Evaluation) -> [CellReference]
  ) throws -> (evaluation: Evaluation, traces: [ValueTrace?]) {
    let answered = try answered(plan(query), query)
    var run = EvaluationRun(answered)
    let evaluation = try run.evaluation()
    let tracer = ReferenceTracer(run: answered)
    return (evaluation, try pick(evaluation).map(tracer.trace))
  }

  /// Cells by their keys, whether anything occurs there or not, each with the way to its value; all
  /// questions are answered from one reading. Of the query conditions, `until`, `period` and
  /// `coverage` count.
  public func answer(
    _ questions: [CellQuestion], under query: EvaluationQuery = EvaluationQuery()
  ) throws -> [CellAnswer] {
    var planner = RunPlanner(model: model, query: query)
    let run = QuestionRun(try answered(planner.plan(questions), query))
    return try questions.enumerated().map { try run.answer($1, at: $0) }
  }

  /// Reads what a plan needs.
  private func answered(_ plan: RunPlan, _ query: EvaluationQuery) throws -> AnsweredPlan {
    let answers = try engine.read(
      plan.requests, coverageOf: DatasetCoverage(model: model).makers, until: query.until)
    return AnsweredPlan(
      model: model, zone: zone, query: query, plan: plan, answers: answers,
      coverage: CoverageTable(model: model, answers: answers, query: query))
  }
}
