import KPISyntax

extension ProgramResolver {
  /// Warns of rules that are never applied: what they rest on lacks a column by which the figure,
  /// or the segment they are for, is filtered.
  func warnOfUnfilteredRules(in figures: [FigureModel]) {
    for figure in figures {
      if figure.isFromPack { continue }
      warnOfUnsplitRules(of: figure)
      if figure.conditions.isEmpty && figure.judgement.segments.isEmpty { continue }
      var conditions = figure.conditions
      let leaves = figure.expression.map { self.leaves(of: $0, figure: figure.name) } ?? []
      let own = Set(leaves.map(\.aggregate.dataset))
      warn(of: figure.judgement, in: figure, conditions, own)
      for segment in figure.judgement.segments {
        warn(of: segment.condition, in: figure, leaves)
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

  private func leaves(
    of expression: FigureExpression, figure: String
  ) -> [ConformanceWalk.Leaf] {
    var walk = ConformanceWalk(model: model, texts: texts)
    walk.enter(expression, figure: figure)
    return walk.leaves
  }

  private func warn(
    of segment: RowExpression, in figure: FigureModel, _ leaves: [ConformanceWalk.Leaf]
  ) {
    for leaf in leaves where !leaf.lacks(asUsedBy: figure, in: model) {
      guard let (dimension, condition) = missing(in: leaf, of: [segment]) else { continue }
      problems.append(
        ConformanceDiagnostics.segmentNotFiltered(
          dimension, condition: condition, figure: figure.name, leaf: leaf,
          reach: model.reach(dimension, from: leaf.aggregate.dataset)))
      return
    }
  }

  // A goal for the whole beside a split is usual; bands, alerts and the smallest sample are for
  // the cells that are shown.
  private func warnOfUnsplitRules(of figure: FigureModel) {
    guard !figure.by.isEmpty, let outline = figureOutlines[figure.name] else { return }
    let places = outline.properties.flatMap { property -> [SourceSpan] in
      if case .by(let paths) = property.kind { paths.map(\.span) } else { [] }
    }
    guard places.count == figure.by.count else { return }
    for rule in figure.judgement.cellRules {
      let found = leaves(of: rule, figure: figure.name).lazy.compactMap { leaf in
        self.lacking(leaf, figure.by).map { (leaf, $0) }
      }.first
      guard let (leaf, split) = found else { continue }
      problems.append(
        ConformanceDiagnostics.ruleNotSplit(
          figure.by[split], rule: leaf.figure == figure.name ? leaf.span : rule.span,
          split: places[split], figure: figure.name, leaf: leaf))
    }
  }

  private func lacking(_ leaf: ConformanceWalk.Leaf, _ splits: [Dimension]) -> Int? {
    splits.firstIndex { split in
      guard !leaf.releases(split), !leaf.keys.contains(where: { $0.dimension == split }) else {
        return false
      }
      if case .absent = model.binding(of: split, in: leaf.aggregate.dataset) { return true }
      return false
    }
  }
}

extension JudgementModel {
  /// What the rules that are for single cells rest on, without those of segments.
  fileprivate var cellRules: [FigureExpression] {
    (threshold?.bounds ?? []) + alerts.map(\.condition) + [needs].compactMap { $0 }
  }

  /// The figures that its own rules rest on, without those of segments.
  fileprivate var expressions: [FigureExpression] {
    let targets = goals.compactMap { goal in
      if case .comparison(_, let figure) = goal.target { figure } else { nil }
    }
    return targets + (threshold?.bounds ?? []) + alerts.map(\.condition)
      + alerts.compactMap(\.recovery) + [needs].compactMap { $0 }
  }
}
