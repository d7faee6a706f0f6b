import KPIPlanning
import KPISemantics
import KPISyntax

/// What is said about a definition, as Markdown.
struct SymbolText {
  /// The program.
  let snapshot: Snapshot
  /// The value of the figure that is shown, as Markdown, where it is known.
  var value: String?

  private var model: KPIModel { snapshot.model }
  private var language: Language { snapshot.language }

  /// Everything about a symbol: head, documentation, formula, value, origin.
  func text(of symbol: Symbol) -> String {
    let parts: [String?] =
      switch symbol {
      case .figure(let name): model.figures[name].map(parts) ?? []
      case .input(let name): model.inputs[name].map(parts) ?? []
      case .dataset(let name): model.datasets[name].map(parts) ?? []
      case .column(let name, let dataset): column(name, of: dataset)
      case .dimension(let name): dimension(name)
      case .objective(let name):
        [code("objective \(name)"), objective(name)?.title(snapshot.language)]
      case .unit(let name): unit(name)
      }
    let shown = parts.compactMap { $0 }.filter { !$0.isEmpty }
    return shown.isEmpty ? code(symbol.text) : shown.joined(separator: "\n\n")
  }

  private func code(_ text: String) -> String { "```kpi\n\(text)\n```" }

  /// The label for the reader.
  private func title(_ labels: [String: String]) -> String? {
    (labels[language.rawValue] ?? labels[""]).map { "**\($0)**" }
  }

  private func documentation(_ comment: String?) -> String? {
    comment.map { Documentation.text($0, in: snapshot.language) }
  }

  private func objective(_ name: String) -> ObjectiveModel? {
    model.objectives.first { $0.name == name }
  }

  // MARK: Figures

  private func parts(_ figure: FigureModel) -> [String?] {
    let head = "\(figure.isKPI ? "kpi" : "measure") \(figure.name) : \(figure.type.spelling)"
    let formula = figure.expression.map { FormulaNodes.lines(of: $0, in: snapshot) } ?? []
    return [
      title(figure.labels), code(([head] + formula).joined(separator: "\n")),
      documentation(figure.documentation), value, rests(on: figure),
      figure.owner.map { EditorWords.owner($0)(language) },
    ]
  }

  private func rests(on figure: FigureModel) -> String? {
    let lineage = Lineage(of: figure.name, in: model)
    var lines = lineage.columns.map { source in
      let name = "`\(source.dataset).\(source.column)`"
      if let formula = source.formula { return "- \(name) = `\(formula)`" }
      let header = source.header.map { " ← \"\($0)\"" } ?? ""
      return "- " + (source.file.map { EditorWords.inFile(name + header, $0)(language) } ?? name)
    }
    lines += lineage.datasets.filter { name in
      !lineage.columns.contains { $0.dataset == name }
    }.map { "- " + EditorWords.rows(of: $0)(language) }
    lines += lineage.inputs.compactMap { model.inputs[$0] }.map { input in
      "- `\(input.name)`" + (input.isEstimated ? ", " + EditorWord.anEstimate(language) : "")
    }
    if lines.isEmpty { return nil }
    let rest = lines.count > 12 ? ["- …"] : []
    return EditorWord.restsOn(language) + "\n" + (lines.prefix(12) + rest).joined(separator: "\n")
  }

  private func parts(_ input: InputModel) -> [String?] {
    let line = snapshot.written(snapshot.lineSpan(of: input.span))
    let shown = line.isEmpty ? "input \(input.name) : \(input.type.spelling)" : line
    return [
      title(input.labels), code(shown), documentation(input.documentation),
      input.isEstimated ? EditorWord.marksItsUsers(language) + "." : nil,
    ]
  }

  // MARK: Datasets

  private func parts(_ dataset: DatasetModel) -> [String?] {
    let source: String? =
      switch dataset.source {
      case .file(let pattern, _): " from \(TextLiteral.quoted(pattern))"
      case .entities(let base, _, _), .pairs(let base, _, _): " from \(base)"
      case .undefined, .rows: nil
      }
    let row = dataset.entity.map { ["  row \($0)"] } ?? []
    let columns = dataset.columns.map { "  \($0.name) : \($0.type.spelling)" }
    let lines = ["dataset \(dataset.name)\(source ?? "") {"] + row + columns + ["}"]
    return [code(lines.joined(separator: "\n")), documentation(dataset.documentation)]
  }

  private func column(_ name: String, of dataset: String) -> [String?] {
    guard let column = model.datasets[dataset]?.columns.first(where: { $0.name == name }) else {
      return []
    }
    let origin: String? =
      switch column.origin {
      case .field(let header): EditorWords.header(header)(language) + "."
      case .derived, .entity: code(snapshot.written(snapshot.lineSpan(of: column.span)))
      case .undefined: EditorWord.undefinedColumn(language) + "."
      }
    let level = column.isLevel ? " level" : ""
    return [
      title(column.labels),
      code("\(dataset).\(name) : \(column.type.spelling)\(level)"),
      documentation(column.documentation), origin,
    ]
  }

  private func dimension(_ name: String) -> [String?] {
    let columns = model.datasets.values.sorted { $0.name < $1.name }.flatMap { dataset in
      dataset.columns.filter { $0.name == name }.map { (dataset.name, $0.type.spelling) }
    }
    let places = columns.map { "- `\($0.0).\(name)`" }
    return [
      code("\(name) : \(columns.first?.1 ?? "")"),
      EditorWord.splitOf(language) + "\n" + places.joined(separator: "\n"),
    ]
  }

  private func unit(_ name: String) -> [String?] {
    let dataset = model.datasets.values.map { ($0.name, $0.entity) }.sorted { $0.0 < $1.0 }
      .first { $0.1 == name }
    return [code("unit \(name)"), dataset.map { EditorWords.row(of: $0.0)(language) + "." }]
  }
}
