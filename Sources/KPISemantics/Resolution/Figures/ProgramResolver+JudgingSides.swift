import KPISyntax
import KPIValues

extension ProgramResolver {
  /// Warns of goals, bands and alerts that look the other way than `better` or than each other.
  func warnOfSides(
    _ rules: JudgementModel, _ goals: [GoalSyntax], _ better: FigureModel.Direction
  ) {
    for goal in goals { warnOfDirection(goal, better) }
    for goal in rules.goals { warnOfWorstBand(goal, rules.threshold, better) }
    for alert in rules.alerts { warnOfDirection(alert, better) }
  }

  private func warnOfDirection(_ goal: GoalSyntax, _ better: FigureModel.Direction) {
    let rises: Bool
    let end: Int
    switch goal.target {
    case .comparison(let sign, let value):
      rises = sign == .greater || sign == .greaterOrEqual
      end = value.span.end
    case .change(let increase, let quantity):
      rises = increase
      end = quantity.span.end
    }
    guard rises != (better == .higher) else { return }
    let place = SourceSpan(file: goal.span.file, start: goal.span.start, end: end)
    problems.append(.goalDirection(place, goal.target, better))
  }

  // Whoever meets such a goal is in the worst band all the same.
  private func warnOfWorstBand(
    _ goal: JudgementModel.Goal, _ threshold: BandLine<FigureExpression>?,
    _ better: FigureModel.Direction
  ) {
    guard case .comparison(let sign, let value) = goal.target, let target = value.number,
      (sign == .greater || sign == .greaterOrEqual) == (better == .higher), let threshold
    else { return }
    let bounds = threshold.bounds.map(\.number)
    let bound = better == .higher ? bounds.first : bounds.last
    guard let limit = bound ?? nil,
      let place = threshold.bounds.first(where: { $0.number == limit })
    else { return }
    let isWorst = better == .higher ? target.isLess(than: limit) : limit.isLess(than: target)
    guard isWorst,
      let band = better == .higher ? threshold.bands.first : threshold.bands.last
    else { return }
    problems.append(.goalInWorstBand(value.span, band, place.span))
  }

  private func warnOfDirection(_ alert: JudgementModel.Alert, _ better: FigureModel.Direction) {
    guard let rings = alert.condition.sideOfValue else { return }
    if rings == better { problems.append(.alertDirection(alert.condition.span, better)) }
    if let recovery = alert.recovery, recovery.sideOfValue == rings {
      problems.append(.recoveryDirection(recovery.span, alert.condition.span, rings))
    }
  }

  /// Reports segments whose condition stands above already: the first match wins.
  func reportRepeated(
    _ written: [(condition: ExpressionSyntax, rules: [PropertySyntax])],
    _ segments: [JudgementModel.Segment]
  ) {
    for (place, segment) in segments.enumerated() where written.indices.contains(place) {
      guard let fixed = segment.condition.fixedValue,
        let twin = segments[..<place].firstIndex(where: {
          $0.condition.fixedValue.map { $0 == fixed } ?? false
        })
      else { continue }
      problems.append(
        NameDiagnostics.statedTwice(
          "for", at: written[place].condition.span, first: written[twin].condition.span))
    }
  }
}

extension FigureExpression {
  /// On which side of a constant the KPI itself is asked to be: `value < 5` is lower.
  fileprivate var sideOfValue: FigureModel.Direction? {
    guard case .binary(let sign, let left, let right) = kind else { return nil }
    let isTurned = right.kind == .value
    guard isTurned ? left.number != nil : left.kind == .value && right.number != nil else {
      return nil
    }
    switch sign {
    case .less, .lessOrEqual: return isTurned ? .higher : .lower
    case .greater, .greaterOrEqual: return isTurned ? .lower : .higher
    default: return nil
    }
  }
}

extension RowExpression {
  /// The dimension and the value that a condition gives it, as in `channel is "email"`.
  fileprivate var fixedValue: (dimension: Dimension, value: Literal)? {
    guard case .binary(.equal, let left, let right) = kind, case .literal(let value) = right.kind,
      case .dimension(let dimension) = left.kind
    else { return nil }
    return (dimension, value)
  }
}
