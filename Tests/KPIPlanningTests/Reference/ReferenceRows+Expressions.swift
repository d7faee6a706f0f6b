import KPISemantics
import KPIValues

@testable import KPIPlanning

extension ReferenceRows {
  /// An expression over a row.
  func evaluate(_ expression: RowExpression, _ row: ReferenceRow) -> FigureValue {
    let values = { expression.operands.map { self.evaluate($0, row) } }
    switch expression.kind {
    case .literal(let literal): return FigureValue(literal)
    case .column(let column):
      return column < row.dataset.columns.count ? value(column, row) : row.cells[column] ?? absent
    case .linked(let link, let dataset, let rest):
      let key = value(link, row)
      let target = rows(dataset).first { value($0.dataset.keys[0], $0) == key }
      return key.cause == nil ? target.map { evaluate(rest, $0) } ?? absent : absent
    case .input(let name): return input(name, row)
    case .periodEnd: return .time(periodEnd)
    case .negate: return apply(.negate, values()) ?? absent
    case .not: return apply(.not, values()) ?? absent
    case .isMissing: return apply(.isMissing, values()) ?? absent
    case .binary(let symbol, _, _):
      let sides = values()
      if let flag = againstPeriod(symbol, sides[0], sides[1]) { return .flag(flag) }
      return combine(symbol, sides[0], sides[1], words: "")
    case .inList: return apply(.inList, values()) ?? absent
    case .conditional: return apply(.conditional, values()) ?? absent
    case .banded(_, let line):
      return apply(.banded(bands: line.bands, belongsAbove: line.belongsAbove), values()) ?? absent
    case .calendarPart(let part, _): return calendarPart(part, values()[0])
    case .monthsBetween:
      let days = values().compactMap { day(of: $0) }
      guard days.count == 2 else { return absent }
      return .number(Number(CalendarRules.monthsBetween(days[0], days[1])))
    case .grouped(let grouped): return evaluate(grouped, row)
    case .workingTime, .dimension: return absent
    }
  }

  /// A comparison of a moment or day with a period (case 27).
  private func againstPeriod(
    _ symbol: ExpressionOperator, _ left: FigureValue, _ right: FigureValue
  ) -> Bool? {
    guard case .period(let period) = right, let day = day(of: left)?.dayNumber else { return nil }
    if case .period = left { return nil }
    let days = model.calendar.days(of: period)
    switch symbol {
    case .greaterOrEqual: return day >= days.lowerBound
    case .greater: return day >= days.upperBound
    case .lessOrEqual: return day < days.upperBound
    case .less: return day < days.lowerBound
    case .equal: return days.contains(day)
    case .notEqual: return !days.contains(day)
    default: return nil
    }
  }

  private func calendarPart(_ part: CalendarPart, _ value: FigureValue) -> FigureValue {
    guard let day = day(of: value) else { return absent }
    switch part {
    case .date: return .date(day)
    case .weekday: return .band((day.weekday - model.calendar.weekStart + 7) % 7)
    case .hour:
      guard case .time(let time) = value else { return absent }
      var clock = ZoneClock(zone)
      return .number(Number(LocalTime(microseconds: clock.local(at: time)).hour))
    case .week, .month, .quarter, .year:
      guard let grain = Grain(rawValue: part.rawValue) else { return absent }
      return .period(model.calendar.period(of: day, grain: grain))
    }
  }

  private func input(_ name: String, _ row: ReferenceRow) -> FigureValue {
    switch model.inputs[name]?.value {
    case .constant(let stated): return .number(stated.value)
    case .split(let dimensions, let entries, let otherwise):
      let key = dimensions.compactMap { dimension -> Literal? in
        guard
          case .bound(let bound, _) = model.binding(of: dimension, in: row.dataset.name),
          let literal = dimensionValue(evaluate(bound, row)).literal
        else { return nil }
        return literal
      }
      guard key.count == dimensions.count else { return .missing(.missingInput, name) }
      return (entries[key] ?? otherwise).map { .number($0.value) } ?? .missing(.missingInput, name)
    default: return .missing(.missingInput, name)
    }
  }

