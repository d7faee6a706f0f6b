import KPISyntax

/// The texts that formulas compare columns with: a file that writes them otherwise would give
/// wrong figures without a word.
struct DimensionTexts {
  /// For each column's name the texts that it is compared with.
  private(set) var literals: [String: Set<String>] = [:]
  /// For each column's name the beginnings that are looked for.
  private(set) var prefixes: [String: Set<String>] = [:]

  /// Adds what a figure's formula and conditions say.
  mutating func add(_ figure: FigureSyntax) {
    if let expression = figure.expression { add(expression) }
    for property in figure.properties {
      if case .condition(let condition) = property.kind { add(condition) }
    }
  }

  /// Adds what an expression says.
  mutating func add(_ expression: ExpressionSyntax) {
    switch expression {
    case .binary(.equal, .path(let path), .text(let text, _), _),
      .binary(.notEqual, .path(let path), .text(let text, _), _):
      note(text, path)
    case .binary(.startsWith, .path(let path), .text(let text, _), _):
      if let name = path.names.last { prefixes[name.text, default: []].insert(text) }
    case .inList(.path(let path), let list, _, _):
      for case .text(let text, _) in list { note(text, path) }
    default:
      for operand in expression.operands { add(operand) }
    }
  }

  private mutating func note(_ text: String, _ path: PathSyntax) {
    if let name = path.names.last { literals[name.text, default: []].insert(text) }
  }
}
