extension ExpressionText {
  /// A figure's expression.
  func text(of figure: FigureExpression) -> String {
    func nested(_ operand: FigureExpression) -> String {
      operand.isOperation ? "(\(text(of: operand)))" : text(of: operand)
    }
    switch figure.kind {
    case .literal(let literal): return text(of: literal, type: figure.type)
    case .input(let name), .figure(let name): return name
    case .aggregate(let aggregate): return text(of: aggregate)
    case .negate(let operand): return "-" + nested(operand)
    case .not(let operand): return "not " + nested(operand)
    case .binary(let sign, let left, let right):
      return "\(nested(left)) \(sign.text) \(nested(right))"
    case .isMissing(let operand): return nested(operand) + " is missing"
    case .inList(let operand, let list):
      return "\(nested(operand)) in (\(list.map(nested).joined(separator: ", ")))"
    case .conditional(let condition, let then, let otherwise):
      return "if \(nested(condition)) then \(nested(then)) else \(nested(otherwise))"
    case .banded(let operand, let line):
      return "\(nested(operand)) banded \(text(of: line, bound: nested))"
    case .value: return "value"
    case .goal: return "goal"
    case .previous, .change, .growth, .rolling, .toDate, .retained, .total, .rank, .grouped:
      return call(figure)
    }
  }

  private func call(_ figure: FigureExpression) -> String {
    switch figure.kind {
    case .previous(let operand, let span): return "previous(\(text(of: operand)), \(span.text))"
    case .change(let operand, let span): return "change(\(text(of: operand)), \(span.text))"
    case .growth(let operand, let span): return "growth(\(text(of: operand)), \(span.text))"
    case .rolling(let operand, let span): return "rolling(\(text(of: operand)), \(span.text))"
    case .toDate(let operand, let grain):
      return "toDate(\(text(of: operand))\(grain.map { ", " + $0.rawValue } ?? ""))"
    case .retained(let operand): return "retained(\(text(of: operand)))"
    case .total(let operand, let over, let overPeriod):
      let names = over.map(\.text) + (overPeriod ? ["period"] : [])
      return "total(\(text(of: operand)) over \(names.joined(separator: ", ")))"
    case .rank(let operand, let over):
      let names = over.map(\.text).joined(separator: ", ")
      return "rank(\(text(of: operand)) over \(names))"
    case .grouped(let grouped):
      let weight = grouped.weight.map { " weighted by " + text(of: $0) } ?? ""
      let keys = grouped.keys.map(\.text).joined(separator: ", ")
      return "\(grouped.function.text)(\(text(of: grouped.figure))\(weight) per \(keys))"
    default: return ""
    }
  }
}

extension FigureExpression {
  /// Whether it needs parentheses as an operand.
  var isOperation: Bool {
    switch kind {
    case .not, .binary, .isMissing, .inList, .conditional, .banded: true
    default: false
    }
  }
}

extension RowExpression {
  /// Whether it needs parentheses as an operand.
  var isOperation: Bool {
    switch kind {
    case .not, .binary, .isMissing, .inList, .conditional, .banded: true
    default: false
    }
  }
}
