import Foundation
import KPISemantics
import KPIValues
import ProgramRuns

@testable import KPIPlanning

/// A line that must hold of an evaluation; the form is that of the tests of the command.
struct CaseExpectation {
  let line: String
  let words: [String]
  let model: KPIModel

  init(line: String, model: KPIModel) {
    self.line = line
    self.model = model
    words = line.split(separator: " ").map(String.init)
  }

  /// Why it does not hold; nil when it does.
  func complaint(_ result: Result<Evaluation, any Error>) -> String? {
    if ["exit", "stderr", "stdout", "warning", "text", "judged"].contains(words[0]) { return nil }
    switch result {
    case .failure(let error): return words[0] == "refused" ? nil : "threw \(error)"
    case .success(let evaluation):
      if words[0] == "refused" { return "was answered" }
      return complaint(about: evaluation)
    }
  }

  private func complaint(about evaluation: Evaluation) -> String? {
    if words[0] == "coverage" {
      let got = evaluation.coverage.map { "\($0.first)..\($0.last)" } ?? "none"
      return got == words[1] ? nil : "got \(got)"
    }
    if words[0] == "unavailable" {
      return evaluation.unavailable.contains { $0.name == words[1] } ? nil : "available"
    }
    let name = words[0] == "detail" ? words[1] : words[0]
    guard let figure = evaluation.figures.first(where: { $0.name == name }) else {
      return "no such figure"
    }
    if words[0] == "detail" { return detail(figure) }
    if words[1] == "cells" {
      return "\(figure.cells.count)" == words[2] ? nil : "got \(figure.cells.count) cells"
    }
    if words[1] == "text" { return nil }
    if words.count == 2 {
      return figure.isEstimated == (words[1] == "estimated") ? nil : "it is not"
    }
    if words[1] == "order" { return order(figure) }
    let keyed = Array(words.dropFirst(2).prefix { $0.contains("=") && $0 != "=" })
    let found = cell(figure, words[1], keyed)
    let rest = Array(words.dropFirst(2 + keyed.count))
    if rest.first == "absent" { return found == nil ? nil : "the cell is there" }
    guard let found else { return "no such cell" }
    // Judgements are made where cells are reported.
    guard rest.first == "=" else { return nil }
    return compare(found, figure, Array(rest.dropFirst()))
  }

  private func detail(_ figure: FigureEvaluation) -> String? {
    let keyed = Array(words.dropFirst(3).prefix { $0.contains("=") && $0 != "=" })
    let wanted = line.range(of: " = ").map { String(line[$0.upperBound...]) }
    let got = cell(figure, words[2], keyed)?.value.cause?.detail
    return got == wanted ? nil : "got \(got ?? "a value")"
  }

  private func order(_ figure: FigureEvaluation) -> String? {
    let keys = figure.cells.filter { periodName($0) == expectedPeriod(words[2]) }
      .map { key($0, figure).sorted().joined(separator: ",") }
    let wanted = words.dropFirst(4).map { $0.replacingOccurrences(of: "(blank)", with: " ") }
    return keys == Array(wanted) ? nil : "got \(keys)"
  }

  private func compare(_ cell: Cell, _ figure: FigureEvaluation, _ wanted: [String]) -> String? {
    if cell.isPartial != wanted.contains("~") { return "partial is \(cell.isPartial)" }
    if let place = wanted.firstIndex(of: "missingRows"), "\(cell.missingRows)" != wanted[place + 1]
    {
      return "missingRows is \(cell.missingRows)"
    }
    if let place = wanted.firstIndex(of: "range") {
      let got = cell.range.map { "\($0.low) \($0.high)" } ?? "none"
      if got != "\(wanted[place + 1]) \(wanted[place + 2])" { return "range is \(got)" }
    }
    if line.contains("\"") {
      let text = String(line.split(separator: "\"", omittingEmptySubsequences: false)[1])
      return cell.value == .text(text) ? nil : "got \(cell.value)"
    }
    if wanted[0].first?.isLetter == true {
      if let cause = cell.value.cause {
        return cause.kind.rawValue == wanted[0] ? nil : "got \(cause)"
      }
      return "got \(cell.value)"
    }
    guard let number = cell.value.number else { return "got \(cell.value)" }
    return ExpectedNumber(wanted[0]).agrees(with: number.nearestDouble) ? nil : "got \(number)"
  }

  private func cell(_ figure: FigureEvaluation, _ when: String, _ keys: [String]) -> Cell? {
    (figure.cells + figure.totals).first {
      periodName($0) == expectedPeriod(when) && Set(key($0, figure)) == Set(keys)
    }
  }

  private func periodName(_ cell: Cell) -> String? {
    cell.period.map { model.calendar.name(of: $0) }
  }

  private func key(_ cell: Cell, _ figure: FigureEvaluation) -> [String] {
    zip(figure.splits, cell.key).compactMap { split, value in
      value.map { "\(split.name)=\(text($0, split.type))" }
    }
  }

  private func text(_ value: DimensionValue, _ type: ValueType) -> String {
    switch value {
    case .missing: return "(missing)"
    case .text(let text): return text
    case .number(let number): return "\(Number.exact(number))"
    case .flag(let flag): return "\(flag)"
    case .date(let date): return "\(date)"
    case .period(let period): return model.calendar.name(of: period)
    case .band(let band):
      guard case .band(let bands) = type else { return "\(band)" }
      return bands[band]
    }
  }
}
