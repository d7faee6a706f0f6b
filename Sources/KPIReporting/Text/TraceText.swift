import KPIPlanning
import KPISemantics
import KPISyntax
import KPIValues

/// The way to a value as lines: each formula with its value and how much that rests on.
public struct TraceText {
  private struct Line {
    var formula: String
    var value: String
    var sample: String?
  }

  private let calendar: CalendarRules
  private let language: Language

  /// Lines with dates of a calendar, in a language.
  public init(calendar: CalendarRules, language: Language) {
    self.calendar = calendar
    self.language = language
  }

  /// The lines, two blanks further in for each step down, then those of the rules that judge the
  /// value.
  public func lines(_ trace: ValueTrace) -> [String] {
    var lines: [Line] = []
    add(trace, depth: 0, to: &lines)
    for rule in trace.rules where !rule.operands.isEmpty || rule.sample != nil {
      add(rule, depth: 0, to: &lines)
    }
    let width = min(lines.map(\.formula.count).max() ?? 0, 72)
    let sampled = lines.filter { $0.sample != nil }
    let valueWidth = min(sampled.map(\.value.count).max() ?? 0, 24)
    return lines.map { line in
      let start = TraceText.padded(line.formula, to: width) + "  "
      guard let sample = line.sample else { return start + line.value }
      return start + TraceText.padded(line.value, to: valueWidth) + "  " + sample
    }
  }

  private func add(_ trace: ValueTrace, depth: Int, to lines: inout [Line]) {
    let scope = trace.changes.isEmpty ? "" : " [\(trace.changes.joined(separator: "; "))]"
    let value = trace.valueText(calendar: calendar)
    let named = trace.name.map { name in
      name == trace.formula || trace.formula == value ? name : "\(name) = \(trace.formula)"
    }
    lines.append(
      Line(
        formula: String(repeating: "  ", count: depth) + (named ?? trace.formula) + scope,
        value: value, sample: trace.sample.flatMap { sample($0, leftOut: trace.missingRows) }))
    for operand in trace.operands where !isConstant(operand) {
      add(operand, depth: depth + 1, to: &lines)
    }
  }

  private func isConstant(_ trace: ValueTrace) -> Bool {
    trace.name == nil && trace.formula == trace.valueText(calendar: CalendarRules())
  }

  private func sample(_ sample: SampleSize, leftOut: Int) -> String? {
    let groups = sample.groups.map { $0 == 1 ? "1 group" : "\(number($0)) groups" as Wording }
    guard let count = sample.rows else { return groups?(language) }
    var words = TraceText.rows(count, number(count))
    if let groups { words = "\(words) in \(groups)" }
    if leftOut == 1 { words = "\(words), 1 left out" }
    if leftOut > 1 { words = "\(words), \(number(leftOut)) left out" }
    return words(language)
  }

  private static func rows(_ count: Int, _ number: String) -> Wording {
    switch count {
    case 0: "no rows"
    case 1: "1 row"
    default: "\(number) rows"
    }
  }

  private func number(_ count: Int) -> String { NumberForm.grouped("\(count)", in: language) }

  private static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(width - text.count, 0))
  }
}
