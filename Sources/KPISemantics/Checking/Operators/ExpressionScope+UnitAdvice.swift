import KPISyntax
import KPIValues

extension ExpressionScope {
  /// What probably mends two units that do not go together: parentheses, or a unit for a number.
  func unitAdvice(_ operation: Operation, _ first: Form, _ second: Form) -> [Wording] {
    if let advice = grouping(operation, first, second) { return [advice] }
    if let advice = bareFactor(in: second, beside: first) ?? bareFactor(in: first, beside: second) {
      return [advice]
    }
    guard operation.sign == .subtract || operation.sign == .add else { return [] }
    let isPart = second.unit?.isDimensionless == true && first.unit?.isDimensionless == false
    return isPart && second.constant == nil && second.parts == nil
      ? ["for a change relative to it write `x * (1 \(operation.sign.rawValue) y)`"] : []
  }

  // `a - b / c` where `(a - b) / c` has a unit, and `a / b - c` where `a / (b - c)` has.
  private func grouping(_ operation: Operation, _ first: Form, _ second: Form) -> Wording? {
    let sign = operation.sign.rawValue
    if let quotient = second.parts, quotient.sign == .divide, let unit = first.unit,
      let inner = quotient.left.unit,
      inner.isCommensurable(with: unit) || quotient.left.constant != nil
    {
      return "what stands left and right of `/` binds first; in parentheses: `(a \(sign) b) / c`"
    }
    if let quotient = first.parts, quotient.sign == .divide, let unit = second.unit,
      let inner = quotient.right.unit, inner.isCommensurable(with: unit)
    {
      return "what stands left and right of `/` binds first; in parentheses: `a / (b \(sign) c)`"
    }
    return nil
  }

  // `takings - 0.6 * cups`: the price lacks its unit.
  private func bareFactor(in product: Form, beside other: Form) -> Wording? {
    guard let parts = product.parts, parts.sign == .multiply, let wanted = other.unit,
      let found = product.unit
    else { return nil }
    let bare = [parts.left, parts.right].first { $0.number != nil && $0.unit == .number }
    guard let number = bare?.number else { return nil }
    let unit = wanted.divided(by: found).reduced.symbol
    guard !unit.contains(where: { "·^".contains($0) }), !unit.hasPrefix("1/") else { return nil }
    return "a bare number has no unit; with one it is written `\(number.description) \(unit)`"
  }
}
