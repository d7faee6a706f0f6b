import KPIPlanning
import KPISemantics
import KPISyntax
import KPIValues

/// Gathers what the catalogue says about KPIs of a checked program.
public struct CatalogueBuilder {
  private let model: KPIModel
  private let sources: [ParsedSource]
  private let units: UnitNames
  private let language: Language
  private let text: ProgramText
  private let examples: [(origin: SourceOrigin, example: WorkedExample)]

  /// A builder over a program, the files it was read from, and how its units are written.
  public init(_ model: KPIModel, sources: [ParsedSource], units: UnitNames, language: Language) {
    self.model = model
    self.sources = sources
    self.units = units
    self.language = language
    text = ProgramText(model: model, sources: sources)
    examples = sources.flatMap { source in
      source.syntax.declarations.compactMap { declaration in
        guard case .test(let test) = declaration.kind else { return nil }
        return (source.origin, WorkedExample.read(test, source.text))
      }
    }
  }

  /// The pages of these origins: one for the project under a title, one for each pack. Pages
  /// without anything on them are left out.
  public func pages(project title: String) -> [CataloguePage] {
    var origins: [SourceOrigin] = []
    for source in sources where !origins.contains(source.origin) { origins.append(source.origin) }
    return origins.compactMap { origin in
      let page =
        switch origin {
        case .project: page(title, of: origin)
        case .pack(let name): page(name, of: origin)
        }
      return page.entries.isEmpty && page.objectives.isEmpty ? nil : page
    }
  }

  /// The page of one origin under a title.
  private func page(_ title: String, of origin: SourceOrigin) -> CataloguePage {
    func belongs(_ span: SourceSpan) -> Bool {
      sources.indices.contains(span.file) && sources[span.file].origin == origin
    }
    let figures = mainFirst(
      model.kpiOrder.compactMap { model.figures[$0] }.filter { belongs($0.span) }, title)
    let objectives = model.objectives.filter { belongs($0.span) }
    return CataloguePage(
      name: title, title: title, language: language, entries: figures.map(entry),
      objectives: objectives.map(objective))
  }

  /// The figures of the file that is called like the page, then the others.
  private func mainFirst(_ figures: [FigureModel], _ title: String) -> [FigureModel] {
    func isMain(_ figure: FigureModel) -> Bool {
      let path = sources[figure.span.file].text.name
      return path.split(separator: "/").last.map(String.init) == title + ".kpi"
    }
    return figures.filter(isMain) + figures.filter { !isMain($0) }
  }

  private func objective(_ objective: ObjectiveModel) -> CatalogueObjective {
    var facts = objective.goals.map { goal in
      CatalogueEntry.Fact(
        subject: label(goal.figure), content: text.text(of: goal.goal.span) ?? "", isCode: true)
    }
    if !objective.watch.isEmpty {
      let watched = objective.watch.map(label).joined(separator: ", ")
      facts.append(
        CatalogueEntry.Fact(subject: PageText.watch(language), content: watched))
    }
    return CatalogueObjective(
      name: objective.name, title: objective.title(language) ?? objective.name,
      documentation: DocComment(
        Documentation.text(documentation(of: objective), in: language)), facts: facts)
  }

  private func documentation(of objective: ObjectiveModel) -> String {
    for declaration in sources[objective.span.file].syntax.declarations {
      if case .objective(let syntax) = declaration.kind, syntax.name.text == objective.name {
        return declaration.documentation ?? ""
      }
    }
    return ""
  }

  private func label(_ figure: String) -> String {
    let labels = model.figures[figure]?.labels ?? [:]
    return labels[language.rawValue] ?? labels[""] ?? figure
  }

  private func entry(_ figure: FigureModel) -> CatalogueEntry {
    let lineage = Lineage(of: figure.name, in: model)
    let reader = FormulaReader(model: model, language: language, text: text)
    return CatalogueEntry(
      name: figure.name,
      label: label(figure.name),
      documentation: DocComment(Documentation.text(figure.documentation ?? "", in: language)),
      formula: figure.expression.map(reader.tree) ?? .name(figure.name, label: figure.name),
      definitions: definitions(figure, lineage),
      facts: FactReader(text: text, units: units, language: language).facts(figure),
      bands: bands(figure.judgement, figure.type, ""),
      needs: needs(lineage), inputs: lineage.inputs.compactMap(input),
      lacks: isProject ? figure.needs : [],
      examples: examples(of: figure),
      lineage: LineageGraph(of: figure.name, in: model))
  }

