import KPISemantics
import KPISyntax

/// The checked formulas of a program, node by node.
enum FormulaNodes {
  /// Levels of a formula that are shown.
  private static let depthLimit = 8
  /// Lines of a formula that are shown.
  private static let lineLimit = 24

  /// The smallest part of a figure's formula that holds a byte of a file.
  static func node(at offset: Int, file: Int, in model: KPIModel) -> FigureExpression? {
    func holds(_ span: SourceSpan) -> Bool {
      span.file == file && span.start <= offset && offset <= span.end
    }
    let formulas = model.figures.values.lazy.compactMap(\.expression)
    guard var node = formulas.first(where: { holds($0.span) }) else { return nil }
    while let inner = node.operands.first(where: { holds($0.span) && $0.span != node.span }) {
      node = inner
    }
    return node
  }

  /// A formula with the unit of each of its parts, a line each, parts below what they make up.
  static func lines(of formula: FigureExpression, in snapshot: Snapshot) -> [String] {
    var rows: [(text: String, unit: String)] = []
    add(formula, depth: 0, snapshot, &rows)
    let width = rows.map(\.text.count).max() ?? 0
    return rows.map { row in
      row.text + String(repeating: " ", count: width - row.text.count) + "  : " + row.unit
    }
  }

  private static func add(
    _ node: FigureExpression, depth: Int, _ snapshot: Snapshot,
    _ rows: inout [(text: String, unit: String)]
  ) {
    guard depth < depthLimit, rows.count < lineLimit else { return }
    let written = snapshot.written(node.span).split(whereSeparator: \.isWhitespace)
    let text = String(repeating: "  ", count: depth) + written.joined(separator: " ")
    rows.append((text, node.type.spelling))
    for operand in node.operands where operand.span != node.span {
      if case .literal = operand.kind { continue }
      add(operand, depth: depth + 1, snapshot, &rows)
    }
  }
}
