import KPISyntax
import KPIValues

extension FigureScope {
  /// An aggregate: over rows of a dataset, or over the finer cells of a figure with `per`.
  func aggregate(
    _ call: CallSyntax, _ function: BuiltInFunction, wanted: ValueType? = nil
  ) -> FigureExpression {
    if askedForColumn(call, function, wanted: wanted) { return .unknown(call.span) }
    if let known = lastKnown(call, function) { return known }
    let isRows = function.operand == .rows
    let inner = isRows ? nil : call.arguments.first.flatMap { figureInside($0) }
    if let keys = call.perKeys, isRows || inner != nil || checker.datasetNamed(in: call) == nil {
      return isRows ? rowsPerKeys(call) : cells(call, function, keys)
    }
    if let keys = call.perKeys {
      checker.report(.perOfColumn(call, keys))
      return .unknown(call.span)
    }
    if let inner { return ofFigure(call, function, inner) }
    guard let dataset = checker.datasetNamed(in: call) else {
      checker.report(missingDataset(call, isRows: isRows))
      return .unknown(call.span)
    }
    return rows(call, function, dataset, wanted: wanted)
  }

  // `sum(?)`: the columns of all datasets, or the datasets, can stand there.
  private func askedForColumn(
    _ call: CallSyntax, _ function: BuiltInFunction, wanted: ValueType?
  ) -> Bool {
    guard case .hole(let span)? = call.arguments.first?.bare else { return false }
    let isRows = function.operand == .rows
    let resolution = checker.resolution
    let datasets = resolution.datasetNames
    let names = datasets.flatMap { dataset in
      (resolution.dataset(named: dataset)?.columnNames.names ?? []).map { "\(dataset).\($0)" }
    }
    checker.holes.append(
      Hole(
        span: span, wanted: isRows || !function.keepsType ? nil : wanted,
        names: isRows ? datasets : names, kind: isRows ? "datasets" : "columns",
        typeOf: { name in
          let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
          return parts.count == 2 ? resolution.column(named: parts[1], of: parts[0])?.type : nil
        }))
    return true
  }

  // A rate is told as such: `per` alone would not make its mean right.
  private func ofFigure(
    _ call: CallSyntax, _ function: BuiltInFunction, _ inner: SourceSpan
  ) -> FigureExpression {
    guard let argument = call.arguments.first else { return .unknown(call.span) }
    let figure = check(argument)
    if !figure.isUnknown {
      let problem = meanOfRates(call, function, figure, argument)
      checker.report(problem ?? .aggregateOfAggregate(call, inner))
    }
    return .unknown(call.span)
  }

  private func rowsPerKeys(_ call: CallSyntax) -> FigureExpression {
    checker.report(.countPer(call))
    return .unknown(call.span)
  }

  /// The first figure, input or aggregate in an argument that is no row expression.
  private func figureInside(_ argument: ExpressionSyntax) -> SourceSpan? {
    let hasDataset: Bool? = argument.first { syntax in
      guard case .path(let path) = syntax, path.names.count > 1 else { return nil }
      return checker.resolution.dataset(named: path.names[0].text).map { _ in true }
    }
    return argument.first { syntax in
      switch syntax {
      case .call(let call):
        guard let function = BuiltInFunction.named(call.function.text) else { return nil }
        let isRowWise = call.perKeys != nil && hasDataset == true && function == .previous
        return function.family == .moment || isRowWise ? nil : call.span
      case .path(let path):
        guard path.names.count == 1, hasDataset == nil else { return nil }
        return checker.resolution.figure(named: path.text) == nil
          && checker.resolution.input(named: path.text) == nil ? nil : path.span
      default: return nil
      }
    }
  }

  private func missingDataset(_ call: CallSyntax, isRows: Bool) -> Diagnostic {
    let argument = call.arguments.first
    if isRows, case .path(let path)? = argument?.bare, let name = path.names.first {
      if path.names.count > 1 { return .countOfColumn(call, path) }
      if let owner = checker.datasets(having: name.text).first {
        return .columnForDataset(name, call, owner: owner)
      }
      return .unknownName(
        name, names: checker.resolution.datasetIndex, kind: "datasets")
    }
    let dotted: NameSyntax? = argument?.first { syntax in
      if case .path(let path) = syntax, path.names.count > 1 { path.names.first } else { nil }
    }
    if let dotted {
      return .unknownName(dotted, names: checker.resolution.datasetIndex, kind: "datasets")
    }
    let bare: NameSyntax? = argument?.first { syntax in
      if case .path(let path) = syntax { path.names.first } else { nil }
    }
    if let bare, let dataset = checker.resolution.dataset(named: bare.text) {
      return .datasetForColumn(call, bare, dataset)
    }
    let owners = bare.map { checker.datasets(having: $0.text) } ?? []
    return .aggregateWithoutDataset(call, bare, owners)
  }

  private func rows(
    _ call: CallSyntax, _ function: BuiltInFunction, _ dataset: DatasetSymbol,
    wanted: ValueType?
  ) -> FigureExpression {
    guard !namesOther(call, dataset) else { return .unknown(call.span) }
    var scope = RowScope(checker: checker, dataset: dataset)
    scope.knowsPeriodEnd = call.clause(.open) != nil
    guard let placement = placement(call, scope),
      let parts = checker.aggregateParts(
        call, function, scope: scope, wanted: function.keepsType ? wanted : nil),
      let aggregate = parts.function, fits(call, function, parts, placement, dataset)
    else { return .unknown(call.span) }
    let model = AggregateModel(
      function: aggregate, dataset: dataset.name, value: parts.value, condition: parts.condition,
      weight: parts.weight, placement: placement)
    return FigureExpression(
      .aggregate(model), type: parts.type, additivity: additivity(function, model, dataset),
      span: call.span)
  }

  // Another dataset's name in front of a column: one aggregate reads one dataset.
  private func namesOther(_ call: CallSyntax, _ dataset: DatasetSymbol) -> Bool {
    let resolution = checker.resolution
    let other: (PathSyntax, DatasetSymbol)? = call.first { syntax in
      guard case .path(let path) = syntax, path.names.count > 1,
        path.names[0].text != dataset.name,
        let named = resolution.dataset(named: path.names[0].text),
        resolution.idColumns(ofEntity: named.name, in: dataset.name).isEmpty,
        !dataset.columnNames.contains(named.name)
      else { return nil }
      return (path, named)
    }
    guard let other,
      !(call.arguments + [call.condition].compactMap { $0 }).contains(where: {
        $0.hasRowWiseCall
      })
    else { return false }
    let ids = other.1.entity.map { checker.resolution.idColumns(ofEntity: $0, in: dataset.name) }
    let link = ids?.count == 1 ? other.1.entity : nil
    checker.report(.mixedDatasets(other.0, dataset, other.1, link: link))
    return true
  }

  private func additivity(
    _ function: BuiltInFunction, _ model: AggregateModel, _ dataset: DatasetSymbol
  ) -> Additivity {
    guard case .fixed(let fixed) = function.description.addition else { return .nonAdditive }
    if fixed == .additive, dataset.isEachPeriod { return .nonAdditive }
    switch model.placement {
    case .open, .lastKnown: return fixed.exceptTime
    case .time, .column: return fixed
    }
  }
}

extension ExpressionSyntax {
  /// Whether a row-level `f(x per keys)` stands in it, which may read another dataset.
  var hasRowWiseCall: Bool {
    first { syntax -> Bool? in
      if case .call(let call) = syntax, call.perKeys != nil { true } else { nil }
    } ?? false
  }
}
