import KPISyntax

/// Conditions over dimensions: a KPI's `where`, `--where`, segments.
struct ConditionScope: ExpressionScope {
  /// The checker that serves it.
  let checker: ExpressionChecker

  /// Names that can be written here, for offers.
  var visibleNames: [String] { checker.dimensionNames }

  /// What the visible names are, in the plural.
  var visibleKind: Wording { "dimensions" }

  /// What a name means here.
  func resolve(_ path: PathSyntax, wanted: ValueType?) -> RowExpression {
    if path.names.count == 1, let name = path.names.first,
      checker.datasets(having: path.text).isEmpty
    {
      if case .band(let bands)? = wanted {
        checker.report(.unknownBand(name, bands))
        return .unknown(path.span)
      }
      if wanted == .text {
        checker.report(.nameForText(name, names: visibleNames))
        return .unknown(path.span)
      }
    }
    guard let dimension = checker.dimension(path) else { return .unknown(path.span) }
    return RowExpression(.dimension(dimension), type: dimension.type, span: path.span)
  }

  /// What a call means here.
  func resolve(
    _ call: CallSyntax, _ function: BuiltInFunction, wanted: ValueType?
  ) -> RowExpression {
    if function.family == .moment { return checker.moment(call, function, in: self) }
    checker.report(.figureFunctionInRow(call))
    return .unknown(call.span)
  }
}
