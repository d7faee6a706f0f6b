import KPISyntax

/// Columns of a dataset made `per` keys: aggregates over the rows of an entity, and the entity's
/// own columns outside of them.
final class EntityScope: ExpressionScope {
  /// The checker that serves it.
  let checker: ExpressionChecker
  /// The dataset made.
  let dataset: DatasetSymbol
  /// The dataset whose rows it is made of.
  let base: DatasetSymbol
  /// The aggregates met so far.
  private(set) var aggregates: [AggregateModel] = []

  /// A scope for a dataset made of the rows of `base`.
  init(checker: ExpressionChecker, dataset: DatasetSymbol, base: DatasetSymbol) {
    self.checker = checker
    self.dataset = dataset
    self.base = base
  }

  /// Names that can be written here, for offers.
  var visibleNames: [String] { dataset.columnNames.names }

  /// What the visible names are, in the plural.
  var visibleKind: Wording { "columns of \(dataset.name)" }

  private var own: RowScope { RowScope(checker: checker, dataset: dataset) }

  /// What a name means here.
  func resolve(_ path: PathSyntax, wanted: ValueType?) -> RowExpression {
    if let name = path.names.first, path.names.count == 1,
      !dataset.columnNames.contains(name.text), base.columnNames.contains(name.text)
    {
      checker.report(.baseColumnAlone(name, base))
      return .unknown(path.span)
    }
    return own.resolve(path, wanted: wanted)
  }

  /// What a call means here.
  func resolve(
    _ call: CallSyntax, _ function: BuiltInFunction, wanted: ValueType?
  ) -> RowExpression {
    if function.family == .moment { return checker.moment(call, function, in: self) }
    guard function.family == .aggregate, call.perKeys == nil else {
      return own.resolve(call, function, wanted: wanted)
    }
    if let misplaced = call.clause(.at) ?? call.clause(.open) ?? call.clause(.within) {
      checker.report(.misplacedCallClause(misplaced, function.description))
      return .unknown(call.span)
    }
    let named = checker.datasetNamed(in: call)
    if let named, named.name != base.name {
      let path = PathSyntax([NameSyntax(named.name, span: call.span)])
      checker.report(.mixedDatasets(path, base, named, link: nil))
      return .unknown(call.span)
    }
    let scope = RowScope(checker: checker, dataset: base)
    guard let parts = checker.aggregateParts(call, function, scope: scope),
      let aggregate = parts.function
    else { return .unknown(call.span) }
    let model = AggregateModel(
      function: aggregate, dataset: base.name, value: parts.value, condition: parts.condition,
      weight: parts.weight, placement: .time)
    aggregates.append(model)
    let position = dataset.columnNames.count + aggregates.count - 1
    return RowExpression(.column(position), type: parts.type, span: call.span)
  }
}
