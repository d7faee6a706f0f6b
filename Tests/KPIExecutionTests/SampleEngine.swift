import Columnar
import KPIExecution
import KPIPlanning
import KPISemantics
import KPISyntax
import KPIValues
import Testing

/// A program with its data in memory, answered by the native engine.
struct SampleEngine {
  /// The checked program.
  let model: KPIModel
  /// The files of each dataset.
  var files: [String: [String]]
  /// How many workers read.
  var threads = 2
  /// How many bytes are read at a time.
  var chunkSize = 1 << 16

  /// A program over the texts of files; it must have no errors.
  init(_ program: String, files: [String: [String]]) {
    let source = SourceText(name: "model.kpi", text: program)
    let tree = Parser.parseFile(source, file: 0)
    let checked = Program.check(sources: [
      ParsedSource(text: source, syntax: tree.tree, origin: .project, folder: "")
    ]) { name throws(ZoneError) in try ZoneDatabase().rules(of: name) }
    #expect(tree.diagnostics.map { $0.message.english } == [])
    #expect(checked.diagnostics.filter { $0.severity == .error }.map(\.message) == [])
    model = checked.model
    self.files = files
  }

  /// All cells of all figures.
  func evaluate(_ query: EvaluationQuery) throws -> Evaluation {
    try evaluator().evaluate(query)
  }

  private func evaluator() throws -> Evaluator {
    let zone = try ZoneDatabase().rules(of: model.calendar.timeZone)
    let sources = files.mapValues { texts in
      texts.enumerated().map { number, text in
        MemorySource(name: "part\(number).csv", bytes: Array(text.utf8)) as any ByteSource
      }
    }
    let engine = NativeEngine(
      model: model, sources: sources, zone: zone, threads: threads, chunkSize: chunkSize)
    return Evaluator(model: model, engine: engine, zone: zone)
  }

  /// One line for each shown cell: how much each part of its formula rests on.
  func samples(_ query: EvaluationQuery) throws -> [String] {
    let (evaluation, traces) = try evaluator().evaluate(query) { evaluation in
      evaluation.figures.enumerated().flatMap { position, figure in
        figure.cells.map { CellReference(figure: position, isJudged: false, cell: $0) }
      }
    }
    let names = evaluation.figures.flatMap { figure in figure.cells.map { _ in figure.name } }
    return zip(names, traces).map { name, trace in
      ([name] + (trace.map(sizes) ?? ["lost"])).joined(separator: " ")
    }
  }

  private func sizes(_ trace: ValueTrace) -> [String] {
    let own = trace.sample.map { sample in
      [sample.rows, sample.groups].map { $0.map(String.init) ?? "-" }.joined(separator: "/")
    }
    return [own ?? "-"] + trace.operands.flatMap(sizes)
  }

  /// One line for each cell and total.
  func lines(_ query: EvaluationQuery) throws -> [String] {
    let evaluation = try evaluate(query)
    return evaluation.figures.flatMap { figure in
      (figure.cells + figure.totals).map { cell in
        let period = cell.period.map { model.calendar.name(of: $0) } ?? "all"
        let key = cell.key.map { $0.map { "\($0)" } ?? "-" }.joined(separator: " ")
        return "\(figure.name) \(period) [\(key)] \(text(cell.value)) \(cell.missingRows)"
      }
    } + evaluation.warnings.map { "\($0)" }
  }

  /// The value of a figure over the whole span.
  func value(_ name: String) throws -> String {
    var query = EvaluationQuery()
    query.figures = [name]
    let figure = try #require(try evaluate(query).figures.first)
    return text(try #require(figure.cells.first).value)
  }

  private func text(_ value: FigureValue) -> String {
    switch value {
    case .number(.exact(let decimal)): decimal.description
    case .number(let number): "\(number.nearestDouble)"
    case .missing(let cause): cause.kind.rawValue
    default: "\(value)"
    }
  }
}
