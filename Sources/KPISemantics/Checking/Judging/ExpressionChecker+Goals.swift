import KPISyntax
import KPIValues

extension ExpressionChecker {
  /// A goal of a figure of that type.
  public func checkGoal(_ syntax: GoalSyntax, of type: ValueType) -> JudgementModel.Goal? {
    let from = syntax.from.flatMap { period($0) }
    let by = syntax.by.flatMap { period($0) }
    if syntax.from != nil && from == nil || syntax.by != nil && by == nil { return nil }
    if let from, let by, let place = syntax.by?.span,
      resolution.calendar.firstDay(of: by) <= resolution.calendar.firstDay(of: from)
    {
      report(.goalReversed(place))
      return nil
    }
    return target(syntax, of: type).map {
      JudgementModel.Goal(target: $0, from: from, by: by, span: syntax.span)
    }
  }

  private func target(
    _ syntax: GoalSyntax, of type: ValueType
  ) -> JudgementModel.Goal.Target? {
    switch syntax.target {
    case .comparison(let sign, let value):
      guard [.less, .lessOrEqual, .greater, .greaterOrEqual].contains(sign) else {
        report(.goalTarget(syntax.span, "a goal is reached at or beyond a value: `>=` or `<=`"))
        return nil
      }
      if let problem = Diagnostic.comparedChange(syntax, sign, value, of: type) {
        report(problem)
        return nil
      }
      let scope = FigureScope(checker: self, judged: .init(type: type, hasGoal: false))
      return judgedValue(value, of: type, scope).map { .comparison(sign.comparison, $0) }
    case .change(let increase, let quantity):
      return change(increase, quantity, syntax, of: type)
    }
  }

  // `+10%` is relative to the baseline, `+2 pp` and `+100 EUR` are added to it.
  private func change(
    _ increase: Bool, _ quantity: QuantitySyntax, _ syntax: GoalSyntax, of type: ValueType
  ) -> JudgementModel.Goal.Target? {
    if syntax.from == nil {
      report(.goalTarget(syntax.span, "a change is measured against a baseline: `from` when?"))
      return nil
    }
    let expression = ExpressionSyntax.quantity(quantity)
    if expression.percentage != nil {
      guard let value = ConstantScope(checker: self).check(expression).number else { return nil }
      return .relativeChange(increase ? value : value.negated)
    }
    guard case .number(let value)? = checkLiteral(expression, type: type) else { return nil }
    return .absoluteChange(increase ? value : value.negated)
  }

  /// An expression that a figure of a type is compared with.
  func judgedValue(
    _ syntax: ExpressionSyntax, of type: ValueType, _ scope: FigureScope
  ) -> FigureExpression? {
    let checked = scope.check(syntax, wanted: type)
    if checked.isUnknown || type == .unknown { return nil }
    guard let unit = type.unit, let found = checked.unit else {
      report(.argumentType(syntax.span, checked.type, expected: type))
      return nil
    }
    if judgesBareDuration { scope.warnOfBareDuration(of: type, syntax) }
    if syntax.isBareNumber { return scope.comparable(checked, syntax, with: unit) }
    if found.isCommensurable(with: unit) { return checked }
    if syntax.percentage != nil, unit.isCounted { return checked }
    report(.literalUnit(syntax.span, found, expected: unit))
    return nil
  }

  /// A threshold of a figure of that type; bounds may use `goal` when it has one. `better` tells
  /// whether the order of `red amber green` can be right.
  public func checkThreshold(
    _ syntax: BandLineSyntax, of type: ValueType, better: FigureModel.Direction?, hasGoal: Bool
  ) -> BandLine<FigureExpression>? {
    let scope = FigureScope(checker: self, judged: .init(type: type, hasGoal: hasGoal))
    guard let line = scope.line(syntax, of: type) else { return nil }
    if let better, let clash = BandMerit.clash(of: line.bands, with: better) {
      let drawing = type.unit.flatMap { scope.drawing(syntax, line.bounds.map(\.number), $0) }
      report(.thresholdDirection(syntax, better, line.bands, clash, drawing))
      return nil
    }
    return line
  }

  /// An alert of a figure: `value` and `goal` are of that type; its message by language.
  public func checkAlert(
    _ syntax: AlertSyntax, _ messages: [String: String], of type: ValueType, hasGoal: Bool,
    span: SourceSpan
  ) -> JudgementModel.Alert? {
    let scope = FigureScope(checker: self, judged: .init(type: type, hasGoal: hasGoal))
    let condition = scope.condition(syntax.condition)
    let recovery = syntax.recovery.map { scope.condition($0) }
    guard let severity = severity(syntax.severity), let periods = periods(syntax),
      !condition.isUnknown, recovery?.isUnknown != true
    else { return nil }
    return JudgementModel.Alert(
      severity: severity, condition: condition, periods: periods, recovery: recovery,
      messages: messages, span: span)
  }

  private func severity(_ name: NameSyntax?) -> JudgementModel.Alert.Severity? {
    guard let name else { return .warning }
    if let severity = JudgementModel.Alert.Severity(rawValue: name.text) { return severity }
    report(.alertSeverity(name))
    return nil
  }

  private func periods(_ syntax: AlertSyntax) -> Int? {
    if let unit = syntax.countUnit, unit.text != "periods", unit.text != "period" {
      report(.alertPeriods(unit.span))
      return nil
    }
    guard let count = syntax.count else { return 1 }
    if let number = Int(count.value.filter { $0 != "_" }), number > 0, number <= 10_000 {
      return number
    }
    report(.alertPeriods(count.span))
    return nil
  }

  /// The comparison after `needs`.
  public func checkNeeds(_ syntax: ExpressionSyntax) -> FigureExpression? {
    let checked = FigureScope(checker: self).condition(syntax)
    if checked.isUnknown { return nil }
    if case .binary(let sign, let left, let right) = checked.kind,
      [.less, .lessOrEqual, .greater, .greaterOrEqual].contains(sign)
    {
      let rises = sign == .greater || sign == .greaterOrEqual
      if rises ? left.number != nil : right.number != nil {
        report(.needsAtMost(syntax.span))
        return nil
      }
      return checked
    }
    report(.needsComparison(syntax.span))
    return nil
  }
}
