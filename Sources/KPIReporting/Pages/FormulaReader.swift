import KPIPlanning
import KPISemantics
import KPISyntax

/// Turns a figure's expression into a formula to be typeset.
struct FormulaReader {
  /// The program.
  let model: KPIModel
  /// The language of labels.
  let language: Language
  /// The program's expressions as written.
  let text: ProgramText

  /// The formula of an expression.
  func tree(_ expression: FigureExpression) -> FormulaTree {
    switch expression.kind {
    case .literal: .number(text.text(expression))
    case .input(let name): .name(name, label: label(model.inputs[name]?.labels, name))
    case .figure(let name): .name(name, label: label(model.figures[name]?.labels, name))
    case .negate(let operand): .negated(bracketed(operand, in: .multiply))
    case .binary(let sign, let left, let right): binary(sign, left, right)
    case .conditional(let condition, let then, let otherwise):
      .cases(tree(condition), tree(then), tree(otherwise))
    case .previous(let operand, let span): .call("previous", [tree(operand)], words: words(span))
    case .change(let operand, let span): .call("change", [tree(operand)], words: words(span))
    case .growth(let operand, let span): .call("growth", [tree(operand)], words: words(span))
    case .rolling(let operand, let span): .call("rolling", [tree(operand)], words: ", \(span.text)")
    case .toDate(let operand, let grain):
      .call("toDate", [tree(operand)], words: grain.map { ", \($0)" } ?? "")
    case .retained(let operand): .call("retained", [tree(operand)], words: "")
    case .total(let operand, let over, let overPeriod):
      .call("total", [tree(operand)], words: overWords(over, overPeriod))
    case .rank(let operand, let over):
      .call("rank", [tree(operand)], words: overWords(over, false))
    case .aggregate, .not, .isMissing, .inList, .banded, .grouped, .value, .goal:
      .code(text.text(expression))
    }
  }

  private func label(_ labels: [String: String]?, _ name: String) -> String {
    labels?[language.rawValue] ?? labels?[""] ?? name
  }

  private func words(_ span: TimeSpan) -> String {
    span == TimeSpan(count: 1, unit: .period) ? "" : ", \(span.text)"
  }

  private func overWords(_ over: [Dimension], _ overPeriod: Bool) -> String {
    " over " + (over.map(\.name) + (overPeriod ? ["period"] : [])).joined(separator: ", ")
  }

  private func binary(
    _ sign: ExpressionOperator, _ left: FigureExpression, _ right: FigureExpression
  ) -> FormulaTree {
    switch sign {
    case .divide: .fraction(tree(left), tree(right))
    case .power: .power(bracketed(left, in: .power), tree(right))
    case .multiply:
      .joined(bracketed(left, in: .multiply), sign: "×", bracketed(right, in: .multiply))
    case .subtract:
      .joined(bracketed(left, in: .add), sign: "−", bracketed(right, in: .multiply))
    default:
      .joined(bracketed(left, in: sign), sign: sign.sign, bracketed(right, in: sign))
    }
  }

  private func bracketed(
    _ expression: FigureExpression, in sign: ExpressionOperator
  ) -> FormulaTree {
    guard case .binary(let inner, _, _) = expression.kind, inner != .divide,
      inner.rank < sign.rank
    else { return tree(expression) }
    return .bracketed(tree(expression))
  }
}

extension ExpressionOperator {
  /// How tightly it binds.
  fileprivate var rank: Int {
    switch self {
    case .or: 1
    case .and: 2
    case .less, .lessOrEqual, .greater, .greaterOrEqual, .equal, .notEqual, .contains, .startsWith:
      3
    case .otherwise: 4
    case .add, .subtract: 5
    case .multiply, .divide: 6
    case .power: 7
    }
  }

  /// The sign or word between its operands.
  fileprivate var sign: String {
    switch self {
    case .add: "+"
    case .subtract: "−"
    case .multiply: "×"
    case .divide: "/"
    case .power: "^"
    case .otherwise: "otherwise"
    case .less: "<"
    case .lessOrEqual: "≤"
    case .greater: ">"
    case .greaterOrEqual: "≥"
    case .equal: "is"
    case .notEqual: "is not"
    case .contains: "contains"
    case .startsWith: "starts with"
    case .and: "and"
    case .or: "or"
    }
  }
}