  /// The tests of a figure that stand beside it, or in the project.
  private func examples(of figure: FigureModel) -> [WorkedExample] {
    let own = sources[figure.span.file].origin
    return examples.filter { $0.origin == own || !$0.origin.isPack }
      .compactMap { $0.example.about(figure.name) }
  }

  /// Whether there is a project, which may lack what a pack needs.
  private var isProject: Bool { sources.contains { !$0.origin.isPack } }

  /// The figure's definition, and those of the measures in it.
  private func definitions(_ figure: FigureModel, _ lineage: Lineage) -> [String] {
    let measures = lineage.figures.compactMap { model.figures[$0] }.filter { !$0.isKPI }
    return ([figure] + measures).map { figure in
      let word = figure.isKPI ? "kpi" : "measure"
      guard let expression = figure.expression else { return "\(word) \(figure.name)" }
      return "\(word) \(figure.name) = \(text.text(expression))"
    }
  }

  private func bands(
    _ rules: JudgementModel, _ type: ValueType, _ condition: String
  ) -> [(condition: String, scale: BandScale)] {
    var result: [(condition: String, scale: BandScale)] = []
    if let line = rules.threshold {
      let scale = BandScale(
        bands: line.bands, texts: line.bounds.map { text($0, type) },
        values: line.bounds.map { constant($0)?.nearestDouble }, belongsAbove: line.belongsAbove)
      result.append((condition, scale))
    }
    for segment in rules.segments {
      let words = text.text(segment.condition)
      result += bands(segment.rules, type, words)
    }
    return result
  }

  private func text(_ bound: FigureExpression, _ type: ValueType) -> String {
    guard let number = constant(bound), case .number(let unit) = type else {
      return text.text(bound)
    }
    let words = FigureValue.number(number).text(of: .number(unit), calendar: model.calendar)
    guard words.hasSuffix(" " + unit.symbol) else { return words }
    return words.dropLast(unit.symbol.count + 1) + units.suffix(unit, language)
  }

  private func constant(_ expression: FigureExpression) -> Number? {
    switch expression.kind {
    case .literal(.number(let number)): number
    case .negate(let operand):
      constant(operand).flatMap { try? $0.multiplied(by: Number(-1)) }
    default: nil
    }
  }

  private func needs(_ lineage: Lineage) -> [CatalogueEntry.Need] {
    lineage.datasets.map { name in
      let columns = lineage.columns.filter { $0.dataset == name }
      let read = columns.filter { $0.formula == nil }.map { column in
        guard let header = column.header, header != column.column else { return column.column }
        return "\(column.column) ← \(header)"
      }
      let derived = columns.compactMap { derivation($0) }
      var file: String?
      if case .file(let pattern, _) = model.datasets[name]?.source { file = pattern }
      return CatalogueEntry.Need(dataset: name, file: file, columns: read, derived: derived)
    }
  }

  /// How a computed column is defined, as written; nil for one that a file has.
  private func derivation(_ column: Lineage.Source) -> String? {
    guard let formula = column.formula else { return nil }
    let known = model.datasets[column.dataset]?.columns.first { $0.name == column.column }
    let span: SourceSpan? =
      switch known?.origin {
      case .derived(let expression): expression.span
      case .entity(let entity): entity.expression.span
      default: nil
      }
    return "\(column.column) = \(span.flatMap(text.text(of:)) ?? formula)"
  }

  private func input(_ name: String) -> String? {
    guard let input = model.inputs[name] else { return nil }
    var text = input.labels[language.rawValue] ?? input.labels[""] ?? name
    if case .number(let unit) = input.type {
      let unit = units.text(unit, language)
      if !unit.isEmpty { text += " (\(unit))" }
    }
    return input.isEstimated ? "\(text), \(PageText.estimated(language))" : text
  }
}
