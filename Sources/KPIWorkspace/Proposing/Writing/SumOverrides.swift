import KPISyntax

/// Rewrites figures of packs that count and add up rows so that they read sums by period instead.
struct SumOverrides {
  /// For each aggregate as packs write it the expression that stands for it.
  var replacements: [String: String] = [:]
  /// Measures that packs leave to the project, with the expression for each.
  var declared: [(name: String, expression: String)] = []
  /// Datasets that have rows of their own.
  var fed: Set<String> = []
  /// All datasets that files could feed.
  var datasets: Set<String> = []
  /// Figures of packs that stay as they are.
  var left: Set<String> = []
  /// Columns that the sums can be split by.
  var splits: Set<String> = []

  /// The declarations that take the place of those of the packs.
  func declarations(_ figures: [ShippedFigure]) -> [String] {
    let supplied = declared.map { "measure \(Spelling.name($0.name)) = \($0.expression)\n" }
    let known = Dictionary(
      figures.map { ($0.syntax.name.text, $0) },
      uniquingKeysWith: { first, second in
        first.syntax.expression == nil ? second : first
      })
    return supplied + figures.compactMap { override($0, among: known) }
  }

  private func override(
    _ figure: ShippedFigure, among figures: [String: ShippedFigure]
  ) -> String? {
    guard let expression = figure.syntax.expression, let formula = replaced(expression, figure),
      !left.contains(figure.syntax.name.text), isAvailable(figure, among: figures, depth: 0)
    else { return nil }
    var clauses: [String] = []
    for property in figure.syntax.properties {
      guard let clause = clause(property, figure) else { return nil }
      clauses.append("  \(clause)\n")
    }
    let word = figure.isKPI ? "kpi" : "measure"
    let head = "override \(word) \(Spelling.name(figure.syntax.name.text)) = \(formula)"
    return clauses.isEmpty ? head + "\n" : head + " {\n" + clauses.joined() + "}\n"
  }

  /// Whether nothing that the figure rests on lacks anything, its own splits included.
  private func isAvailable(
    _ figure: ShippedFigure, among figures: [String: ShippedFigure], depth: Int
  ) -> Bool {
    guard depth < 50 else { return false }
    let name = figure.syntax.name.text
    guard let expression = figure.syntax.expression else {
      return declared.contains { $0.name == name }
    }
    for property in figure.syntax.properties {
      switch property.kind {
      case .by(let paths):
        guard paths.allSatisfy({ splits.contains($0.text) }) else { return false }
      case .condition: return false
      default: break
      }
    }
    var places: [(span: SourceSpan, text: String)] = []
    guard collect(expression, figure, &places) else { return false }
    return SumOverrides.names(in: expression).allSatisfy { name in
      figures[name].map { isAvailable($0, among: figures, depth: depth + 1) } ?? false
    }
  }

  /// The figures and inputs that an expression over cells names.
  private static func names(in expression: ExpressionSyntax) -> [String] {
    switch expression {
    case .path(let path) where path.names.count == 1: return [path.text]
    case .call(let call) where aggregates.contains(call.function.text): return []
    default: return expression.operands.flatMap(names)
    }
  }

  /// Functions whose names are those of columns.
  private static let aggregates: Set<String> = [
    "count", "share", "distinct", "sum", "average", "min", "max", "median", "stddev", "first",
    "last", "mode", "percentile",
  ]

  /// The formula with sums in it; nil where there is nothing to replace, or something remains
  /// whose rows nobody has.
  private func replaced(_ expression: ExpressionSyntax, _ figure: ShippedFigure) -> String? {
    var places: [(span: SourceSpan, text: String)] = []
    guard collect(expression, figure, &places), !places.isEmpty else { return nil }
    return text(of: expression.span, figure, places)
  }

  private func text(
    of span: SourceSpan, _ figure: ShippedFigure, _ places: [(span: SourceSpan, text: String)]
  ) -> String {
    var text = ""
    var start = span.start
    for place in places.sorted(by: { $0.span.start < $1.span.start }) {
      text += piece(start, place.span.start, figure) + place.text
      start = place.span.end
    }
    return text + piece(start, span.end, figure)
  }

  private func piece(_ start: Int, _ end: Int, _ figure: ShippedFigure) -> String {
    figure.text.text(of: SourceSpan(file: 0, start: start, end: end))
  }

  /// Finds aggregates to replace; false where rows are read that nobody has.
  private func collect(
    _ expression: ExpressionSyntax, _ figure: ShippedFigure,
    _ places: inout [(span: SourceSpan, text: String)]
  ) -> Bool {
    if case .call = expression, let text = replacements[figure.text.text(of: expression.span)] {
      places.append((expression.span, text))
      return true
    }
    if readsRows(expression) { return false }
    for operand in expression.operands where !collect(operand, figure, &places) { return false }
    return true
  }

  /// Whether the expression itself names a dataset whose rows nobody has; a single name is a figure
  /// unless rows are counted.
  private func readsRows(_ expression: ExpressionSyntax) -> Bool {
    func isUnfed(_ path: PathSyntax) -> Bool {
      path.names.first.map { datasets.contains($0.text) && !fed.contains($0.text) } ?? false
    }
    switch expression {
    case .path(let path): return path.names.count > 1 && isUnfed(path)
    case .call(let call):
      guard ["count", "share"].contains(call.function.text),
        case .path(let path)? = call.arguments.first
      else { return false }
      return isUnfed(path)
    default: return false
    }
  }

  private func clause(_ property: PropertySyntax, _ figure: ShippedFigure) -> String? {
    guard case .needs(let condition) = property.kind else {
      return figure.text.text(of: property.span)
    }
    var places: [(span: SourceSpan, text: String)] = []
    guard collect(condition, figure, &places) else { return nil }
    return text(of: property.span, figure, places)
  }
}
