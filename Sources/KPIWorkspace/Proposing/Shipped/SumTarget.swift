import KPISyntax

/// What sums by period can stand for: `count(visits)` and `sum(orders.amount)` as packs write them,
/// or a measure that packs leave to the project.
struct SumTarget {
  /// The aggregate as written; the measure's name for one that packs only declare.
  var aggregate: String
  /// The name of a column of such sums.
  var name: String
  /// The dataset whose rows are summed; nil for a measure that is only declared.
  var dataset: String?
  /// The measure that packs leave to the project.
  var declared: String?
  /// The KPI that is this and no more.
  var figure: String?
  /// The packs whose figures have it.
  var packs: Set<String> = []
  /// The unit that the sums have.
  var unit: String
  /// The ways to name it.
  var phrases: [ShippedColumn.Phrase]
}

/// A measure or KPI of a pack, as written.
struct ShippedFigure {
  /// The figure.
  var syntax: FigureSyntax
  /// Whether it is a KPI or a measure.
  var isKPI: Bool
  /// The pack that has it.
  var pack: String
  /// The text that it stands in.
  var text: SourceText

  /// The figures of these packs and of those that they use.
  static func all(of packs: [String]) -> [ShippedFigure] {
    ShippedVocabulary.packs(of: packs).flatMap { pack in
      pack.files.flatMap { file -> [ShippedFigure] in
        let text = SourceText(name: file.name, text: file.text)
        return Parser.parseFile(text, file: 0).tree.declarations.compactMap { declaration in
          switch declaration.kind {
          case .kpi(let figure):
            ShippedFigure(syntax: figure, isKPI: true, pack: pack.name, text: text)
          case .measure(let figure):
            ShippedFigure(syntax: figure, isKPI: false, pack: pack.name, text: text)
          default: nil
          }
        }
      }
    }
  }
}

extension ShippedFigure {
  /// Whether it is split or filtered, so that it is not the aggregate itself.
  var isNarrowed: Bool {
    syntax.properties.contains {
      switch $0.kind {
      case .by, .top, .condition: true
      default: false
      }
    }
  }
}

/// Reads from figures what sums can stand for.
struct SumTargets {
  /// What was found, in order.
  private(set) var all: [SumTarget] = []
  private let vocabulary: ShippedVocabulary

  /// Certainty lost where a header says what is summed, and not of what.
  private static let unsaidDataset = 0.1

  /// The targets of figures.
  init(_ figures: [ShippedFigure], vocabulary: ShippedVocabulary) {
    self.vocabulary = vocabulary
    for figure in figures {
      guard let expression = figure.syntax.expression else {
        addDeclared(figure)
        continue
      }
      add(expression, figure)
    }
    mergeDeclared()
    // A figure that is such an aggregate and no more lends it its name and labels.
    for figure in figures {
      guard let expression = figure.syntax.expression,
        let index = all.firstIndex(where: { $0.aggregate == figure.text.text(of: expression.span) })
      else { continue }
      if figure.isKPI, all[index].figure == nil, !figure.isNarrowed {
        all[index].figure = figure.syntax.name.text
        all[index].name = figure.syntax.name.text
      }
      all[index].phrases += names(of: figure)
    }
  }

  /// A measure that packs leave to the project is the count of the rows of its unit.
  private mutating func mergeDeclared() {
    for declared in all where declared.declared != nil {
      guard
        let index = all.firstIndex(where: {
          $0.dataset != nil && $0.unit == declared.unit && $0.aggregate.hasPrefix("count(")
        })
      else { continue }
      all[index].declared = declared.declared
      all[index].phrases += declared.phrases
      all.removeAll { $0.dataset == nil && $0.declared == declared.declared }
    }
  }

  private func names(of figure: ShippedFigure) -> [ShippedColumn.Phrase] {
    let labels = figure.syntax.properties.compactMap { property -> String? in
      if case .label(let label) = property.kind { label.text.value } else { nil }
    }
    let own = ([figure.syntax.name.text] + labels).map {
      ShippedColumn.Phrase(concepts: Set(vocabulary.thesaurus.concepts(of: $0)), penalty: 0)
    }
    return own + vocabulary.phrases(ofPlace: "=" + figure.syntax.name.text)
  }

  private mutating func addDeclared(_ figure: ShippedFigure) {
    guard let unit = figure.syntax.unit else { return }
    let name = figure.syntax.name.text
    all.append(
      SumTarget(
        aggregate: name, name: name, dataset: nil, declared: name, packs: [figure.pack],
        unit: Spelling.unit(unit), phrases: names(of: figure)))
  }

  private mutating func add(_ expression: ExpressionSyntax, _ figure: ShippedFigure) {
    if case .call(let call) = expression, let target = target(call, in: figure.text) {
      let position = all.firstIndex { $0.aggregate == target.aggregate }
      if position == nil { all.append(target) }
      all[position ?? all.count - 1].packs.insert(figure.pack)
      return
    }
    for operand in expression.operands { add(operand, figure) }
  }

  /// What `count(visits)` and `sum(orders.amount)` count and add up.
  private func target(_ call: CallSyntax, in text: SourceText) -> SumTarget? {
    guard call.members.isEmpty, call.clauses.isEmpty, call.arguments.count == 1,
      case .path(let path) = call.arguments[0],
      let dataset = path.names.first.flatMap({ vocabulary.dataset($0.text) })
    else { return nil }
    let aggregate = text.text(of: call.span)
    let names = dataset.phrases.filter { !$0.isEmpty }
    switch (call.function.text, path.names.count) {
    case ("count", 1):
      guard let entity = dataset.entity else { return nil }
      let phrases = names.prefix(2).map { ShippedColumn.Phrase(concepts: $0, penalty: 0.02) }
      return SumTarget(
        aggregate: aggregate, name: dataset.name, dataset: dataset.name, unit: entity,
        phrases: phrases)
    case ("sum", 2):
      guard let column = dataset.column(path.names[1].text), case .number = column.kind else {
        return nil
      }
      let phrases = column.phrases.flatMap { phrase in
        names.map { name -> ShippedColumn.Phrase in
          ShippedColumn.Phrase(
            concepts: name.union(phrase.concepts), penalty: phrase.penalty + 0.02)
        } + [
          ShippedColumn.Phrase(
            concepts: phrase.concepts, penalty: phrase.penalty + SumTargets.unsaidDataset)
        ]
      }
      return SumTarget(
        aggregate: aggregate, name: column.name, dataset: dataset.name, unit: column.type,
        phrases: phrases)
    default: return nil
    }
  }
}
