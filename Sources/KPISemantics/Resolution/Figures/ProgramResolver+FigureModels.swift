import KPISyntax
import KPIValues

extension ProgramResolver {
  /// The model of a measure or KPI, its clauses checked; nil for an input.
  func figureModel(of outline: FigureOutline) -> FigureModel? {
    guard let signature = figure(of: outline) else { return nil }
    let clauses = FigureClauses(
      outline.properties, of: outline.isKPI ? "a KPI" : "a measure")
    problems += clauses.problems
    if let problem = problemOfFlag(outline, signature) {
      problems.append(problem)
    } else {
      reportClauses(clauses, of: signature)
    }
    let better = clauses.better.flatMap(direction)
    checker.judgesBareDuration = outline.unit == nil && signature.type.unit?.isDuration == true
    defer { checker.judgesBareDuration = false }
    let model = FigureModel(
      name: signature.name, isKPI: outline.isKPI, documentation: outline.documentation,
      span: signature.span, expression: signature.expression, type: signature.type,
      labels: textsByLanguage(clauses.labels, problems: &problems), owner: clauses.owner?.value,
      tags: clauses.tags.map(\.text), better: better,
      by: clauses.by.compactMap(checker.dimension), top: clauses.top.flatMap(count),
      conditions: clauses.conditions.map(checker.checkCondition),
      every: clauses.every.flatMap(checker.grain),
      settlesAfterDays: clauses.settles.map(settlingDays) ?? 0, needs: [],
      judgement: judgement(clauses, of: signature.type, better: better),
      watch: clauses.watch.compactMap(watchedFigure), isFromPack: outline.origin.isPack)
    warnOfSplitInputs(model)
    return model
  }

  // What is true or false is a condition: a published figure is a number or text.
  private func problemOfFlag(
    _ outline: FigureOutline, _ signature: FigureSignature
  ) -> Diagnostic? {
    guard outline.isKPI, signature.type == .flag, outline.unit == nil,
      case .formula(let formula?) = outline.body
    else { return nil }
    return FigureDiagnostics.flagFigure(
      signature.name, formula.span, bound: formula.comparedFigure)
  }

  private func warnOfSplitInputs(_ figure: FigureModel) {
    guard figure.isKPI, hasSplitInputs, let expression = figure.expression else { return }
    var uses = ExpressionUses()
    for condition in figure.conditions { uses.add(condition, dataset: nil) }
    let known = uses.dimensions.union(figure.by).map(\.name)
    checker.checkSplitInputs(of: expression, known: Set(known))
  }

  /// A direction's word; anything else is reported.
  func direction(_ name: NameSyntax) -> FigureModel.Direction? {
    if let direction = FigureModel.Direction(rawValue: name.text) { return direction }
    problems.append(
      NameDiagnostics.unknownSetting(name, clause: "better", accepts: ["higher", "lower"]))
    return nil
  }

  private func count(_ digits: TextSyntax) -> Int? {
    if let count = Int(digits.value.filter { $0 != "_" }), count > 0 { return count }
    problems.append(FigureDiagnostics.topNotPositive(digits))
    return nil
  }

  private func settlingDays(_ length: ExpressionSyntax) -> Int {
    guard let span = checker.checkTimeSpan(length, offering: ["days"]) else { return 0 }
    if span.unit == .day, span.count >= 0 { return span.count }
    problems.append(FigureDiagnostics.settlesNotDays(length.span))
    return 0
  }

  private func reportClauses(_ clauses: FigureClauses, of signature: FigureSignature) {
    switch signature.type {
    case .number, .unknown: return
    case .text, .flag, .date, .time, .period, .id, .band: break
    }
    for word in ["better", "goal", "needs", "threshold"] {
      guard let span = clauses.place(of: word) else { continue }
      problems.append(FigureDiagnostics.textFigureJudged(signature.name, word: word, at: span))
    }
  }

  /// Goals, thresholds, alerts and segments, checked against the type of what they judge.
  func judgement(
    _ clauses: FigureClauses, of type: ValueType, better: FigureModel.Direction?
  ) -> JudgementModel {
    var rules = JudgementModel()
    // What is no number has no goal, which has been said.
    guard type.unit != nil || type == .unknown else { return rules }
    rules.goals = clauses.goals.compactMap { checker.checkGoal($0, of: type) }
    let hasGoal = !clauses.goals.isEmpty
    rules.threshold = clauses.threshold.flatMap {
      checker.checkThreshold($0, of: type, better: better, hasGoal: hasGoal)
    }
    for (alert, messages, span) in clauses.alerts {
      let texts = textsByLanguage(messages, of: "alert", problems: &problems)
      let checked = checker.checkAlert(alert, texts, of: type, hasGoal: hasGoal, span: span)
      if let checked { rules.alerts.append(checked) }
    }
    rules.needs = clauses.needs.flatMap(checker.checkNeeds)
    rules.segments = clauses.segments.map { segment in
      let inner = FigureClauses(
        segment.rules, of: "a segment",
        allowed: ["alert", "better", "goal", "needs", "threshold"])
      problems += inner.problems
      let direction = inner.better.flatMap(self.direction)
      return JudgementModel.Segment(
        condition: checker.checkSegment(segment.condition),
        rules: judgement(inner, of: type, better: direction ?? better), better: direction)
    }
    reportRepeated(clauses.segments, rules.segments)
    if let better { warnOfSides(rules, clauses.goals, better) }
    return rules
  }
}

extension ExpressionSyntax {
  /// The name of the figure that a comparison is about: `sales > 100 EUR`.
  fileprivate var comparedFigure: String? {
    guard case .binary(let sign, .path(let path), _, _) = self, path.names.count == 1,
      [.less, .lessOrEqual, .greater, .greaterOrEqual].contains(sign)
    else { return nil }
    return path.text
  }
}
