import KPISyntax

extension ProgramResolver {
  /// Warns of rules that are never applied: what they rest on lacks a column by which the figure,
  /// or the segment they are for, is filtered.
  func warnOfUnfilteredRules(in figures: [FigureModel]) {
    for figure in figures {
      guard !figure.isFromPack,
        !figure.conditions.isEmpty || !figure.judgement.segments.isEmpty
      else { continue }
      var conditions = figure.conditions
      let own = figure.expression.map { datasets(of: $0, figure: figure.name) } ?? []
      warn(of: figure.judgement, in: figure, conditions, own)
      for segment in figure.judgement.segments {
        conditions.append(segment.condition)
        warn(of: segment.rules, in: figure, conditions, own)
        conditions.removeLast()
      }
    }
  }

  private func warn(
    of rules: JudgementModel, in figure: FigureModel, _ conditions: [RowExpression],
    _ own: Set<String>
  ) {
    for rule in rules.expressions where !conditions.isEmpty {
      var walk = ConformanceWalk(model: model, texts: texts)
      walk.enter(rule, figure: figure.name)
      // What the formula lacks itself is an error there.
      for leaf in walk.leaves where !own.contains(leaf.aggregate.dataset) {
        guard let (dimension, condition) = missing(in: leaf, of: conditions) else { continue }
        problems.append(
          ConformanceDiagnostics.ruleNotFiltered(
            dimension, rule: leaf.figure == figure.name ? leaf.span : rule.span,
            condition: condition, figure: figure.name, leaf: leaf))
        break
      }
    }
  }

  private func missing(
    in leaf: ConformanceWalk.Leaf, of conditions: [RowExpression]
  ) -> (Dimension, SourceSpan)? {
    for condition in conditions {
      var uses = ExpressionUses()
      uses.add(condition, dataset: nil)
      for dimension in uses.dimensions.sorted(by: { $0.name < $1.name })
      where !leaf.releases(dimension) {
        if case .absent = model.binding(of: dimension, in: leaf.aggregate.dataset) {
          return (dimension, condition.span)
        }
      }
    }
    return nil
  }

  private func datasets(of expression: FigureExpression, figure: String) -> Set<String> {
    var walk = ConformanceWalk(model: model, texts: texts)
    walk.enter(expression, figure: figure)
    return Set(walk.leaves.map(\.aggregate.dataset))
  }
}

extension JudgementModel {
  /// The figures that its own rules rest on, without those of segments.
  fileprivate var expressions: [FigureExpression] {
    let targets = goals.compactMap { goal in
      if case .comparison(_, let figure) = goal.target { figure } else { nil }
    }
    return targets + (threshold?.bounds ?? []) + alerts.map(\.condition)
      + alerts.compactMap(\.recovery) + [needs].compactMap { $0 }
  }
}
