import KPISyntax

extension ProgramResolver {
  /// Reports each of these figures whose own splits and conditions a source of it cannot answer.
  func checkConformance(of figures: [FigureModel]) {
    for figure in figures {
      checkTime(of: figure)
      let name = figure.name
      guard let expression = figure.expression,
        !figure.by.isEmpty || !figure.conditions.isEmpty || expression.groupsByDimension,
        let outline = figureOutlines[name]
      else { continue }
      let splits = stated(figure.by, outline.properties) { property in
        if case .by(let paths) = property { paths.map(\.span) } else { [] }
      }
      let conditions = outline.properties.compactMap { property in
        if case .condition(let syntax) = property.kind { syntax.span } else { nil }
      }
      var walk = ConformanceWalk(model: model, texts: texts)
      walk.enter(expression, figure: name)
      for leaf in walk.leaves {
        check(splits, on: leaf, of: figure, in: model)
        let keys = leaf.keys.filter { $0.figure == name }.map { ($0.dimension, $0.span) }
        check(keys, on: leaf, of: figure, in: model)
        check(zip(figure.conditions, conditions), on: leaf, of: figure, in: model)
      }
      problems += clashes(splits.map(\.dimension), of: walk.leaves, in: model, at: splits)
    }
  }

  // Stated with the KPI, `every` holds whatever is asked.
  private func checkTime(of figure: FigureModel) {
    let name = figure.name
    guard figure.every != nil, !figure.isFromPack, let expression = figure.expression,
      let place = figureOutlines[name]?.properties.lazy.compactMap({ property in
        if case .every(let grain) = property.kind { grain } else { nil }
      }).first
    else { return }
    var walk = ConformanceWalk(model: model, texts: texts)
    walk.enter(expression, figure: name)
    guard let leaf = walk.leaves.first(where: isTimeless) else { return }
    problems.append(
      ConformanceDiagnostics.everyWithoutTime(
        place.text, at: place.span, figure: name, leaf: leaf,
        moment: moment(of: leaf.aggregate.dataset) ?? "createdAt"))
  }

  private func moment(of dataset: String) -> String? {
    model.datasets[dataset]?.columns.first { $0.type == .date || $0.type == .time }?.name
  }

  private func isTimeless(_ leaf: ConformanceWalk.Leaf) -> Bool {
    switch leaf.aggregate.placement {
    case .column, .open: return false
    case .time, .lastKnown: break
    }
    var seen: Set<String> = []
    var dataset = model.datasets[leaf.aggregate.dataset]
    while let known = dataset, known.timeColumn == nil, seen.insert(known.name).inserted {
      switch known.source {
      case .entities(let base, _, let eachPeriod) where eachPeriod: dataset = model.datasets[base]
      case .pairs: return false
      default: return true
      }
    }
    return dataset == nil
  }

  private typealias Split = (dimension: Dimension, span: SourceSpan)

  private func stated(
    _ dimensions: [Dimension], _ properties: [PropertySyntax],
    spans: (PropertySyntax.Kind) -> [SourceSpan]
  ) -> [Split] {
    let places = properties.flatMap { spans($0.kind) }
    guard places.count == dimensions.count else { return [] }
    return Array(zip(dimensions, places))
  }

  private func check(
    _ splits: [Split], on leaf: ConformanceWalk.Leaf, of figure: FigureModel, in model: KPIModel
  ) {
    var taken: [RowExpression: Dimension] = [:]
    for (dimension, span) in splits where !leaf.releases(dimension) {
      switch model.binding(of: dimension, in: leaf.aggregate.dataset) {
      case .absent where leaf.lacks(asUsedBy: figure, in: model): continue
      case .absent:
        problems.append(
          ConformanceDiagnostics.splitNotAnswered(
            dimension, at: span, figure: figure.name, leaf: leaf,
            reach: model.reach(dimension, from: leaf.aggregate.dataset)))
      case .ambiguous(let columns):
        problems.append(
          ConformanceDiagnostics.ambiguousColumns(
            dimension, at: span, columns: columns, figure: figure.name, leaf: leaf))
      case .bound(let value, _):
        if let other = taken[value] {
          problems.append(
            ConformanceDiagnostics.ambiguousSplit(
              other, dimension, at: span, figure: figure.name, leaf: leaf))
        }
        taken[value] = dimension
      }
    }
  }

  private func check(
    _ conditions: Zip2Sequence<[RowExpression], [SourceSpan]>, on leaf: ConformanceWalk.Leaf,
    of figure: FigureModel, in model: KPIModel
  ) {
    for (condition, span) in conditions {
      var uses = ExpressionUses()
      uses.add(condition, dataset: nil)
      for dimension in uses.dimensions.sorted(by: { $0.name < $1.name })
      where !leaf.releases(dimension) {
        if case .bound = model.binding(of: dimension, in: leaf.aggregate.dataset) { continue }
        if leaf.lacks(asUsedBy: figure, in: model) { continue }
        problems.append(
          ConformanceDiagnostics.conditionNotAnswered(
            dimension, at: span, figure: figure.name, leaf: leaf,
            reach: model.reach(dimension, from: leaf.aggregate.dataset)))
      }
    }
  }

  /// Splits whose columns are of different types in the sources of one figure.
  private func clashes(
    _ dimensions: [Dimension], of leaves: [ConformanceWalk.Leaf], in model: KPIModel,
    at splits: [Split]
  ) -> [Diagnostic] {
    splits.compactMap { dimension, span in
      var first: (type: ValueType, dataset: String)?
      for leaf in leaves where !leaf.releases(dimension) {
        guard
          case .bound(let value, let dataset) = model.binding(
            of: dimension, in: leaf.aggregate.dataset), value.type != .unknown
        else { continue }
        guard let known = first else {
          first = (value.type, dataset)
          continue
        }
        if !known.type.splitsLike(value.type) {
          return ConformanceDiagnostics.typeClash(
            dimension, at: span, first: known, second: (value.type, dataset))
        }
      }
      return nil
    }
  }
}

extension FigureExpression {
  /// Whether a `per` in it has a dimension among its keys.
  var groupsByDimension: Bool {
    if case .grouped(let grouped) = kind {
      for case .dimension in grouped.keys { return true }
    }
    var groups = false
    forEachOperand { groups = groups || $0.groupsByDimension }
    return groups
  }
}
