import Columnar
import KPISemantics
import KPIValues

/// What one worker has gathered from the rows it saw.
struct ScanState: Sendable {
  /// The groups of a grouping.
  struct Groups: Sendable {
    /// Their keys.
    var index: GroupIndex
    /// How many rows each has.
    var rows: [Int64] = []
    /// How many rows were left out of each because a filter is missing.
    var unfiltered: [Int64] = []

    /// No groups yet.
    init(_ grouping: ScanPlan.Grouping) {
      index = GroupIndex(wordCount: grouping.layout.wordCount)
    }

    /// Makes room for the groups of the index.
    mutating func grow() {
      let missing = repeatElement(Int64(0), count: index.count - rows.count)
      rows.append(contentsOf: missing)
      unfiltered.append(contentsOf: missing)
    }
  }

  /// What is computed.
  let plan: ScanPlan
  /// Evaluates its steps.
  var evaluator: Evaluator
  /// The groups of each grouping.
  var groups: [Groups]
  /// The aggregates.
  var aggregates: [Aggregate]
  /// How many rows meet the condition of each selection; nothing where there is none, as all rows
  /// of the grouping do.
  var tallies: [ConditionTally]
  /// What was counted.
  var findings = Findings()
  private let dataset: DatasetModel
  private var fieldCodes: [[UInt32]] = []
  private var orphans: [Int: Int] = [:]

  /// Nothing gathered yet.
  init(_ plan: ScanPlan, _ dataset: DatasetModel, _ evaluator: Evaluator) {
    self.plan = plan
    self.dataset = dataset
    self.evaluator = evaluator
    groups = plan.groupings.map { Groups($0) }
    tallies = plan.selections.map { _ in ConditionTally() }
    aggregates = plan.leaves.map {
      Aggregate($0.aggregation, part: $0.kind.keyPart, kind: $0.kind.smallKind)
    }
  }

  /// Adds a batch of a reader.
  ///
  /// - Parameters:
  ///   - columns: for each of its columns the position in the dataset.
  ///   - dictionaries: the texts of each of its columns.
  ///   - main: the field whose dictionary takes the texts of all of them, as it has most texts.
  mutating func add(
    _ batch: Batch, columns: [Int], dictionaries: inout [TextDictionary], main: Int?
  ) {
    if fieldCodes.isEmpty { fieldCodes = [[UInt32]](repeating: [], count: columns.count) }
    if let main { swap(&evaluator.dictionary, &dictionaries[main]) }
    defer { if let main { swap(&evaluator.dictionary, &dictionaries[main]) } }
    var rows = Evaluator.Rows(count: batch.rowCount)
    for (field, position) in columns.enumerated() {
      rows.fields[position] = batch.columns[field]
      guard field != main else { continue }
      switch batch.columns[field].values {
      case .codes:
        evaluator.dictionary.extend(&fieldCodes[field], to: dictionaries[field])
        rows.fields[position] = batch.columns[field].recoded(fieldCodes[field])
      case .decimals, .wide, .doubles, .identities, .flags, .days, .times, .periods: break
      }
    }
    findings.rowCounts[dataset.name, default: 0] += batch.rowCount
    add(rows, notingDays: true)
  }

  /// What was counted, with the links that reach nothing.
  var allFindings: Findings {
    var findings = findings
    for (step, count) in orphans {
      guard let link = plan.links[step] else { continue }
      let place = Findings.Link(dataset: dataset.name, column: link.column, target: link.target)
      findings.orphans[place, default: 0] += count
    }
    return findings
  }

  /// Adds rows whose texts have codes of the evaluator's dictionary.
  mutating func add(_ rows: Evaluator.Rows, notingDays: Bool) {
    let registers = evaluator.evaluate(plan.program, rows)
    var included: [UInt8]?
    if let time = plan.time {
      let column = registers[time.step]
      if notingDays { findings.noteDays(dataset, column, time.type, &evaluator) }
      if let until = plan.until {
        let days = evaluator.days(column, time.type)
        included = notLater(days, column.validity, until.dayNumber)
      }
    }
    for (step, lost) in evaluator.orphans {
      let counted = lost.count { row in included.map { $0[Int(row)] != 0 } ?? true }
      orphans[step, default: 0] += counted
    }
    for grouping in plan.groupings.indices {
      add(rows, to: grouping, registers, included)
    }
  }

