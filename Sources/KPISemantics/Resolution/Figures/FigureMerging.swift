import KPISyntax

/// Merges all declarations of a name in the namespace of measures, KPIs and inputs.
struct FigureMerging {
  /// The names of all figures.
  let known: [String: [Declared<FigureDeclaration>]].Keys
  /// What is wrong with the declarations.
  private(set) var problems: [Diagnostic] = []

  /// The outline of the figure that these declarations, at least one, are about.
  mutating func merge(_ declarations: [Declared<FigureDeclaration>]) -> FigureOutline? {
    if declarations.count == 1, let only = declarations.first, only.overrideSpan == nil {
      let outline = FigureMerging.outline(of: only)
      mergeClauses(of: only, into: outline)
      return outline
    }
    let reported = problems.count
    guard let chosen = definition(declarations) ?? declarations.first else { return nil }
    let outline = FigureMerging.outline(of: chosen)
    outline.isAmbiguous = problems.count > reported
    mergeUnits(of: chosen, declarations, into: outline)
    outline.documentation =
      outline.documentation ?? declarations.lazy.compactMap(\.documentation).first
    if outline.properties.isEmpty {
      outline.properties =
        declarations.lazy.filter { !$0.syntax.isDefinition }.map(FigureMerging.properties)
        .first { !$0.isEmpty } ?? []
    }
    return outline
  }

  /// The definition that holds: the overriding one, else the first.
  private mutating func definition(
    _ declarations: [Declared<FigureDeclaration>]
  ) -> Declared<FigureDeclaration>? {
    let overriding = declarations.filter { $0.overrideSpan != nil }
    let plain = declarations.filter { $0.overrideSpan == nil && $0.syntax.isDefinition }
    reportTwice(plain)
    reportTwice(overriding)
    guard let override = overriding.first else { return plain.first }
    if declarations.count == overriding.count, let span = override.overrideSpan {
      problems.append(
        NameDiagnostics.overridesNothing(
          span, name: override.name.text, kind: "definition",
          nearest: NearestName.of(override.name.text, among: known)))
    }
    return override
  }

  // Who uses a pack can change what the project says, and sees no problem that is told of the pack.
  private mutating func reportTwice(_ definitions: [Declared<FigureDeclaration>]) {
    let ordered =
      definitions.filter { $0.origin.isPack } + definitions.filter { !$0.origin.isPack }
    guard let first = ordered.first else { return }
    for again in ordered.dropFirst() {
      problems.append(
        NameDiagnostics.duplicate(
          again.name, kind: FigureMerging.kind(of: again.syntax), first: first.name.span,
          overridable: first.origin != again.origin && first.overrideSpan == nil))
    }
  }

  /// A unit behind the name and another one as a clause.
  private func mergeClause(_ figure: FigureSyntax, into outline: FigureOutline) {
    guard figure.unit != nil, let clause = FigureMerging.clause(figure) else { return }
    outline.otherUnits.append(clause)
  }

  private func mergeClauses(
    of chosen: Declared<FigureDeclaration>, into outline: FigureOutline
  ) {
    if case .measure(let figure) = chosen.syntax { mergeClause(figure, into: outline) }
    if case .kpi(let figure) = chosen.syntax { mergeClause(figure, into: outline) }
  }

  private func mergeUnits(
    of chosen: Declared<FigureDeclaration>, _ declarations: [Declared<FigureDeclaration>],
    into outline: FigureOutline
  ) {
    mergeClauses(of: chosen, into: outline)
    for declaration in declarations where !declaration.syntax.isDefinition {
      guard let unit = FigureMerging.unit(declaration), unit != outline.unit else { continue }
      if outline.unit == nil {
        outline.unit = unit
      } else {
        outline.otherUnits.append(unit)
      }
    }
  }

  private static func outline(of declared: Declared<FigureDeclaration>) -> FigureOutline {
    let outline = FigureOutline(
      name: declared.name, documentation: declared.documentation, isKPI: false,
      origin: declared.origin, body: .formula(nil), unit: unit(declared),
      properties: properties(declared))
    switch declared.syntax {
    case .measure(let figure): outline.body = .formula(figure.expression)
    case .kpi(let figure):
      outline.body = .formula(figure.expression)
      outline.isKPI = true
    case .input(let input): outline.body = .input(input)
    }
    return outline
  }

  /// The unit that a declaration states, behind its name or as a clause.
  private static func unit(_ declared: Declared<FigureDeclaration>) -> UnitSyntax? {
    switch declared.syntax {
    case .measure(let figure), .kpi(let figure): return figure.unit ?? clause(figure)
    case .input(let input):
      guard case .unit(let unit) = input.type.kind else { return nil }
      return unit
    }
  }

  private static func clause(_ figure: FigureSyntax) -> UnitSyntax? {
    for property in figure.properties {
      if case .unit(let unit) = property.kind { return unit }
    }
    return nil
  }

  private static func properties(_ declared: Declared<FigureDeclaration>) -> [PropertySyntax] {
    switch declared.syntax {
    case .measure(let figure), .kpi(let figure): figure.properties
    case .input(let input): input.properties
    }
  }

  private static func kind(of declaration: FigureDeclaration) -> Wording {
    switch declaration {
    case .measure: "measure"
    case .kpi: Wording(verbatim: "KPI")
    case .input: "input"
    }
  }
}
