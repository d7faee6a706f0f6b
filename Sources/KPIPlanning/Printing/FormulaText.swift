import KPISemantics
import KPIValues

/// Writes expressions of the model back in the language, for details, graphs and traces.
public struct FormulaText {
  /// The program.
  let model: KPIModel

  /// A writer of the program's expressions.
  public init(model: KPIModel) {
    self.model = model
  }

  /// How tightly what stands around an expression binds; looser expressions get brackets.
  private enum Binding: Int, Comparable {
    case any, or, and, comparison, otherwise, sum, product, power, primary

    static func < (left: Binding, right: Binding) -> Bool { left.rawValue < right.rawValue }
  }

  /// A figure's expression.
  public func text(_ expression: FigureExpression) -> String { text(expression, .any) }

  /// An expression over rows of a dataset; columns of `foreign` datasets show theirs in front.
  public func text(_ expression: RowExpression, in dataset: String) -> String {
    text(expression, dataset, .any)
  }

  /// An aggregate as it is written: `count(visits where bounced)`.
  func text(_ aggregate: AggregateModel) -> String {
    let dataset = aggregate.dataset
    var words =
      aggregate.value.map { value in
        let inner = text(value, dataset, .any)
        return value.isColumn ? "\(dataset).\(inner)" : inner
      } ?? dataset
    if case .share = aggregate.function { words = "\(dataset) where \(words)" }
    if case .percentile(let fraction) = aggregate.function {
      words += ", \(Number.approximate(fraction * 100).plain)"
    }
    if let weight = aggregate.weight { words += " weighted by \(text(weight, dataset, .sum))" }
    switch aggregate.placement {
    case .time: break
    case .column(let column): words += " at \(name(column, dataset))"
    case .open(let from, let until):
      words += " open from \(text(from, dataset, .sum)) until \(text(until, dataset, .sum))"
    case .lastKnown(let keys, let within):
      words = "last(\(words)) per " + keys.map { name($0, dataset) }.joined(separator: ", ")
      if let within { words += " within \(within.text)" }
    }
    if let condition = aggregate.condition { words += " where \(text(condition, dataset, .any))" }
    return "\(aggregate.function.name)(\(words))"
  }

  private func text(_ expression: FigureExpression, _ around: Binding) -> String {
    switch expression.kind {
    case .literal(let literal): return text(literal, expression.type)
    case .input(let name), .figure(let name): return name
    case .aggregate(let aggregate): return text(aggregate)
    case .negate(let operand): return bracketed("-\(text(operand, .power))", .product, around)
    case .not(let operand): return bracketed("not \(text(operand, .comparison))", .and, around)
    case .isMissing(let operand):
      return bracketed("\(text(operand, .otherwise)) is missing", .comparison, around)
    case .binary(let symbol, let left, let right):
      let (own, word) = (symbol.binding, symbol.text)
      let binding = Binding(rawValue: own) ?? .any
      let closer = Binding(rawValue: own + 1) ?? .primary
      return bracketed("\(text(left, binding)) \(word) \(text(right, closer))", binding, around)
    case .inList(let operand, let list):
      let items = list.map { text($0, .otherwise) }.joined(separator: ", ")
      return bracketed("\(text(operand, .otherwise)) in (\(items))", .comparison, around)
    case .conditional(let condition, let then, let otherwise):
      let parts = [condition, then, otherwise].map { text($0, .any) }
      return bracketed("if \(parts[0]) then \(parts[1]) else \(parts[2])", .any, around)
    case .banded(let operand, let line):
      let bounds = line.bounds.map { text($0, .sum) }
      return bracketed("\(text(operand, .otherwise)) \(line.text(bounds))", .comparison, around)
    default: return callText(expression)
    }
  }

  private func callText(_ expression: FigureExpression) -> String {
    switch expression.kind {
    case .previous(let operand, let span): return call("previous", operand, span)
    case .change(let operand, let span): return call("change", operand, span)
    case .growth(let operand, let span): return call("growth", operand, span)
    case .rolling(let operand, let span): return "rolling(\(text(operand)), \(span.text))"
    case .toDate(let operand, let grain):
      return "toDate(\(text(operand))\(grain.map { ", \($0)" } ?? ""))"
    case .retained(let operand): return "retained(\(text(operand)))"
    case .total(let operand, let over, let overPeriod):
      let names = over.map(\.text) + (overPeriod ? ["period"] : [])
      return "total(\(text(operand)) over \(names.joined(separator: ", ")))"
    case .rank(let operand, let over):
      return "rank(\(text(operand)) over \(over.map(\.text).joined(separator: ", ")))"
    case .grouped(let cells):
      let weight = cells.weight.map { " weighted by \(text($0, .sum))" } ?? ""
      let keys = cells.keys.map(\.text).joined(separator: ", ")
      return "\(cells.function.name)(\(text(cells.figure))\(weight) per \(keys))"
    case .goal: return "goal"
    default: return "value"
    }
  }

