import KPISemantics
import KPIValues

@testable import KPIPlanning

/// An engine that answers every leaf request row by row.
struct ReferenceEngine: EvaluationEngine {
  let model: KPIModel
  let zone: ZoneRules
  /// Dataset to its file's text.
  let texts: [String: String]

  func read(
    _ requests: [LeafRequest], coverageOf: [String], until: CivilDate?
  ) throws -> any EngineAnswers {
    let rows = ReferenceRows(model: model, zone: zone, texts: texts, until: until)
    return ReferenceAnswers(requests: requests, rows: rows)
  }
}

/// What the reference engine knows.
struct ReferenceAnswers: EngineAnswers {
  let requests: [LeafRequest]
  let rows: ReferenceRows

  var days: [String: ClosedRange<CivilDate>] {
    var days: [String: ClosedRange<CivilDate>] = [:]
    for (name, dataset) in rows.model.datasets {
      guard let column = dataset.timeColumn else { continue }
      let all = ReferenceRows(model: rows.model, zone: rows.zone, texts: rows.texts, until: nil)
      let values = all.rows(name).map { all.value(column, $0) }
      let first = values.compactMap { rows.day(of: $0) }.min()
      let last = values.compactMap { value in
        if case .period(let period) = value { return rows.model.calendar.lastDay(of: period) }
        return rows.day(of: value)
      }.max()
      if let first, let last { days[name] = first...last }
    }
    return days
  }

  var rowCounts: [String: Int] {
    rows.model.datasets.keys.reduce(into: [:]) { $0[$1] = rows.rows($1).count }
  }

  var warnings: [EvaluationWarning] { [] }

  func table(_ question: LeafQuestion) throws -> LeafTable {
    let request = requests[question.request]
    var table = ReferenceTable(splits: request.splits.count)
    for (position, window) in question.windows.enumerated() {
      guard let window else { continue }
      var groups = groups(request, window)
      if request.isRetained, let before = question.previous[position] {
        let earlier = self.groups(request, before)
        for key in earlier.keys where groups[key] == nil { groups[key] = [] }
        for (key, members) in groups {
          let used = [members, earlier[key] ?? []].map {
            rows.aggregate(request.aggregate, $0).used
          }
          add(
            key, (retained(request, members, earlier[key] ?? []), 0, used.reduce(0, +)), position,
            &table)
        }
        continue
      }
      let filteredOut = undecided(request, window)
      for (key, members) in groups {
        var answer = answer(request, key, members)
        answer.missing += filteredOut[key] ?? 0
        add(key, answer, position, &table)
      }
    }
    return LeafTable(
      groups: LeafGroups(
        dictionaries: table.dictionaries.map { DimensionValues($0) }, windows: table.windows,
        keys: table.keys),
      values: ValueBlock(table.values), missingRows: table.missingRows,
      usedRows: question.countsRows ? table.usedRows : nil)
  }

  /// How many rows are left out because a filter's condition is missing.
  private func undecided(_ request: LeafRequest, _ window: Window) -> [[DimensionValue]: Int] {
    let name = request.aggregate.dataset
    var counts: [[DimensionValue]: Int] = [:]
    for row in placed(request.aggregate, window) {
      let states = request.filters.filter { $0.dataset == name }
        .map { rows.evaluate($0.expression, row) }
      guard !states.contains(.flag(false)), states.contains(where: { $0.cause != nil }) else {
        continue
      }
      counts[splits(request, name, row), default: 0] += 1
    }
    return counts
  }

  private typealias Answer = (value: FigureValue, missing: Int, used: Int)

  private func answer(
    _ request: LeafRequest, _ key: [DimensionValue], _ members: [ReferenceRow]
  ) -> Answer {
    guard request.requiredSplits.contains(where: { key[$0] == .missing }) else {
      return rows.aggregate(request.aggregate, members)
    }
    let met = members.count { row in
      request.aggregate.condition.map { rows.evaluate($0, row) == .flag(true) } ?? true
    }
    return (absent, met, 0)
  }

  private func add(
    _ key: [DimensionValue], _ answer: Answer, _ window: Int, _ table: inout ReferenceTable
  ) {
    table.windows.append(Int32(window))
    table.values.append(answer.value)
    table.missingRows.append(Int32(answer.missing))
    table.usedRows.append(Int64(answer.used))
    for (split, part) in key.enumerated() {
      let place = table.dictionaries[split].firstIndex(of: part) ?? table.dictionaries[split].count
      if place == table.dictionaries[split].count { table.dictionaries[split].append(part) }
      table.keys[split].append(Int32(place))
    }
  }

