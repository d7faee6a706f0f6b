import Columnar
import KPISemantics
import KPIValues

/// A compiled operand: its step and its type.
struct Operand: Sendable {
  /// The step.
  var step: Int
  /// The type.
  var type: ValueType

  /// An operand from its parts.
  init(_ step: Int, _ type: ValueType) {
    self.step = step
    self.type = type
  }

  /// How its values are stored.
  var kind: ColumnKind { ColumnKind(type) }
}

extension ProgramBuilder {
  /// The step of an operator with two operands.
  func compileBinary(
    _ symbol: ExpressionOperator, _ left: Operand, _ right: Operand
  ) -> Int {
    switch symbol {
    case .add, .subtract: return compileSum(left, right, isSubtraction: symbol == .subtract)
    case .multiply: return add(.arithmetic(.multiply, left.step, right.step))
    case .divide: return add(.arithmetic(.divide, left.step, right.step))
    case .power: return add(.arithmetic(.power, left.step, right.step))
    case .otherwise: return add(.otherwise(left.step, right.step))
    case .less: return compileComparison(.less, left, right)
    case .lessOrEqual: return compileComparison(.lessOrEqual, left, right)
    case .greater: return compileComparison(.greater, left, right)
    case .greaterOrEqual: return compileComparison(.greaterOrEqual, left, right)
    case .equal: return compileComparison(.equal, left, right)
    case .notEqual: return compileComparison(.notEqual, left, right)
    case .contains: return add(.contains(left.step, right.step))
    case .startsWith: return add(.startsWith(left.step, right.step))
    case .and: return add(.and(left.step, right.step))
    case .or: return add(.or(left.step, right.step))
    }
  }

  /// The step that compares two operands.
  func compileComparison(_ relation: Relation, _ left: Operand, _ right: Operand) -> Int {
    switch (left.type, right.type) {
    case (.period(let first), .period(let second)) where first == second:
      return add(.compare(relation, left.step, right.step))
    case (.period, .period): break
    default:
      if left.kind == .text, right.kind == .text {
        return relation == .equal || relation == .notEqual
          ? add(.compare(relation, left.step, right.step))
          : add(.compareText(relation, left.step, right.step))
      }
      if left.kind == right.kind { return add(.compare(relation, left.step, right.step)) }
    }
    guard left.isTemporal, right.isTemporal else {
      return add(.compare(relation, left.step, right.step))
    }
    return add(.compareSpans(relation, left.step, left.type, right.step, right.type))
  }

  private func compileSum(_ left: Operand, _ right: Operand, isSubtraction: Bool) -> Int {
    if left.isTemporal, right.isTemporal {
      return add(
        .arithmetic(
          .elapsed, compileMoment(left.step, left.type), compileMoment(right.step, right.type)))
    }
    if left.isTemporal {
      return add(
        .shift(left.step, by: right.step, isBack: isSubtraction, isMonths: right.isMonths))
    }
    if right.isTemporal {
      return add(.shift(right.step, by: left.step, isBack: false, isMonths: left.isMonths))
    }
    return add(.arithmetic(isSubtraction ? .subtract : .add, left.step, right.step))
  }
}

extension Operand {
  fileprivate var isTemporal: Bool {
    switch type {
    case .date, .time, .period: true
    case .number, .text, .flag, .id, .band, .unknown: false
    }
  }

  fileprivate var isMonths: Bool {
    if case .number(let unit) = type { return unit.exponents == ["month": 1] }
    return false
  }
}
