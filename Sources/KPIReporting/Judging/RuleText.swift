import KPIPlanning
import KPISemantics
import KPISyntax
import KPIValues

/// Says by which rule a cell is judged, with the numbers of that cell.
public struct RuleText {
  private let unit: MeasurementUnit
  private let names: UnitNames
  private let language: Language

  /// Words for the cells of a figure of that type.
  public init(type: ValueType, names: UnitNames, language: Language) {
    if case .number(let unit) = type { self.unit = unit } else { unit = .number }
    self.names = names
    self.language = language
  }

  /// A number of the figure with its unit.
  public func number(_ number: Number) -> String {
    NumberForm([number], unit: unit, names: names, language: language).text(number)
  }

  /// A difference of two numbers of the figure: that of two rates is in points.
  public func difference(_ number: Number) -> String {
    let unit = UnitNames.isHundredfold(unit) ? BuiltInUnit.percentagePoint : unit
    return NumberForm([number], unit: unit, names: names, language: language).text(number)
  }

  /// The value of a cell, or why there is none.
  public func value(_ cell: Cell) -> String {
    switch cell.value {
    case .number(let number): return self.number(number)
    case .missing(let cause):
      let detail = cause.isBare ? "" : " (\(cause.subject.wording(language)))"
      return ReportText.cause(cause.kind)(language) + detail
    case .text(let text): return text
    default: return ""
    }
  }

  /// The number line of a cell: `red < 5 € <= amber < 10 € <= green`.
  public func threshold(_ threshold: RuleSheet.Threshold, _ cell: Cell) -> String {
    var text = threshold.bands.first ?? ""
    for (place, fact) in threshold.bounds.enumerated() {
      let bound = cell.facts.indices.contains(fact) ? cell.facts[fact].value.number : nil
      let isAbove = threshold.belongsAbove[place]
      text += isAbove ? " < " : " <= "
      text += bound.map(number) ?? "?"
      text += (isAbove ? " <= " : " < ") + threshold.bands[place + 1]
    }
    return text
  }

  /// What a goal asks for and how far the cell is from it.
  public func goal(_ goal: GoalJudgement, _ cell: Cell) -> String {
    var text = RuleWords.goal(language) + " \(RuleText.sign(goal.comparison)) "
    text += number(goal.target)
    if let value = cell.value.number,
      let gap = try? value.subtracting(goal.target), !gap.isZero
    {
      text += " (\(gap.sign > 0 ? "+" : "")\(difference(gap)))"
    }
    if let expected = goal.expected, let pace = goal.pace {
      text += ", " + RuleWords.pace(pace, expecting: number(expected))(language)
    }
    if let need = goal.need {
      text += ", " + RuleWords.needed(difference(need.amount), per: need.grain)(language)
      if let soFar = need.soFar { text += RuleWords.against(difference(soFar))(language) }
    }
    if let projection = goal.projection {
      text += ", " + RuleWords.heading(for: number(projection))(language)
    }
    return goal.hasNoWay ? text + ", " + RuleWords.noWay(language) : text
  }

  /// Everything that judged a cell, one line each.
  public func lines(_ scored: ScoredCell) -> [String] {
    var lines: [String] = []
    if let threshold = scored.threshold { lines.append(self.threshold(threshold, scored.cell)) }
    if let goal = scored.goal { lines.append(self.goal(goal, scored.cell)) }
    for alert in scored.alerts {
      let message = alert.message(language).map { " \"\($0)\"" } ?? ""
      lines.append(RuleWords.alert(alert.severity, when: alert.rule)(language) + message)
    }
    return lines
  }

  private static func sign(_ comparison: ExpressionOperator) -> String {
    switch comparison {
    case .less: "<"
    case .lessOrEqual: "<="
    case .greater: ">"
    default: ">="
    }
  }
}
