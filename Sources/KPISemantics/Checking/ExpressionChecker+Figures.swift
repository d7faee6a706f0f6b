import KPISyntax
import KPIValues

extension ExpressionChecker {
  /// A measure's or KPI's formula; `stated` is its unit, when it states one, which the formula
  /// must agree with. The result's type is the stated one then.
  public func checkFigure(_ syntax: ExpressionSyntax, stated: UnitSyntax?) -> FigureExpression {
    let scope = FigureScope(checker: self)
    guard let stated else { return canonicalDuration(scope.check(syntax)) }
    guard let unit = resolveUnit(stated) else {
      var result = scope.check(syntax)
      result.type = .unknown
      return result
    }
    var result = scope.check(syntax, wanted: .number(unit))
    if result.isUnknown {
      return FigureExpression(
        .literal(.flag(false)), type: .number(unit), additivity: .nonAdditive, span: result.span)
    }
    guard let found = result.unit else {
      report(.unitOfText(stated.span, result.type, syntax.span))
      return result
    }
    if syntax.isBareNumber {
      return scope.scaled(result, to: unit) ?? result
    }
    if agrees(result, found, with: unit) {
      warnOfSecondFactor(syntax, stated, unit)
      if unit.isPercentage, found.isNumberOfThings {
        report(.countAsPercentage(syntax.span, stated.span, found))
      }
      result.type = .number(unit)
    } else {
      report(.formulaUnit(syntax.span, facts(result, found, stated, unit)))
      // Which of the two is meant is open, so nothing else is held against either.
      result.type = .unknown
    }
    return result
  }

  /// The subject of an expectation other than `status`, `alert` and `goal`.
  public func checkSubject(_ syntax: ExpressionSyntax) -> FigureExpression {
    FigureScope(checker: self).check(syntax)
  }

  // A duration whose unit nobody stated is in seconds.
  private func canonicalDuration(_ figure: FigureExpression) -> FigureExpression {
    guard let unit = figure.unit, unit.isDuration else { return figure }
    var result = figure
    result.type = .number(BuiltInUnit.second)
    return result
  }

  // The same base units; or counted things, which a percentage, a plain number or another counted
  // unit accepts.
  private func agrees(
    _ figure: FigureExpression, _ found: MeasurementUnit, with stated: MeasurementUnit
  ) -> Bool {
    if found.isCommensurable(with: stated) { return true }
    guard found.isCounted, stated.isCounted else { return false }
    return stated.isDimensionless || isCount(figure)
  }

  /// Whether every value a figure is made of is a counted thing or a plain number.
  private func isCount(_ figure: FigureExpression) -> Bool {
    switch figure.kind {
    case .aggregate(let aggregate): return aggregate.function.counts(figure.unit)
    case .input, .literal: return figure.unit?.isCounted ?? true
    case .rank, .growth: return false
    case .figure(let name):
      guard let expression = resolution.figure(named: name)?.expression else {
        return figure.unit?.isCounted ?? true
      }
      return isCount(expression)
    default:
      var areCounts = true
      figure.forEachOperand { areCounts = areCounts && isCount($0) }
      return areCounts
    }
  }

  private func facts(
    _ figure: FigureExpression, _ found: MeasurementUnit, _ stated: UnitSyntax,
    _ unit: MeasurementUnit
  ) -> Diagnostic.FormulaUnit {
    let missing = unit.divided(by: found).exponents
    let used = figure.names
    let candidates = resolution.figureNames.filter { name in
      !missing.isEmpty && !used.contains(name)
        && resolution.input(named: name)?.type.unit?.exponents == missing
    }
    let surplus = found.divided(by: unit).exponents
    let divisors = resolution.figureNames.filter { name in
      !surplus.isEmpty && !used.contains(name)
        && resolution.input(named: name)?.type.unit?.exponents == surplus
    }
    return Diagnostic.FormulaUnit(
      stated: unit, statedSpan: stated.span, found: found.reduced, written: figure.unitText,
      candidates: candidates.sorted(), rowless: rest(missing) ? countedWithoutRow(figure) : [],
      divisors: divisors.sorted())
  }

  // A unit that is declared for what is counted, not a currency or a length of time.
  private func rest(_ missing: [String: Int]) -> Bool {
    !missing.isEmpty && missing.keys.allSatisfy { resolution.units.declared[$0] != nil }
  }

  /// Datasets whose rows are counted, in the formula or in the figures of it, and that do not say
  /// what a row is.
  private func countedWithoutRow(_ figure: FigureExpression) -> [DatasetSymbol] {
    switch figure.kind {
    case .aggregate(let aggregate):
      guard aggregate.function == .count,
        let dataset = resolution.dataset(named: aggregate.dataset), dataset.entity == nil
      else { return [] }
      return [dataset]
    case .figure(let name):
      return resolution.figure(named: name)?.expression.map(countedWithoutRow) ?? []
    default: return figure.operands.flatMap(countedWithoutRow)
    }
  }

  // 100 or 1000 in the formula beside a unit that has a factor itself.
  private func warnOfSecondFactor(
    _ syntax: ExpressionSyntax, _ stated: UnitSyntax, _ unit: MeasurementUnit
  ) {
    let hasFactor =
      unit.isPercentage || unit.symbol == "point"
      || stated.divisors.contains { $0.factor != nil }
    guard hasFactor, let span = syntax.powerOfTenFactor else { return }
    report(.secondFactor(span, stated.span, unit))
  }
}

extension ExpressionSyntax {
  /// The place of a bare 100, 1000 and so on that the whole is multiplied by.
  fileprivate var powerOfTenFactor: SourceSpan? {
    switch self {
    case .parenthesized(let inner, _): return inner.powerOfTenFactor
    case .quantity(let quantity):
      let digits = quantity.digits.filter { $0 != "_" }
      let isPower = digits.hasPrefix("100") && digits.dropFirst().allSatisfy { $0 == "0" }
      return quantity.unit == nil && isPower ? quantity.span : nil
    case .binary(.multiply, let left, let right, _):
      return left.powerOfTenFactor ?? right.powerOfTenFactor
    case .binary(.divide, let left, _, _): return left.powerOfTenFactor
    default: return nil
    }
  }
}

extension FigureExpression {
  /// Names of the figures and inputs in it.
  var names: Set<String> {
    switch kind {
    case .input(let name), .figure(let name): return [name]
    default: return operands.reduce(into: []) { $0.formUnion($1.names) }
    }
  }

  /// The units of its factors as they stand in the formula: `EUR/deal · lead / visit`.
  var unitText: String {
    guard case .binary(let sign, let left, let right) = kind else { return unit?.symbol ?? "?" }
    switch sign {
    case .multiply:
      return "\(left.unitText) · \(right.isProduct ? "(\(right.unitText))" : right.unitText)"
    case .divide:
      return "\(left.unitText) / \(right.isProduct ? "(\(right.unitText))" : right.unitText)"
    default: return unit?.symbol ?? "?"
    }
  }

  private var isProduct: Bool {
    if case .binary(.multiply, _, _) = kind { return true }
    if case .binary(.divide, _, _) = kind { return true }
    return false
  }
}

extension AggregateFunction {
  /// Whether values of it in a unit are numbers of things; a mean of things is none.
  fileprivate func counts(_ unit: MeasurementUnit?) -> Bool {
    switch self {
    case .count, .distinct, .sum, .first, .last, .min, .max, .share: return unit?.isCounted ?? true
    default: return false
    }
  }
}
