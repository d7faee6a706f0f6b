extension ExpressionChecker {
  /// Warns of an input that is given by a dimension which a KPI neither splits by nor fixes:
  /// without that split it has no value. `known` names the dimensions of `by` and `where`.
  func checkSplitInputs(of figure: FigureExpression, known: Set<String>) {
    guard let (input, split) = openSplit(in: figure, known: known) else { return }
    report(.splitInput(input, split, figure.span))
  }

  private func openSplit(
    in figure: FigureExpression, known: Set<String>
  ) -> (InputSignature, String)? {
    var known = known
    switch figure.kind {
    case .input(let name):
      guard let input = resolution.input(named: name) else { return nil }
      return input.splits.first { !known.contains($0) }.map { (input, $0) }
    case .figure(let name):
      guard let figure = resolution.figure(named: name), !figure.isKPI,
        let expression = figure.expression
      else { return nil }
      return openSplit(in: expression, known: known)
    case .grouped(let cells):
      for case .dimension(let dimension) in cells.keys { known.insert(dimension.name) }
    default: break
    }
    return figure.operands.lazy.compactMap { self.openSplit(in: $0, known: known) }.first
  }
}
