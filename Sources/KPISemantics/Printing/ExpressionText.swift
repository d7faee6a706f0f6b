import KPISyntax
import KPIValues

/// Writes checked expressions as text in the words of the language, operands in parentheses where
/// they are operations themselves.
struct ExpressionText: Sendable {
  private let model: KPIModel

  /// Texts of expressions of a model.
  init(model: KPIModel) {
    self.model = model
  }

  /// A constant; numbers as they are, in canonical magnitude.
  func text(of literal: Literal, type: ValueType = .unknown) -> String {
    switch literal {
    case .number(let number): return number.description
    case .text(let text): return TextLiteral.quoted(text)
    case .flag(let flag): return flag ? "true" : "false"
    case .date(let date): return date.description
    case .time(let moment): return "time(\(moment))"
    case .period(let period): return model.calendar.name(of: period)
    case .band(let position):
      guard case .band(let bands) = type, bands.indices.contains(position) else {
        return "band(\(position))"
      }
      return bands[position]
    }
  }

  /// An expression over the rows of `dataset`; nil for a condition over dimensions. `extra` are
  /// texts of what stands behind the dataset's columns: the aggregates of an entity's column.
  func text(
    of row: RowExpression, dataset: String?, extra: [String] = []
  ) -> String {
    func nested(_ operand: RowExpression) -> String {
      let text = text(of: operand, dataset: dataset, extra: extra)
      return operand.isOperation ? "(\(text))" : text
    }
    switch row.kind {
    case .literal(let literal): return text(of: literal, type: row.type)
    case .column(let position): return column(position, of: dataset, extra: extra)
    case .linked(let by, let target, let value):
      let link = column(by, of: dataset, extra: extra)
      return "\(link)->\(target).\(text(of: value, dataset: target))"
    case .dimension(let dimension): return dimension.text
    case .input(let name): return name
    case .periodEnd: return "periodEnd"
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
    case .calendarPart(let part, let operand):
      return "\(part.rawValue)(\(text(of: operand, dataset: dataset, extra: extra)))"
    case .monthsBetween(let left, let right):
      return "monthsBetween(\(nested(left)), \(nested(right)))"
    case .workingTime(let left, let right):
      return "workingTime(\(nested(left)), \(nested(right)))"
    case .grouped(let grouped): return text(of: grouped, dataset: dataset)
    }
  }

  /// A line of bands: `low < 3 <= high`.
  func text<Bound>(of line: BandLine<Bound>, bound: (Bound) -> String) -> String {
    var text = line.bands.first ?? ""
    for (index, value) in line.bounds.enumerated() {
      let signs = line.belongsAbove[index] ? ("<", "<=") : ("<=", "<")
      text += " \(signs.0) \(bound(value)) \(signs.1) \(line.bands[index + 1])"
    }
    return text
  }

  /// An aggregate: `count(orders where paid at shippedAt)`.
  func text(of aggregate: AggregateModel) -> String {
    let dataset = aggregate.dataset
    var parts = [dataset]
    if let value = aggregate.value { parts = [dataset + ": " + text(of: value, dataset: dataset)] }
    if let weight = aggregate.weight {
      parts.append("weighted by " + text(of: weight, dataset: dataset))
    }
    switch aggregate.placement {
    case .time: break
    case .column(let position): parts.append("at " + column(position, of: dataset, extra: []))
    case .open(let from, let until):
      parts.append("open from " + text(of: from, dataset: dataset))
      parts.append("until " + text(of: until, dataset: dataset))
    case .lastKnown(let keys, let within):
      let names = keys.map { column($0, of: dataset, extra: []) }
      parts.append("last known per " + names.joined(separator: ", "))
      if let within { parts.append("within " + within.text) }
    }
    if let condition = aggregate.condition {
      parts.append("where " + text(of: condition, dataset: dataset))
    }
    return "\(aggregate.function.text)(\(parts.joined(separator: " ")))"
  }

  /// The name of a column of a dataset, or one of the texts behind its columns.
  func column(_ position: Int, of dataset: String?, extra: [String]) -> String {
    guard let dataset, let columns = model.datasets[dataset]?.columns else {
      return "column(\(position))"
    }
    if columns.indices.contains(position) { return columns[position].name }
    let behind = position - columns.count
    return extra.indices.contains(behind) ? extra[behind] : "column(\(position))"
  }

  private func text(of grouped: GroupedRows, dataset: String?) -> String {
    let other = grouped.dataset
    let value = grouped.value.map { ": " + text(of: $0, dataset: other) } ?? ""
    var parts = [other + value]
    if let weight = grouped.weight {
      parts.append("weighted by " + text(of: weight, dataset: other))
    }
    if let condition = grouped.condition {
      parts.append("where " + text(of: condition, dataset: other))
    }
    let keys = grouped.keys.map { key in
      let own = column(key.own, of: dataset, extra: [])
      let there = column(key.other, of: other, extra: [])
      return own == there ? own : "\(own) = \(there)"
    }
    parts.append("per " + keys.joined(separator: ", "))
    if let within = grouped.within { parts.append("within " + within.text) }
    return "\(grouped.function.text)(\(parts.joined(separator: " ")))"
  }
}
