import Foundation
import KPISemantics
import KPIValues

@testable import KPIPlanning

/// The rows of all datasets, and expressions over them, in the plainest way.
final class ReferenceRows {
  let model: KPIModel
  let zone: ZoneRules
  let texts: [String: String]
  let until: CivilDate?
  private var known: [String: [ReferenceRow]] = [:]
  /// The end of the cell's window, for `periodEnd`.
  var periodEnd = 0

  init(model: KPIModel, zone: ZoneRules, texts: [String: String], until: CivilDate?) {
    self.model = model
    self.zone = zone
    self.texts = texts
    self.until = until
  }

  /// The rows of a dataset, later ones left out.
  func rows(_ name: String) -> [ReferenceRow] {
    if let rows = known[name] { return rows }
    guard let dataset = model.datasets[name] else { return [] }
    var rows: [ReferenceRow] = []
    switch dataset.source {
    case .file: rows = parsed(texts[name] ?? "", dataset)
    case .rows(let cells): rows = parsed(cells, dataset)
    case .undefined: break
    case .entities(let base, let keys, _):
      rows = entities(dataset, self.rows(base), keys)
    case .pairs(let base, let column, let keys):
      rows = pairs(dataset, self.rows(base), column, keys)
    }
    known[name] = rows
    if until != nil { rows.removeAll { day($0).map { $0 > until ?? $0 } ?? false } }
    known[name] = rows
    return rows
  }

  /// All rows of a dataset's file, later ones included.
  func allRows(_ name: String) -> [ReferenceRow] {
    ReferenceRows(model: model, zone: zone, texts: texts, until: nil).rows(name)
  }

  /// One row for each combination of keys over rows.
  func entities(
    _ dataset: DatasetModel, _ rows: [ReferenceRow], _ keys: [Int]
  ) -> [ReferenceRow] {
    var order: [[FigureValue]] = []
    var groups: [[FigureValue]: [ReferenceRow]] = [:]
    for row in rows {
      let key = keys.map { value($0, row) }
      if key.contains(where: { $0.cause != nil }) { continue }
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(row)
    }
    return order.map { key in
      var cells = [FigureValue?](repeating: nil, count: dataset.columns.count)
      for (position, column) in keys.enumerated() {
        let name = rows[0].dataset.columns[column].name
        if let own = dataset.columns.firstIndex(where: { $0.name == name }) {
          cells[own] = key[position]
        }
      }
      return ReferenceRow(dataset: dataset, cells: cells, members: groups[key] ?? [])
    }
  }

  private func pairs(
    _ dataset: DatasetModel, _ rows: [ReferenceRow], _ column: Int, _ keys: [Int]
  ) -> [ReferenceRow] {
    var result: [ReferenceRow] = []
    for entity in entities(dataset, rows, keys) {
      let values = unique(entity.members.map { value(column, $0) }.filter { $0.cause == nil })
        .sorted { (compare($0, $1) ?? 0) < 0 }
      let times = entity.members.compactMap { $0.dataset.timeColumn.map { [$0] } ?? nil }
      _ = times
      for (position, first) in values.enumerated() {
        for second in values[(position + 1)...] {
          let row = ReferenceRow(dataset: dataset, cells: entity.cells, members: entity.members)
          for (index, own) in dataset.columns.enumerated() {
            if own.name == "first" { row.cells[index] = first }
            if own.name == "second" { row.cells[index] = second }
          }
          if let time = dataset.timeColumn, let base = rows[0].dataset.timeColumn {
            row.cells[time] = entity.members.map { value(base, $0) }.filter { $0.cause == nil }
              .min { (compare($0, $1) ?? 0) < 0 }
          }
          result.append(row)
        }
      }
    }
    return result
  }

  /// The local day of a row's time; of a period its first.
  func day(_ row: ReferenceRow) -> CivilDate? {
    guard let column = row.dataset.timeColumn else { return nil }
    return day(of: value(column, row))
  }

  func day(of value: FigureValue) -> CivilDate? {
    switch value {
    case .date(let date): return date
    case .time(let time):
      var clock = ZoneClock(zone)
      return LocalTime(microseconds: clock.local(at: time)).date
    case .period(let period): return model.calendar.firstDay(of: period)
    default: return nil
    }
  }

  /// A column of a row.
  func value(_ column: Int, _ row: ReferenceRow) -> FigureValue {
    if let value = row.cells[column] { return value }
    var result = absent
    switch row.dataset.columns[column].origin {
    case .derived(let expression): result = evaluate(expression, row)
    case .entity(let entity): result = evaluate(entity, row)
    case .field, .undefined: break
    }
    row.cells[column] = result
    return result
  }

  private func evaluate(_ entity: EntityExpression, _ row: ReferenceRow) -> FigureValue {
    let wide = ReferenceRow(dataset: row.dataset, cells: row.cells, members: row.members)
    for column in row.dataset.columns.indices
    where uses(entity.expression, column) && wide.cells[column] == nil {
      wide.cells[column] = value(column, row)
    }
    wide.cells += entity.aggregates.map { aggregate($0, row.members).value }
    return evaluate(entity.expression, wide)
  }

  private func uses(_ expression: RowExpression, _ column: Int) -> Bool {
    if case .column(column) = expression.kind { return true }
    return expression.operands.contains { uses($0, column) }
  }

  private func parsed(_ text: String, _ dataset: DatasetModel) -> [ReferenceRow] {
    let lines = text.split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    return parsed(lines, dataset)
  }

  private func parsed(_ lines: [[String]], _ dataset: DatasetModel) -> [ReferenceRow] {
    guard let header = lines.first else { return [] }
    return lines.dropFirst().map { fields in
      let cells = dataset.columns.map { column -> FigureValue? in
        var name = column.name
        if case .field(let header) = column.origin {
          name = header
        } else if case .file = dataset.source {
          return nil
        }
        guard let position = header.firstIndex(of: name) else { return nil }
        return read(fields[position], column.type)
      }
      return ReferenceRow(dataset: dataset, cells: cells)
    }
  }

  private func read(_ text: String, _ type: ValueType) -> FigureValue {
    if text.isEmpty { return absent }
    switch type {
    case .number(let unit):
      guard let number = ExactDecimal(text) else { return absent }
      let scaled = try? Number.exact(number).scaled(by: unit.numerator, over: unit.denominator)
      return scaled.map { .number($0) } ?? absent
    case .flag: return .flag(["true", "yes", "oui", "vrai", "1"].contains(text.lowercased()))
    case .date: return CivilDate(text).map { .date($0) } ?? absent
    case .period: return model.calendar.period(named: text).map { .period($0) } ?? absent
    case .time:
      var clock = ZoneClock(zone)
      if text.hasSuffix("Z") {
        guard let time = LocalTime(text.dropLast()) else { return absent }
        return .time(time.microseconds)
      }
      if text.count == 22, let time = LocalTime(text.prefix(16)),
        let hours = Int(text.suffix(6).prefix(3))
      {
        return .time(time.microseconds - hours * LocalTime.microsecondsPerHour)
      }
      let whole = text.count == 10 ? text + "T00:00" : text
      return LocalTime(whole).map { .time(clock.moment(atLocal: $0.microseconds).moment) } ?? absent
    default: return .text(text)
    }
  }
}
