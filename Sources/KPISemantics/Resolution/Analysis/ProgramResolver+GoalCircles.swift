import KPISyntax

extension ProgramResolver {
  /// Reports figures whose goals ask for each other: a goal that is the figure itself, or one that
  /// leads back to it. What stands under `previous` and the like is another period's value.
  /// Formulas alone make no circle here, so only figures with such goals are followed.
  func checkGoalCircles(of figures: [FigureModel]) {
    var finished: Set<String> = []
    for figure in figures {
      var asked: Set<String> = []
      ProgramResolver.collect(figure.judgement, into: &asked)
      if asked.isEmpty { continue }
      var path: [String] = []
      follow(figure.name, in: model, path: &path, finished: &finished)
    }
  }

  private func follow(
    _ name: String, in model: KPIModel, path: inout [String], finished: inout Set<String>
  ) {
    guard let figure = model.figures[name], !finished.contains(name) else { return }
    if let start = path.firstIndex(of: name) {
      report(Array(path[start...]), in: model)
      return
    }
    path.append(name)
    var needed: Set<String> = []
    if let expression = figure.expression { ProgramResolver.collect(expression, into: &needed) }
    ProgramResolver.collect(figure.judgement, into: &needed)
    for other in needed.sorted() {
      follow(other, in: model, path: &path, finished: &finished)
    }
    path.removeLast()
    finished.insert(name)
  }

  private func report(_ circle: [String], in model: KPIModel) {
    let nodes = circle.map { DefinitionNode.figure($0) }
    guard circular.isDisjoint(with: nodes) else { return }
    circular.formUnion(nodes)
    let members = circle.enumerated().compactMap { place, name in
      model.figures[name].map { figure in
        let next = circle[(place + 1) % circle.count]
        return NameDiagnostics.CircleMember(
          name: name, use: ProgramResolver.use(of: next, in: figure) ?? figure.span)
      }
    }
    if let problem = NameDiagnostics.circle(members) { problems.append(problem) }
  }

  // Where a figure's goals or formula name another.
  private static func use(of name: String, in figure: FigureModel) -> SourceSpan? {
    targets(figure.judgement).lazy.compactMap { place(of: name, in: $0) }.first
      ?? figure.expression.flatMap { place(of: name, in: $0) }
  }

  private static func targets(_ rules: JudgementModel) -> [FigureExpression] {
    let own = rules.goals.compactMap { goal in
      if case .comparison(_, let figure) = goal.target { figure } else { nil }
    }
    return own + rules.segments.flatMap { targets($0.rules) }
  }

  private static func place(of name: String, in figure: FigureExpression) -> SourceSpan? {
    if case .figure(name) = figure.kind { return figure.span }
    return figure.operands.lazy.compactMap { place(of: name, in: $0) }.first
  }

  private static func collect(_ rules: JudgementModel, into names: inout Set<String>) {
    for goal in rules.goals {
      if case .comparison(_, let figure) = goal.target { collect(figure, into: &names) }
    }
    for segment in rules.segments { collect(segment.rules, into: &names) }
  }

  private static func collect(_ figure: FigureExpression, into names: inout Set<String>) {
    switch figure.kind {
    case .figure(let name): names.insert(name)
    case .previous, .rolling, .toDate: break
    default:
      figure.forEachOperand { collect($0, into: &names) }
    }
  }
}
