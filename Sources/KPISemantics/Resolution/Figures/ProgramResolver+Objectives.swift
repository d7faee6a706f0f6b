import KPISyntax

extension ProgramResolver {
  /// The objectives in order, names and goals checked.
  func objectiveModels() -> [ObjectiveModel] {
    var byName: [String: Declared<ObjectiveSyntax>] = [:]
    var order: [String] = []
    for objective in table.objectives {
      let name = objective.name.text
      if let first = byName[name], objective.overrideSpan == nil {
        problems.append(
          NameDiagnostics.duplicate(
            objective.name, kind: "objective", first: first.name.span,
            overridable: first.origin != objective.origin))
        continue
      }
      if byName[name] == nil {
        order.append(name)
        if let span = objective.overrideSpan {
          problems.append(NameDiagnostics.overridesNothing(span, name: name, kind: "objective"))
        }
      }
      byName[name] = objective
    }
    return order.compactMap { byName[$0] }.map(objectiveModel)
  }

  private func objectiveModel(_ declared: Declared<ObjectiveSyntax>) -> ObjectiveModel {
    let syntax = declared.syntax
    let clauses = FigureClauses(
      syntax.properties, of: "an objective", allowed: ["label", "owner", "tags", "watch"])
    problems += clauses.problems
    var titles = textsByLanguage(clauses.labels, problems: &problems)
    if let title = syntax.title { titles[""] = titles[""] ?? title.value }
    return ObjectiveModel(
      name: syntax.name.text, titles: titles,
      goals: syntax.goals.compactMap { named in
        guard let figure = knownFigure(named.figure),
          let goal = checker.checkGoal(named.goal, of: figure.type)
        else { return nil }
        return .init(figure: figure.name, goal: goal)
      }, watch: clauses.watch.compactMap(watchedFigure), span: syntax.name.span)
  }

  /// The name of a watched figure; an unknown one is only a warning: nothing is computed from it.
  func watchedFigure(_ name: NameSyntax) -> String? {
    if let figure = figure(named: name.text) { return figure.name }
    problems.append(
      UsageDiagnostics.unknownWatched(name, candidates: computedFigureNames))
    return nil
  }

  private var computedFigureNames: [String] {
    table.figureOrder.filter { figureOutlines[$0]?.isInput == false }
  }

  /// The measure or KPI of that name; anything else is reported.
  func knownFigure(_ name: NameSyntax) -> FigureSignature? {
    if let figure = figure(named: name.text) { return figure }
    problems.append(
      NameDiagnostics.unknownFigure(
        name, candidates: computedFigureNames, kind: "measure or KPI"))
    return nil
  }
}
