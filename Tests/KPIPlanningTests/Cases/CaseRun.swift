import Foundation
import KPISemantics
import KPIValues

@testable import KPIPlanning

/// One command of a case and the lines that must hold of its answer.
struct CaseRun {
  var arguments: [String]
  var lines: [String]

  /// The runs that a case's expectations list.
  static func runs(in text: String) -> [CaseRun] {
    var runs: [CaseRun] = []
    for line in text.split(separator: "\n").map(String.init) {
      if line.hasPrefix("> ") {
        runs.append(CaseRun(arguments: words(String(line.dropFirst(2))), lines: []))
      } else {
        runs[runs.count - 1].lines.append(line)
      }
    }
    return runs
  }

  private static func words(_ line: String) -> [String] {
    var words = [""]
    var isQuoted = false
    for character in line {
      switch character {
      case "'": isQuoted.toggle()
      case " " where !isQuoted: words.append("")
      default: words[words.count - 1].append(character)
      }
    }
    return words.filter { !$0.isEmpty }
  }

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
