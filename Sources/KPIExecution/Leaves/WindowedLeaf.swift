import Columnar
import KPIPlanning
import KPISemantics
import KPIValues

/// Rows that are placed anew for each window's end: those alive then, or the last known ones.
struct WindowedLeaf {
  /// What is computed from the rows of a window; the window's number stands in `aggregate` 0.
  var plan: ScanPlan
  /// The dataset.
  var dataset: DatasetModel
  /// Its rows.
  var table: StoredTable
  /// Which rows a window has.
  var rows: RowSelection

  /// Which rows a window has.
  enum RowSelection {
    /// From when and until when each row is alive, the last moment included; `Int64.max` for rows
    /// without a start.
    case open(from: [Int64], until: [Int64])
    case lastKnown(LastKnownRows)
    case entities(EntityLeaf)
  }

  /// What is gathered from the rows of each window.
  func gather(_ windows: [Window?], _ evaluator: Evaluator) -> ScanResult? {
    var state = ScanState(plan, dataset, evaluator)
    var rows = rows
    for (number, window) in windows.enumerated() {
      guard let window else { continue }
      let batch = batch(number, window, &rows, &state.evaluator)
      state.add(batch, notingDays: false)
    }
    var states = [state]
    return ScanResult(&states)
  }

  private func batch(
    _ number: Int, _ window: Window, _ rows: inout RowSelection, _ evaluator: inout Evaluator
  ) -> Evaluator.Rows {
    let positions: [Int32]
    switch rows {
    case .open(let from, let until): positions = alive(from, until, Int64(clamping: window.end))
    case .lastKnown(let known): positions = known.rows(window.end, &evaluator)
    case .entities(let leaf): return leaf.batch(number, window, evaluator.dictionary)
    }
    return Evaluator.Rows(
      count: positions.count, fields: table.fields.mapValues { $0.gathered(positions) },
      aggregates: [windowColumn(number, positions.count)], positions: positions,
      periodEnd: window.end)
  }
}

/// A column that holds a window's number, which is the bucket of its rows.
func windowColumn(_ number: Int, _ count: Int) -> Column {
  Column(values: .days([Int32](repeating: Int32(number), count: count)), validity: nil)
}

private func alive(_ from: [Int64], _ until: [Int64], _ end: Int64) -> [Int32] {
  var rows: [Int32] = []
  for row in 0..<from.count
  where from[row] < end && until[row] >= end && until[row] >= from[row] {
    rows.append(Int32(row))
  }
  return rows
}

/// Rows sorted by key and time, of which each window sees the last of each key.
struct LastKnownRows {
  private let offsets: [Int]
  private let order: [Int32]
  private let moments: [Int64]
  private let within: TimeSpan?

  /// Rows that are looked back at for a length of time.
  init(_ sorted: SortedRows, within: TimeSpan?) {
    var offsets = [Int](repeating: 0, count: sorted.index.count + 1)
    for row in sorted.order { offsets[Int(sorted.groups[Int(row)]) + 1] += 1 }
    for group in 0..<sorted.index.count { offsets[group + 1] += offsets[group] }
    self.offsets = offsets
    order = sorted.order
    moments = sorted.order.map { sorted.moments[Int($0)] }
    self.within = within
  }

  /// The newest row of each key before a moment.
  func rows(_ end: Int, _ evaluator: inout Evaluator) -> [Int32] {
    let earliest = within.map { Int64(evaluator.earliest(end, $0)) } ?? .min
    var rows: [Int32] = []
    for group in 0..<offsets.count - 1 {
      let range = offsets[group]..<offsets[group + 1]
      let position = lastBefore(Int64(clamping: end), moments, range)
      if position >= range.lowerBound, moments[position] >= earliest {
        rows.append(order[position])
      }
    }
    return rows
  }
}
