extension Additivity {
  /// What a flag, a band or the like made of such a figure adds up over.
  var ofDerived: Additivity { self == .constant ? .constant : .nonAdditive }

  /// What such a figure adds up over when its windows overlap in time.
  var exceptTime: Additivity { self == .additive ? .semiAdditive : self }

  /// Over what the result of an operator adds up: sums of summable figures and their products with
  /// constants do, quotients of two figures do not.
  static func combining(
    _ sign: ExpressionOperator, _ left: Additivity, _ right: Additivity
  ) -> Additivity {
    if left == .constant, right == .constant { return .constant }
    switch sign {
    case .add, .subtract:
      return left == .constant || right == .constant ? .nonAdditive : weaker(left, right)
    case .multiply: return right == .constant ? left : left == .constant ? right : .nonAdditive
    case .divide: return right == .constant ? left : .nonAdditive
    case .otherwise: return right == .constant ? left : weaker(left, right)
    default: return .nonAdditive
    }
  }

  private static func weaker(_ left: Additivity, _ right: Additivity) -> Additivity {
    if left == .nonAdditive || right == .nonAdditive { return .nonAdditive }
    return left == .semiAdditive || right == .semiAdditive ? .semiAdditive : left
  }
}