  private func evaluate(_ grouped: GroupedRows, _ row: ReferenceRow) -> FigureValue {
    let keys = grouped.keys.map { value($0.own, row) }
    if keys.contains(where: { $0.cause != nil }) { return absent }
    var others = rows(grouped.dataset).filter { other in
      zip(grouped.keys, keys).allSatisfy { value($0.other, other) == $1 }
    }
    if let condition = grouped.condition {
      others = others.filter { evaluate(condition, $0) == .flag(true) }
    }
    switch grouped.function {
    case .aggregate(let function):
      let aggregate = AggregateModel(
        function: function, dataset: grouped.dataset, value: grouped.value, condition: nil,
        weight: grouped.weight, placement: .time)
      return self.aggregate(aggregate, others).value
    case .previous:
      guard let own = moment(row) else { return absent }
      let earlier = others.filter { other in
        guard other !== row, let time = moment(other) else { return false }
        if let within = grouped.within, time < own - within.count * 86_400_000_000 { return false }
        if time != own || grouped.dataset != row.dataset.name { return time < own }
        return keyText(other) < keyText(row)
      }
      let newest = earlier.max { (moment($0) ?? 0, keyText($0)) < (moment($1) ?? 0, keyText($1)) }
      return newest.map {
        evaluate(
          grouped.value ?? .init(.literal(.flag(true)), type: .flag, span: row.dataset.span), $0)
      }
        ?? absent
    }
  }

  func keyText(_ row: ReferenceRow) -> String {
    row.dataset.keys.map { "\(value($0, row))" }.joined(separator: "\u{1}")
  }

  /// The moment of a row's time.
  func moment(_ row: ReferenceRow) -> Int? {
    guard let column = row.dataset.timeColumn else { return nil }
    return moment(of: value(column, row))
  }

  func moment(of value: FigureValue) -> Int? {
    if case .time(let time) = value { return time }
    var clock = ZoneClock(zone)
    return day(of: value).map { clock.startOfDay($0.dayNumber) }
  }

  func dimensionValue(_ value: FigureValue) -> DimensionValue {
    switch value {
    case .number(.exact(let number)): .number(number)
    case .text(let text): .text(text)
    case .flag(let flag): .flag(flag)
    case .date(let date): .date(date)
    case .period(let period): .period(period)
    case .band(let band): .band(band)
    case .number, .time, .missing: .missing
    }
  }

  /// An aggregate over rows, how many rows were left out, and how many gave the value.
  func aggregate(_ aggregate: AggregateModel, _ all: [ReferenceRow]) -> (
    value: FigureValue, missing: Int, used: Int
  ) {
    var (rows, missing) = (all, 0)
    if let condition = aggregate.condition {
      let states = rows.map { evaluate(condition, $0) }
      missing += states.count { $0.cause != nil }
      rows = zip(rows, states).filter { $1 == .flag(true) }.map(\.0)
    }
    guard let expression = aggregate.value else {
      return (.number(Number(rows.count)), missing, rows.count)
    }
    let ordered =
      aggregate.function == .first || aggregate.function == .last
      ? rows.filter { moment($0) != nil }.sorted {
        (moment($0) ?? 0, keyText($0)) < (moment($1) ?? 0, keyText($1))
      }
      : rows
    let values = ordered.map { evaluate(expression, $0) }
    let weights = aggregate.weight.map { weight in ordered.map { evaluate(weight, $0) } }
    missing += values.count { $0.cause != nil }
    if aggregate.function == .sum, rows.isEmpty { return (.number(Number(0)), missing, 0) }
    let present = zip(values, weights ?? values).filter { $0.cause == nil && $1.cause == nil }
    if aggregate.function != .distinct, present.isEmpty { return (absent, missing, 0) }
    let value = summarize(
      aggregate.function, present.map(\.0), weights: weights == nil ? nil : present.map(\.1))
    return (value, missing, present.count)
  }
}
