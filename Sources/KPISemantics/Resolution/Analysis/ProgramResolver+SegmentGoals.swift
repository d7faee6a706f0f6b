import KPISyntax
import KPIValues

extension ProgramResolver {
  /// Warns of goals for segments of a figure that adds up which do not add up to the goal of all:
  /// two segments or more of one dimension, or less than that asking for more than all do.
  func warnOfSegmentGoals(in figures: [FigureModel]) {
    for figure in figures {
      guard !figure.judgement.segments.isEmpty,
        figure.expression?.additivity == .additive, let total = constantGoal(figure.judgement)
      else { continue }
      let segments = figure.judgement.segments.filter { $0.condition.fixedDimension != nil }
      for dimension in distinct(segments.compactMap(\.condition.fixedDimension)) {
        let parts = segments.filter { $0.condition.fixedDimension == dimension }
          .compactMap { constantGoal($0.rules) }
          .filter { $0.goal.by == total.goal.by && $0.goal.from == total.goal.from }
        guard let sum = sum(parts.map(\.number)), let first = parts.first?.goal,
          let difference = try? sum.subtracting(total.number), !difference.isZero,
          parts.count > 1 || difference.sign > 0
        else { continue }
        problems.append(
          UsageDiagnostics.segmentGoals(
            figure, dimension: dimension.name, sum: sum, total: total.number,
            difference: difference, at: total.goal.span, segment: first.span))
      }
    }
  }

  private func constantGoal(
    _ rules: JudgementModel
  ) -> (number: Number, goal: JudgementModel.Goal)? {
    guard rules.goals.count == 1, let goal = rules.goals.first,
      case .comparison(_, let target) = goal.target,
      case .literal(.number(let number)) = target.kind
    else { return nil }
    return (number, goal)
  }

  private func sum(_ numbers: [Number]) -> Number? {
    var sum = Number(0)
    for number in numbers {
      guard let next = try? sum.adding(number) else { return nil }
      sum = next
    }
    return numbers.isEmpty ? nil : sum
  }

  private func distinct(_ dimensions: [Dimension]) -> [Dimension] {
    var seen: Set<Dimension> = []
    return dimensions.filter { seen.insert($0).inserted }
  }
}

extension RowExpression {
  /// The dimension that it gives one value, as in `channel is "email"`.
  fileprivate var fixedDimension: Dimension? {
    guard case .binary(.equal, let left, let right) = kind, case .literal = right.kind,
      case .dimension(let dimension) = left.kind
    else { return nil }
    return dimension
  }
}
