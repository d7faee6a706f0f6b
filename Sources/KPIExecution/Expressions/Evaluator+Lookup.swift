import Columnar
import KPISemantics
import KPIValues

extension Evaluator {
  /// The results of steps that read other datasets or inputs.
  mutating func lookup(
    _ node: Node, _ step: Int, _ count: Int, _ registers: [Column]
  ) -> Column {
    switch node {
    case .linkRows(let key, let link):
      return linkRows(registers[key], context.links[link], step)
    case .linked(let rows, let column):
      guard case .periods(let positions) = registers[rows].values else { return registers[rows] }
      return context.columns[column].gathered(positions)
    case .input(let selectors, let table):
      return entries(selectors.map { registers[$0] }, context.inputs[table], count)
    case .grouped(let keys, let lookup):
      let table = context.groups[lookup]
      return entries(
        keys.map { registers[$0] },
        InputTable(layout: table.layout, index: table.index, values: table.values), count)
    case .asOf(let keys, let time, let lookup):
      return newest(
        keys.map { registers[$0] }, registers[time], context.asOfs[lookup], count)
    default: preconditionFailure("a step that looks nothing up")
    }
  }

  /// For each row the row that its key reaches, -1 for none; notes those whose key nobody has.
  private mutating func linkRows(_ key: Column, _ link: LinkIndex, _ step: Int) -> Column {
    let words = keyWords([key], link.layout, rowCount: key.count)
    let found = link.index.find(words, rowCount: key.count)
    var rows = [Int32](repeating: -1, count: key.count)
    var lost: [Int32] = []
    for row in 0..<rows.count {
      if found[row] >= 0 {
        rows[row] = link.rows[Int(found[row])]
      } else if key.validity.map({ $0[row] }) ?? true {
        lost.append(Int32(row))
      }
    }
    if !lost.isEmpty, let later = link.withLater?.find(words, rowCount: key.count) {
      lost.removeAll { later[Int($0)] >= 0 }
    }
    orphans[step] = lost
    return Column(values: .periods(rows), validity: nil)
  }

  /// For each row the value that its keys pick: that of all others where they are not listed, none
  /// where one of them is missing.
  private func entries(_ keys: [Column], _ table: InputTable, _ count: Int) -> Column {
    let found = table.index.find(keyWords(keys, table.layout, rowCount: count), rowCount: count)
    let others = Int32(table.values.count - 1)
    var rows = found.map { $0 >= 0 ? $0 : others }
    for column in keys {
      guard let validity = column.validity else { continue }
      for row in 0..<count where !validity[row] { rows[row] = -1 }
    }
    return table.values.gathered(rows)
  }

  private mutating func newest(
    _ keys: [Column], _ time: Column, _ lookup: AsOfLookup, _ count: Int
  ) -> Column {
    let found = lookup.index.find(keyWords(keys, lookup.layout, rowCount: count), rowCount: count)
    let moments = moments(time, .date)
    var rows = [Int32](repeating: -1, count: count)
    for row in 0..<count where found[row] >= 0 && (time.validity.map { $0[row] } ?? true) {
      let group = Int(found[row])
      let range = lookup.offsets[group]..<lookup.offsets[group + 1]
      let candidate = lastBefore(moments[row], lookup.moments, range)
      guard candidate >= range.lowerBound else { continue }
      if let within = lookup.within,
        lookup.moments[candidate] < earliest(Int(moments[row]), within)
      {
        continue
      }
      rows[row] = Int32(candidate)
    }
    return lookup.values.gathered(rows)
  }

  /// The moment that lies a length of time before another: days and months by the calendar.
  mutating func earliest(_ moment: Int, _ length: TimeSpan) -> Int {
    switch length.unit {
    case .second: return moment - length.count * LocalTime.microsecondsPerSecond
    case .day, .period:
      let local = clock.local(at: moment) - length.count * LocalTime.microsecondsPerDay
      return clock.moment(atLocal: local).moment
    case .month:
      let local = LocalTime(microseconds: clock.local(at: moment))
      let day = local.date.adding(months: -length.count)
      let earlier = day.dayNumber * LocalTime.microsecondsPerDay + local.microsecondOfDay
      return clock.moment(atLocal: earlier).moment
    }
  }
}

/// The last position in a range of rising moments that lies before a moment, else the one before
/// the range.
func lastBefore(_ moment: Int64, _ moments: [Int64], _ range: Range<Int>) -> Int {
  var (low, high) = (range.lowerBound, range.upperBound)
  while low < high {
    let middle = (low + high) / 2
    if moments[middle] < moment { low = middle + 1 } else { high = middle }
  }
  return low - 1
}
