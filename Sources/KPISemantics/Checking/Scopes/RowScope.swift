import KPISyntax
import KPIValues

/// Expressions over the rows of one dataset.
struct RowScope: ExpressionScope {
  /// The checker that serves it.
  let checker: ExpressionChecker
  /// Whose rows.
  let dataset: DatasetSymbol
  /// Whether `periodEnd` can be said: in aggregates that are placed by `open from`.
  var knowsPeriodEnd = false

  /// Names that can be written here, for offers.
  var visibleNames: [String] { dataset.columnNames.names }

  /// What the visible names are, in the plural.
  var visibleKind: Wording { "columns of \(dataset.name)" }

  /// The column of that name.
  func column(_ name: String) -> ColumnSymbol? {
    checker.resolution.column(named: name, of: dataset.name)
  }

  /// The type of a column.
  func type(ofVisible name: String) -> ValueType? { column(name)?.type }

  /// Whether the unit of a number was stated where it is declared.
  func hasStatedUnit(_ form: RowExpression) -> Bool {
    switch form.kind {
    case .column(let index) where dataset.columnNames.indices.contains(index):
      column(dataset.columnNames[index])?.expression == nil
    case .input: true
    default: false
    }
  }

  /// What a name means here.
  func resolve(_ path: PathSyntax, wanted: ValueType?) -> RowExpression {
    var names = path.names[...]
    if names.count > 1, names.first?.text == dataset.name,
      names.count > 2 || dataset.columnNames.contains(names[names.startIndex + 1].text)
    {
      names = names.dropFirst()
    }
    guard let first = names.first else { return .unknown(path.span) }
    if names.count > 1 { return linked(names, path) }
    if let column = column(first.text) {
      return RowExpression(.column(column.index), type: column.type, span: path.span)
    }
    return other(first, wanted: wanted)
  }

  /// Where a column or input is declared.
  func declaration(of expression: RowExpression) -> SourceSpan? {
    switch expression.kind {
    case .column(let index) where dataset.columnNames.indices.contains(index):
      return column(dataset.columnNames[index])?.span
    case .input(let name): return checker.resolution.input(named: name)?.span
    default: return nil
    }
  }

  // A name that is no column: the period's end, an input, or an error.
  private func other(_ name: NameSyntax, wanted: ValueType?) -> RowExpression {
    if name.text == "periodEnd" {
      if knowsPeriodEnd { return RowExpression(.periodEnd, type: .time, span: name.span) }
      checker.report(.periodEndOutsideOpen(name.span))
    } else if let input = checker.resolution.input(named: name.text) {
      return self.input(input, name)
    } else if let figure = checker.resolution.figure(named: name.text) {
      checker.report(.figureInRow(name, figure))
    } else if wanted == .text {
      checker.report(.nameForText(name, names: dataset.columnNames.names))
    } else if case .band(let bands)? = wanted {
      checker.report(.unknownBand(name, bands))
    } else {
      let near = NearestName.of(name.text, among: dataset.columnNames.names)
      let owners = near == nil ? checker.datasets(having: name.text) : []
      checker.report(.unknownColumn(name, dataset, owners: owners))
    }
    return .unknown(name.span)
  }

  private func input(_ input: InputSignature, _ name: NameSyntax) -> RowExpression {
    for split in input.splits where !dataset.columnNames.contains(split) {
      checker.report(.inputNeedsColumn(name, input, split, dataset))
      return .unknown(name.span)
    }
    return RowExpression(.input(input.name), type: input.type, span: name.span)
  }

  /// What a call means here.
  func resolve(
    _ call: CallSyntax, _ function: BuiltInFunction, wanted: ValueType?
  ) -> RowExpression {
    switch function.family {
    case .moment: return moment(call, function)
    case .aggregate: return grouped(call, function)
    case .acrossPeriods where function == .previous: return grouped(call, function)
    case .acrossPeriods, .acrossSplits:
      checker.report(.figureFunctionInRow(call))
      return .unknown(call.span)
    }
  }
}
