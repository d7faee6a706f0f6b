import Foundation
import KPISemantics
import KPIValues
import Testing

@testable import KPIPlanning

/// The shop of the worked cases with more definitions, ready to be asked.
struct ShopProgram {
  let model: KPIModel
  let evaluator: Evaluator

  init(adding text: String = "") throws {
    let program = try CaseProgram(text: text)
    let checked = program.checked()
    try #require(!checked.hasErrors, "\(checked.diagnostics.map { $0.message.english })")
    model = checked.model
    let zone = try ZoneDatabase().rules(of: model.calendar.timeZone)
    let engine = ReferenceEngine(model: model, zone: zone, texts: program.data(model))
    evaluator = Evaluator(model: model, engine: engine, zone: zone)
  }

  /// A figure by its name.
  func figure(_ name: String) throws -> FigureExpression {
    let figure = try #require(model.figures[name])
    return FigureExpression(
      .figure(name), type: figure.type, additivity: .nonAdditive, span: figure.span)
  }

  /// A question for a figure.
  func question(
    _ name: String, by: [String] = [], at: String? = nil, keys: [[DimensionValue]] = [[]]
  ) throws -> CellQuestion {
    var question = CellQuestion(try figure(name))
    question.by = by.map { CaseProgram.dimension($0, model) }
    question.at = at.flatMap { model.calendar.period(named: $0) }
    question.keys = keys
    return question
  }
}