  private func retained(
    _ request: LeafRequest, _ now: [ReferenceRow], _ before: [ReferenceRow]
  ) -> FigureValue {
    func values(_ members: [ReferenceRow]) -> Set<FigureValue> {
      let kept = members.filter { row in
        request.aggregate.condition.map { rows.evaluate($0, row) == .flag(true) } ?? true
      }
      guard let value = request.aggregate.value else { return [] }
      return Set(kept.map { rows.evaluate(value, $0) }.filter { $0.cause == nil })
    }
    return .number(Number(values(now).intersection(values(before)).count))
  }

  /// The rows that belong to a window, by the values of the splits.
  private func groups(
    _ request: LeafRequest, _ window: Window
  ) -> [[DimensionValue]: [ReferenceRow]] {
    let name = request.aggregate.dataset
    rows.periodEnd = window.end
    guard let dataset = rows.model.datasets[name] else { return [:] }
    var groups: [[DimensionValue]: [ReferenceRow]] = [:]
    guard case .entities(let base, let keys, true) = dataset.source else {
      for row in placed(request.aggregate, window) where meets(request, name, row) {
        groups[splits(request, name, row), default: []].append(row)
      }
      return groups
    }
    var outer: [[DimensionValue]: [ReferenceRow]] = [:]
    for row in rows.rows(base) where isIn(window, row) && meets(request, base, row) {
      outer[splits(request, base, row), default: []].append(row)
    }
    for (key, members) in outer {
      for entity in rows.entities(dataset, members, keys) where meets(request, name, entity) {
        let own = splits(request, name, entity)
        let whole = request.splits.indices.map {
          request.splits[$0].dataset == name ? own[$0] : key[$0]
        }
        groups[whole, default: []].append(entity)
      }
    }
    return groups
  }

  private func meets(_ request: LeafRequest, _ dataset: String, _ row: ReferenceRow) -> Bool {
    request.filters.allSatisfy {
      $0.dataset != dataset || rows.evaluate($0.expression, row) == .flag(true)
    }
  }

  private func splits(
    _ request: LeafRequest, _ dataset: String, _ row: ReferenceRow
  ) -> [DimensionValue] {
    request.splits.map {
      $0.dataset == dataset ? rows.dimensionValue(rows.evaluate($0.expression, row)) : .missing
    }
  }

  private func isIn(_ window: Window, _ row: ReferenceRow) -> Bool {
    guard let column = row.dataset.timeColumn else { return true }
    return contains(window, rows.value(column, row))
  }

  private func contains(_ window: Window, _ value: FigureValue) -> Bool {
    switch value {
    case .time(let time): return (window.start..<window.end).contains(time)
    case .date, .period:
      return rows.day(of: value).map { window.days.contains($0.dayNumber) } ?? false
    default: return false
    }
  }

  private func placed(_ aggregate: AggregateModel, _ window: Window) -> [ReferenceRow] {
    let all = rows.rows(aggregate.dataset)
    switch aggregate.placement {
    case .time: return all.filter { isIn(window, $0) }
    case .column(let column): return all.filter { contains(window, rows.value(column, $0)) }
    case .open(let from, let until):
      return all.filter { row in
        guard let start = rows.moment(of: rows.evaluate(from, row)), start < window.end else {
          return false
        }
        guard let end = rows.moment(of: rows.evaluate(until, row)) else { return true }
        return end >= start && end >= window.end
      }
    case .lastKnown(let keys, let within):
      var newest: [[FigureValue]: ReferenceRow] = [:]
      for row in all {
        guard let time = rows.moment(row), time < window.end else { continue }
        if let within, time < window.end - within.count * 86_400_000_000 { continue }
        let key = keys.map { rows.value($0, row) }
        if let other = newest[key], (rows.moment(other) ?? 0) > time { continue }
        newest[key] = row
      }
      return Array(newest.values)
    }
  }
}

/// An answer in the making.
private struct ReferenceTable {
  var dictionaries: [[DimensionValue]]
  var windows: [Int32] = []
  var keys: [[Int32]]
  var values: [FigureValue] = []
  var missingRows: [Int32] = []
  var usedRows: [Int64] = []

  init(splits: Int) {
    dictionaries = [[DimensionValue]](repeating: [], count: splits)
    keys = [[Int32]](repeating: [], count: splits)
  }
}
