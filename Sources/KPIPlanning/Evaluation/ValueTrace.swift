import KPISemantics
import KPIValues

/// How a value of a cell came about: what was done to which values.
public struct ValueTrace: Sendable {
  /// The measure or KPI that this is the formula of.
  public var name: String?
  /// What is done: `sales / visits`, `sum(orders.amount)`.
  public var formula: String
  /// How the rows differ from those of the cell: `1 period earlier`, `over channel`.
  public var changes: [String]
  /// The value, canonical.
  public var value: FigureValue
  /// Its type.
  public var type: ValueType
  /// How many rows were left out, for what looks at rows.
  public var missingRows: Int
  /// The operands, as written.
  public var operands: [ValueTrace]
  /// What the rules that judge the value rest on: targets, bounds and conditions.
  public var rules: [ValueTrace] = []

  /// The value in its unit, or why there is none.
  public func valueText(calendar: CalendarRules) -> String {
    value.text(of: type, calendar: calendar)
  }

  /// Lines of text, two blanks further in for each step down; a part that was shown before is
  /// only named.
  public func text(calendar: CalendarRules) -> String {
    var lines: [(left: String, right: String)] = []
    var shown: Set<String> = []
    addLines(to: &lines, depth: 0, calendar, &shown)
    for rule in rules where !rule.operands.isEmpty {
      rule.addLines(to: &lines, depth: 0, calendar, &shown)
    }
    let width = min(lines.map { $0.left.count }.max() ?? 0, 72)
    return lines.map { line in
      let gap = String(repeating: " ", count: max(width - line.left.count, 0) + 2)
      return line.left + gap + line.right + "\n"
    }.joined()
  }

  private func addLines(
    to lines: inout [(left: String, right: String)], depth: Int, _ calendar: CalendarRules,
    _ shown: inout Set<String>
  ) {
    let scope = changes.isEmpty ? "" : " [\(changes.joined(separator: "; "))]"
    let value = valueText(calendar: calendar)
    let named = name.map { $0 == formula || formula == value ? $0 : "\($0) = \(formula)" }
    let title = (named ?? formula) + scope
    let isRepeated = !operands.isEmpty && !shown.insert(title).inserted
    lines.append((String(repeating: "  ", count: depth) + title, value))
    if isRepeated { return }
    for operand in operands where !operand.isConstant {
      operand.addLines(to: &lines, depth: depth + 1, calendar, &shown)
    }
  }

  private var isConstant: Bool {
    name == nil && formula == valueText(calendar: CalendarRules())
  }
}