  private mutating func add(
    _ rows: Evaluator.Rows, to position: Int, _ registers: [Column], _ included: [UInt8]?
  ) {
    let (grouping, count) = (plan.groupings[position], rows.count)
    var states = included ?? [UInt8](repeating: 1, count: count)
    for row in rows.strays.indices where rows.strays[row] > 0 && states[row] != 0 {
      states[row] = 2
    }
    if let time = grouping.time, let validity = registers[time].validity {
      for row in 0..<count where !validity[row] { states[row] = 0 }
    }
    for filter in grouping.filters { narrow(&states, by: registers[filter]) }
    var keys = grouping.splits.map { registers[$0] }
    if let bucket = grouping.bucket, let time = grouping.time, let type = grouping.timeType {
      keys.insert(evaluator.buckets(registers[time], type, bucket), at: 0)
    }
    let numbers = groups[position].index.assign(
      keyWords(keys, grouping.layout, rowCount: count), rowCount: count, included: states)
    groups[position].grow()
    let decided = tally(numbers, states, rows.strays, &groups[position])
    for selection in plan.selections.indices
    where plan.selections[selection].grouping == position {
      add(decided, to: selection, registers, groupCount: groups[position].index.count)
    }
  }

  private mutating func add(
    _ groups: [Int32], to position: Int, _ registers: [Column], groupCount: Int
  ) {
    let condition = plan.selections[position].condition.map { registers[$0] }
    if let condition {
      tallies[position].add(groups: groups, condition: condition, groupCount: groupCount)
    }
    let readers = plan.readersOfSelection[position]
    guard !readers.isEmpty else { return }
    let passed = decided(groups, condition).groups
    for reader in readers {
      let leaf = plan.leaves[reader]
      aggregates[reader].gather(
        AggregateInput(
          groups: passed, groupCount: groupCount, value: leaf.value.map { registers[$0] },
          weight: leaf.weight.map { registers[$0] }, order: leaf.order.map { registers[$0] }),
        evaluator.dictionary)
    }
  }
}

/// Flags of the rows that are not later than a day; those without a time are not.
private func notLater(_ days: [Int32], _ validity: Validity?, _ until: Int) -> [UInt8] {
  var flags = [UInt8](repeating: 1, count: days.count)
  for row in 0..<days.count where Int(days[row]) > until {
    flags[row] = validity.map { $0[row] } ?? true ? 0 : 1
  }
  return flags
}

/// Takes a condition into the states of rows: 1 in, 0 out, 2 where a condition is missing.
private func narrow(_ states: inout [UInt8], by condition: Column) {
  let flags = condition.values.flags
  for row in 0..<states.count where states[row] != 0 {
    if let validity = condition.validity, !validity[row] {
      states[row] = 2
    } else if flags[row] == 0 {
      states[row] = 0
    }
  }
}

/// Counts the rows of each group, and gives -1 to those that are in only if a filter were known.
private func tally(
  _ numbers: [Int32], _ states: [UInt8], _ strays: [Int64], _ groups: inout ScanState.Groups
) -> [Int32] {
  var decided = numbers
  for row in 0..<numbers.count where numbers[row] >= 0 {
    if states[row] == 1 {
      groups.rows[Int(numbers[row])] += 1
    } else {
      groups.unfiltered[Int(numbers[row])] += strays.isEmpty ? 1 : max(strays[row], 1)
      decided[row] = -1
    }
  }
  return decided
}

extension Evaluator {
  /// The bucket of each row: the first day of its period, or a quarter of an hour.
  mutating func buckets(_ column: Column, _ type: ValueType, _ grain: Grain) -> Column {
    if grain == .hour {
      let quarters = moments(column, type).map { moment in
        Int32(clamping: floorQuotient(Int(moment), microsecondsPerQuarter))
      }
      return Column(values: .days(quarters), validity: column.validity)
    }
    if grain == .day { return Column(values: .days(days(column, type)), validity: column.validity) }
    let calendar = context.calendar
    var table = bucketTables[grain] ?? DayTable()
    func firstDay(_ day: Int) -> Int {
      calendar.firstDay(of: calendar.period(of: CivilDate(dayNumber: day), grain: grain)).dayNumber
    }
    let firsts: [Int32]
    if case .times(let moments) = column.values {
      firsts = dayValues(moments) { table.value($0, firstDay) }
    } else {
      firsts = table.values(days(column, type), firstDay)
    }
    bucketTables[grain] = table
    return Column(values: .days(firsts), validity: column.validity)
  }
}

/// Hours of any zone begin and end at quarters of an hour of UTC.
let microsecondsPerQuarter = 900_000_000
