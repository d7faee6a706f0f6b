import KPIPlanning
import KPISemantics
import KPIValues

/// The dimensions that a cell fixes, by its splits and by the filters of the run.
struct FixedDimensions {
  private var values: [(dimension: Dimension, value: DimensionValue)] = []
  /// Whether a filter leaves more than one value.
  private(set) var hasOpenFilter = false

  /// What a cell with that key fixes in a run with these filters.
  init(splits: [Dimension], key: [DimensionValue?], conditions: [RowExpression]) {
    for (split, value) in zip(splits, key) {
      if let value { values.append((split, value)) }
    }
    for condition in conditions {
      switch FixedDimensions.equality(condition) {
      case let (dimension, value)?: values.append((dimension, value))
      case nil: hasOpenFilter = true
      }
    }
  }

  /// Whether it fixes just the dimensions of a condition; without one, none at all.
  func areThose(of condition: RowExpression?) -> Bool {
    let wanted = condition.map { FixedDimensions.dimensions(of: $0) } ?? []
    guard !hasOpenFilter else { return false }
    return values.allSatisfy { fixed in
      wanted.contains { FixedDimensions.isSame($0, fixed.dimension) }
    }
  }

  /// Whether a condition holds; nil when it depends on a dimension that is not fixed.
  func meets(_ condition: RowExpression) -> Bool? {
    switch condition.kind {
    case .literal(.flag(let flag)): return flag
    case .not(let operand): return meets(operand).map { !$0 }
    case .binary(.and, let left, let right):
      let (left, right) = (meets(left), meets(right))
      if left == false || right == false { return false }
      return left == nil || right == nil ? nil : true
    case .binary(.or, let left, let right):
      let (left, right) = (meets(left), meets(right))
      if left == true || right == true { return true }
      return left == nil || right == nil ? nil : false
    case .binary(.equal, let left, let right): return equal(left, right)
    case .binary(.notEqual, let left, let right): return equal(left, right).map { !$0 }
    case .inList(let operand, let list):
      let answers = list.map { equal(operand, $0) }
      if answers.contains(true) { return true }
      return answers.contains(nil) ? nil : false
    case .isMissing(let operand): return value(operand).map { $0 == .missing }
    case .dimension: return value(condition).flatMap(FixedDimensions.flag)
    default: return nil
    }
  }

  private func equal(_ left: RowExpression, _ right: RowExpression) -> Bool? {
    guard let left = value(left), let right = value(right) else { return nil }
    return left == right && left != .missing
  }

  private func value(_ expression: RowExpression) -> DimensionValue? {
    switch expression.kind {
    case .literal(let literal): return DimensionValue(literal)
    case .dimension(let dimension):
      return values.first { FixedDimensions.isSame($0.dimension, dimension) }?.value
    default: return nil
    }
  }

  private static func flag(_ value: DimensionValue) -> Bool? {
    if case .flag(let flag) = value { return flag }
    return nil
  }

  private static func isSame(_ left: Dimension, _ right: Dimension) -> Bool {
    left.name == right.name
      && (left.dataset == nil || right.dataset == nil || left.dataset == right.dataset)
  }

  /// The dimension and the value of `channel is "email"` and the like.
  private static func equality(_ condition: RowExpression) -> (Dimension, DimensionValue)? {
    switch condition.kind {
    case .binary(.equal, let left, let right):
      guard case .dimension(let dimension) = left.kind, case .literal(let literal) = right.kind
      else { return nil }
      return DimensionValue(literal).map { (dimension, $0) }
    case .isMissing(let operand):
      guard case .dimension(let dimension) = operand.kind else { return nil }
      return (dimension, .missing)
    case .dimension(let dimension): return (dimension, .flag(true))
    default: return nil
    }
  }

  private static func dimensions(of condition: RowExpression) -> [Dimension] {
    switch condition.kind {
    case .dimension(let dimension): [dimension]
    case .not(let operand), .isMissing(let operand): dimensions(of: operand)
    case .binary(_, let left, let right): dimensions(of: left) + dimensions(of: right)
    case .inList(let operand, _): dimensions(of: operand)
    default: []
    }
  }
}

extension DimensionValue {
  /// A constant as a value of a split; nil for numbers that are not exact and for moments.
  init?(_ literal: Literal) {
    switch literal {
    case .number(.exact(let number)): self = .number(number)
    case .number, .time: return nil
    case .text(let text): self = .text(text)
    case .flag(let flag): self = .flag(flag)
    case .date(let date): self = .date(date)
    case .period(let period): self = .period(period)
    case .band(let band): self = .band(band)
    }
  }
}
