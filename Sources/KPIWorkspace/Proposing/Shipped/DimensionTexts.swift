import KPISyntax

/// The texts that formulas compare columns with: a file that writes them otherwise would give
/// wrong figures without a word.
struct DimensionTexts {
  /// A column of a dataset; of any that has it, where a figure's own condition names it.
  private struct Place: Hashable {
    var dataset: String?
    var column: String
  }

  private var literals: [Place: Set<String>] = [:]
  private var prefixes: [Place: Set<String>] = [:]

  /// The texts that a column is compared with.
  func literals(of column: String, in dataset: String) -> Set<String> {
    DimensionTexts.texts(literals, column, dataset)
  }

  /// The beginnings that are looked for in a column.
  func prefixes(of column: String, in dataset: String) -> Set<String> {
    DimensionTexts.texts(prefixes, column, dataset)
  }

  private static func texts(
    _ texts: [Place: Set<String>], _ column: String, _ dataset: String
  ) -> Set<String> {
    let own = texts[Place(dataset: dataset, column: column)] ?? []
    return own.union(texts[Place(dataset: nil, column: column)] ?? [])
  }

  /// Adds what a figure's formula and conditions say.
  mutating func add(_ figure: FigureSyntax) {
    if let expression = figure.expression { add(expression, of: nil) }
    for property in figure.properties {
      if case .condition(let condition) = property.kind { add(condition, of: nil) }
    }
  }

  /// Adds what an expression over the rows of a dataset, or over figures, says.
  mutating func add(_ expression: ExpressionSyntax, of dataset: String?) {
    switch expression {
    case .binary(.equal, .path(let path), .text(let text, _), _),
      .binary(.notEqual, .path(let path), .text(let text, _), _):
      literals[place(path, dataset), default: []].insert(text)
    case .binary(.startsWith, .path(let path), .text(let text, _), _):
      prefixes[place(path, dataset), default: []].insert(text)
    case .inList(.path(let path), let list, _, _):
      for case .text(let text, _) in list {
        literals[place(path, dataset), default: []].insert(text)
      }
    case .call(let call):
      // The first name inside an aggregate is that of the dataset whose rows it reads.
      var rows = dataset
      if dataset == nil, case .path(let path)? = call.arguments.first {
        rows = path.names.first?.text
      }
      for operand in expression.operands { add(operand, of: rows) }
    default:
      for operand in expression.operands { add(operand, of: dataset) }
    }
  }

  private func place(_ path: PathSyntax, _ dataset: String?) -> Place {
    let names = path.names.map(\.text)
    return Place(dataset: names.count > 1 ? names[0] : dataset, column: names.last ?? "")
  }
}
