import KPIPlanning
import KPIReporting
import KPISemantics
import KPISyntax
import KPIValues
import KPIWorkspace

/// The values of a program's figures, as far as its data is at hand.
struct FigureSight {
  /// Data above this size is not read for a hover.
  private static let dataLimit = 64 << 20

  /// The program.
  let snapshot: Snapshot
  /// Whether data of any size is read.
  var isAskedFor = false

  private var language: Language { snapshot.language }

  /// The newest values of figures with their status, as Markdown, empty where they cannot be
  /// computed. Figures of one grain are computed in one run.
  func values(
    of names: [String], progress: ReadingProgress
  ) -> [String: KnownResults.Value] {
    if snapshot.checked.hasErrors { return [:] }
    var values: [String: KnownResults.Value] = [:]
    var byGrain: [Grain: [FigureModel]] = [:]
    for name in names {
      values[name] = value("", [:])
      guard let figure = snapshot.model.figures[name] else { continue }
      if !figure.needs.isEmpty {
        let needs = figure.needs.map { "`\($0)`" }.joined(separator: ", ")
        values[name] = value(EditorWords.needs(needs)(language), [:])
        continue
      }
      do throws(FileProblem) {
        let size = try dataSize(of: figure)
        if isAskedFor || size <= FigureSight.dataLimit {
          byGrain[figure.every ?? snapshot.model.judgedEvery, default: []].append(figure)
        } else {
          values[name] = value(EditorWords.large(size)(language), [:])
        }
      } catch {
        let reason = message(error) ?? EditorWord.noValueShown.wording
        values[name] = value(EditorWords.noValue(reason)(language), [:])
      }
    }
    for (_, figures) in byGrain.sorted(by: { $0.key < $1.key }) where !progress.isStopped {
      values.merge(results(figures, progress)) { $1 }
    }
    return values
  }

  /// What figures of one grain are worth; where one keeps the others from their values, each alone.
  private func results(
    _ figures: [FigureModel], _ progress: ReadingProgress
  ) -> [String: KnownResults.Value] {
    let sources = DataSources(files: snapshot.fileSystem, progress: progress)
    do {
      return try newest(figures, sources).mapValues { value($0, sources.opened) }
    } catch {
      if let figure = figures.first, figures.count == 1 {
        let words = message(error).map { EditorWords.noValue($0)(language) }
        return words.map { [figure.name: value($0, sources.opened)] } ?? [:]
      }
      var values: [String: KnownResults.Value] = [:]
      for figure in figures where !progress.isStopped {
        values.merge(results([figure], progress)) { $1 }
      }
      return values
    }
  }

  private func value(
    _ text: String, _ files: [String: FileSystem.Identity]
  ) -> KnownResults.Value {
    KnownResults.Value(text: text, revision: snapshot.revision, files: files)
  }

  /// Bytes that the figure's datasets hold.
  private func dataSize(of figure: FigureModel) throws(FileProblem) -> Int {
    var size = 0
    for name in Lineage(of: figure.name, in: snapshot.model).datasets {
      guard case .file(let pattern, let folder) = snapshot.model.datasets[name]?.source else {
        continue
      }
      if pattern == "-" { throw .notRegular(path: pattern) }
      for path in try snapshot.fileSystem.files(matching: pattern, in: folder) {
        guard let identity = snapshot.fileSystem.identity(path) else {
          throw .system(path: path, code: FileSystem.notFound)
        }
        size += identity.size
      }
    }
    return size
  }

  /// What an error of a run says; nil when it is none of data or question.
  func message(_ error: any Error) -> Wording? {
    switch error {
    case let error as PlanningError: error.message
    case let problem as FileProblem: problem.wording
    default: DataProblem.message(error)
    }
  }

  /// The newest values of figures of one grain over their data, by name.
  private func newest(_ figures: [FigureModel], _ sources: DataSources) throws -> [String: String] {
    var query = EvaluationQuery()
    query.figures = figures.map(\.name)
    query.every = figures.first?.every ?? snapshot.model.judgedEvery
    query.totals = .none
    let run = ProgramRun(
      snapshot.model, sources: sources, threads: ThreadAllowance.count)
    let card = Scorecard(
      try run.evaluate(query), model: snapshot.model, unitNames: snapshot.project.unitNames)
    var texts: [String: String] = [:]
    for scored in card.figures {
      let cells = Array(scored.judged.isEmpty ? scored.cells.suffix(1) : scored.judged[...])
      let lines = cells.prefix(6).map { line($0, of: scored, in: card) }
      if lines.isEmpty { continue }
      let rest = cells.count > 6 ? ["…"] : []
      texts[scored.name] = (lines + rest).joined(separator: "  \n")
    }
    return texts
  }

  private func line(_ cell: ScoredCell, of figure: ScoredFigure, in card: Scorecard) -> String {
    let value = figure.display(
      cell.cell, calendar: card.calendar, unitNames: card.unitNames, language: language)
    var words = "**\(value)**"
    let place = card.place(of: cell.cell, in: figure, language)
    if !place.isEmpty { words = EditorWords.place(words, place)(language) }
    if cell.cell.isPartial { words += ", " + EditorWord.partial(language) }
    let marks = [
      EditorWords.status(cell.status),
      figure.isEstimated ? EditorWord.restsOnAnEstimate.wording : "",
    ]
    return ([words] + marks.filter { !$0.isEmpty }.map { $0(language) }).joined(separator: " · ")
  }
}
