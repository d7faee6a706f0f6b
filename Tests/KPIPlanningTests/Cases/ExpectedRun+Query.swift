import Foundation
import KPISemantics
import KPIValues
import ProgramRuns

@testable import KPIPlanning

extension ExpectedRun {
  private func option(_ name: String) -> String? {
    arguments.firstIndex(of: name).map { arguments[$0 + 1] }
  }

  /// The query that the command's options are.
  func query(_ program: CaseProgram, _ model: KPIModel) -> EvaluationQuery {
    var query = EvaluationQuery()
    query.figures = (option("--kpi") ?? "").split(separator: ",").map(String.init)
    query.every = option("--every").flatMap(Grain.init)
    query.by = (option("--by") ?? "").split(separator: ",").map {
      CaseProgram.dimension(String($0), model)
    }
    query.until = option("--until").flatMap { CivilDate($0) }
    query.top = option("--top").flatMap { Int($0) }
    if let text = option("--where") { query.conditions = program.condition(text, model: model) }
    let ends = (option("--period") ?? "").components(separatedBy: "..")
      .compactMap { model.calendar.period(named: $0) }
    if let first = ends.first, let last = ends.last {
      query.period = model.calendar.firstDay(of: first)...model.calendar.lastDay(of: last)
    }
    return query
  }
}
