import KPIPlanning
import KPIReporting
import KPISemantics
import KPIWorkspace

/// The values of a program's figures, as far as its data is at hand.
struct FigureSight {
  /// Data above this size is not read for a hover.
  private static let dataLimit = 64 << 20

  /// The program.
  let snapshot: Snapshot

  /// The newest value of a figure with its status, as Markdown; nil where it cannot be computed.
  func value(of figure: FigureModel) -> String? {
    if snapshot.checked.hasErrors { return nil }
    if !figure.needs.isEmpty {
      return "Not available: needs \(figure.needs.map { "`\($0)`" }.joined(separator: ", "))"
    }
    guard let size = dataSize(of: figure), size <= FigureSight.dataLimit else { return nil }
    do {
      return try newest(figure)
    } catch {
      return message(error).map { "No value: \($0)" }
    }
  }

  /// Bytes that the figure's datasets hold; nil when one has no file at hand.
  private func dataSize(of figure: FigureModel) -> Int? {
    var size = 0
    for name in Lineage(of: figure.name, in: snapshot.model).datasets {
      guard case .file(let pattern, let folder) = snapshot.model.datasets[name]?.source else {
        continue
      }
      guard pattern != "-",
        let paths = try? snapshot.fileSystem.files(matching: pattern, in: folder)
      else { return nil }
      for path in paths {
        guard let identity = snapshot.fileSystem.identity(path) else { return nil }
        size += identity.size
      }
    }
    return size
  }

  /// What an error of a run says; nil when it is none of data or question.
  func message(_ error: any Error) -> String? {
    switch error {
    case let error as PlanningError: error.message(snapshot.language)
    case FileProblem.changed(let path): "\(path) changed while it was read"
    case is FileProblem: "a file of the data cannot be read"
    default: DataProblem.message(error)?(snapshot.language)
    }
  }

  /// The newest value of a figure over its data.
  func newest(_ figure: FigureModel) throws -> String? {
    var query = EvaluationQuery()
    query.figures = [figure.name]
    query.every = figure.every ?? snapshot.model.judgedEvery
    query.totals = .none
    let run = ProgramRun(
      snapshot.model, sources: DataSources(files: snapshot.fileSystem),
      threads: StandardStreams.processorCount)
    let card = Scorecard(
      try run.evaluate(query), model: snapshot.model, unitNames: snapshot.project.unitNames)
    guard let scored = card.figures.first else { return nil }
    let cells = Array(scored.judged.isEmpty ? scored.cells.suffix(1) : scored.judged[...])
    let lines = cells.prefix(6).map { line($0, of: scored, in: card) }
    let rest = cells.count > 6 ? ["…"] : []
    return lines.isEmpty ? nil : (lines + rest).joined(separator: "  \n")
  }

  private func line(_ cell: ScoredCell, of figure: ScoredFigure, in card: Scorecard) -> String {
    let value = figure.display(
      cell.cell, calendar: card.calendar, unitNames: card.unitNames, language: .english)
    var words = "**\(value)**"
    let place = figure.place(of: cell.cell, calendar: card.calendar)
    if !place.isEmpty { words += " in \(place)" }
    if cell.cell.isPartial { words += ", partial" }
    switch cell.status {
    case .notJudged, .unknown: break
    default: words += " · status \(cell.status.word)"
    }
    return words + (figure.isEstimated ? " · rests on an estimate" : "")
  }
}
