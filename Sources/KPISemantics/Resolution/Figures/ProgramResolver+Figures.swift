import KPISyntax
import KPIValues

extension ProgramResolver {
  /// The measure or KPI of that name; its formula is checked on demand.
  func figure(named name: String) -> FigureSignature? {
    figureOutlines[name].flatMap(figure(of:))
  }

  /// The measure or KPI of an outline; its formula is checked on demand.
  func figure(of outline: FigureOutline) -> FigureSignature? {
    if let known = outline.figure {
      noteUse(chain: known.chainLength)
      return known.signature
    }
    guard case .formula(let formula) = outline.body else { return nil }
    let signature = FigureSignature(
      name: outline.name.text, isKPI: outline.isKPI, type: .unknown, additivity: .additive,
      expression: nil, span: outline.name.span)
    let node = DefinitionNode.figure(outline.name.text)
    guard !isCircular(node), !isTooDeep(node), !isExhausted else { return signature }
    let (result, length) = whileUnderway(node) { check(outline, formula, signature) }
    let checked = result ?? signature
    outline.figure = CheckedFigure(signature: checked, chainLength: length)
    return checked
  }

  private func check(
    _ outline: FigureOutline, _ formula: ExpressionSyntax?, _ signature: FigureSignature
  ) -> FigureSignature {
    var type = signature.type
    var expression: FigureExpression?
    if let formula {
      let checked = checker.checkFigure(formula, stated: outline.unit)
      type = checked.type
      expression = checked
    } else if let unit = outline.unit.flatMap(checker.resolveUnit) {
      type = .number(unit)
    }
    reportUnits(of: outline)
    return FigureSignature(
      name: signature.name, isKPI: signature.isKPI, type: outline.isAmbiguous ? .unknown : type,
      additivity: expression?.additivity ?? signature.additivity, expression: expression,
      span: signature.span)
  }

  /// The input of that name.
  func input(named name: String) -> InputSignature? {
    figureOutlines[name].flatMap(input(of:))
  }

  /// The input of an outline.
  func input(of outline: FigureOutline) -> InputSignature? {
    if let known = outline.input { return known }
    guard case .input(let input) = outline.body else { return nil }
    var signature = InputSignature(
      name: outline.name.text, type: .unknown, splits: [], span: outline.name.span)
    if case .unit(let unit) = input.type.kind {
      if let unit = checker.resolveUnit(unit) { signature.type = .number(unit) }
    } else if let type = checker.resolveType(input.type) {
      signature.type = type
    }
    if case .split(let by, _) = input.value { signature.splits = by.map(\.text) }
    reportUnits(of: outline)
    outline.input = signature
    return signature
  }

  private func reportUnits(of outline: FigureOutline) {
    guard !outline.otherUnits.isEmpty, let unit = outline.unit,
      let stated = checker.resolveUnit(unit)
    else { return }
    for other in outline.otherUnits {
      guard let again = checker.resolveUnit(other) else { continue }
      if again.exponents != stated.exponents {
        problems.append(NameDiagnostics.unitClash(outline.name.text, stated: other, first: unit))
      }
    }
  }
}