  private func call(_ name: String, _ operand: FigureExpression, _ span: TimeSpan) -> String {
    let isDefault = span == TimeSpan(count: 1, unit: .period)
    return "\(name)(\(text(operand))\(isDefault ? "" : ", \(span.text)"))"
  }

  private func text(_ expression: RowExpression, _ dataset: String, _ around: Binding) -> String {
    switch expression.kind {
    case .literal(let literal): return text(literal, expression.type)
    case .column(let column): return name(column, dataset)
    case .linked(let column, let target, let rest):
      return "\(name(column, dataset)).\(text(rest, target, .primary))"
    case .dimension(let dimension): return dimension.text
    case .input(let name): return name
    case .periodEnd: return "periodEnd"
    case .negate(let operand):
      return bracketed("-\(text(operand, dataset, .power))", .product, around)
    case .not(let operand):
      return bracketed("not \(text(operand, dataset, .comparison))", .and, around)
    case .isMissing(let operand):
      return bracketed("\(text(operand, dataset, .otherwise)) is missing", .comparison, around)
    case .binary(let symbol, let left, let right):
      let (own, word) = (symbol.binding, symbol.text)
      let binding = Binding(rawValue: own) ?? .any
      let closer = Binding(rawValue: own + 1) ?? .primary
      let sides = (text(left, dataset, binding), text(right, dataset, closer))
      return bracketed("\(sides.0) \(word) \(sides.1)", binding, around)
    default: return rowCallText(expression, dataset, around)
    }
  }

  private func rowCallText(
    _ expression: RowExpression, _ dataset: String, _ around: Binding
  ) -> String {
    let parts = expression.operands.map { text($0, dataset, .any) }
    switch expression.kind {
    case .inList:
      let items = parts.dropFirst().joined(separator: ", ")
      return bracketed("\(parts[0]) in (\(items))", .comparison, around)
    case .conditional:
      return bracketed("if \(parts[0]) then \(parts[1]) else \(parts[2])", .any, around)
    case .banded(_, let line):
      return bracketed(
        "\(parts[0]) \(line.text(Array(parts.dropFirst())))", .comparison, around)
    case .calendarPart(let part, _): return "\(part.rawValue)(\(parts[0]))"
    case .monthsBetween: return "monthsBetween(\(parts.joined(separator: ", ")))"
    case .workingTime: return "workingTime(\(parts.joined(separator: ", ")))"
    case .grouped(let rows): return groupedText(rows, dataset)
    default: return ""
    }
  }

  private func groupedText(_ rows: GroupedRows, _ dataset: String) -> String {
    let function =
      switch rows.function {
      case .aggregate(let function): function.name
      case .previous: "previous"
      }
    var words = rows.value.map { text($0, rows.dataset, .any) } ?? rows.dataset
    if rows.dataset != dataset, rows.value != nil { words = "\(rows.dataset).\(words)" }
    if let weight = rows.weight { words += " weighted by \(text(weight, rows.dataset, .sum))" }
    if let condition = rows.condition { words += " where \(text(condition, rows.dataset, .any))" }
    let keys = rows.keys.map { name($0.own, dataset) }.joined(separator: ", ")
    return "\(function)(\(words) per \(keys)\(rows.within.map { " within \($0.text)" } ?? ""))"
  }

  private func bracketed(_ text: String, _ own: Binding, _ around: Binding) -> String {
    own < around ? "(\(text))" : text
  }

  private func name(_ column: Int, _ dataset: String) -> String {
    guard let columns = model.datasets[dataset]?.columns, columns.indices.contains(column) else {
      return "column \(column)"
    }
    return columns[column].name
  }

  private func text(_ literal: Literal, _ type: ValueType) -> String {
    FigureValue(literal).text(of: type, calendar: model.calendar)
  }
}
