/// The first or last value of each group in the order of some columns.
///
/// Rows are ordered by those columns, the first the most important one, and at last by the value
/// itself, so that the order in which rows come does not matter.
struct Boundaries: Sendable {
  private let isLast: Bool
  /// For each group the position of its row in `held`, -1 without one.
  private var rows: [Int32] = []
  /// The columns of order and the value, with the rows kept.
  private var held: [Column] = []

  /// Nothing yet.
  init(isLast: Bool) { self.isLast = isLast }

  /// Takes note of each row's value; rows with group -1 are left out.
  ///
  /// - Parameter order: the columns of order; a missing value comes first.
  mutating func add(
    _ value: Column, order: [Column], groups: [Int32], groupCount: Int,
    _ dictionary: TextDictionary
  ) {
    let columns = order + [value]
    var best = [Int32](repeating: -1, count: groupCount)
    for row in 0..<Int32(groups.count) where groups[Int(row)] >= 0 {
      let group = Int(groups[Int(row)])
      if best[group] < 0 || wins(row, over: best[group], columns, dictionary) {
        best[group] = row
      }
    }
    let targets = (0..<Int32(groupCount)).filter { best[Int($0)] >= 0 }
    merge(
      columns.map { $0.gathered(targets.map { best[Int($0)] }) }, targets, groupCount, dictionary)
  }

  /// Takes note of another worker's values; `codes` gives its texts their codes here.
  mutating func absorb(
    _ other: Boundaries, targets: [Int32], groupCount: Int, codes: [UInt32]?,
    _ dictionary: TextDictionary
  ) {
    let groups = (0..<Int32(other.rows.count)).filter { other.rows[Int($0)] >= 0 }
    let columns = other.held.map { column in
      let kept = column.gathered(groups.map { other.rows[Int($0)] })
      return codes.map { kept.recoded($0) } ?? kept
    }
    merge(columns, groups.map { targets[Int($0)] }, groupCount, dictionary)
  }

  /// For each answer the first or last value of its groups; missing where there is none.
  func results(_ plan: MergePlan, _ dictionary: TextDictionary) -> Column? {
    guard let value = held.last else { return nil }
    let winners = (0..<plan.count).map { answer -> Int32 in
      var best: Int32 = -1
      for group in plan.groups(answer) where Int(group) < rows.count {
        let row = rows[Int(group)]
        if row >= 0, best < 0 || wins(row, over: best, held, dictionary) { best = row }
      }
      return best
    }
    return value.gathered(winners)
  }

  /// Puts candidates, at most one for each group, beside the rows held.
  private mutating func merge(
    _ columns: [Column], _ targets: [Int32], _ groupCount: Int, _ dictionary: TextDictionary
  ) {
    if groupCount > rows.count {
      rows.append(contentsOf: repeatElement(-1, count: groupCount - rows.count))
    }
    guard !targets.isEmpty else { return }
    let start = Int32(held.first?.count ?? 0)
    held =
      held.isEmpty
      ? columns : zip(held, columns).compactMap { Column.concatenated([$0, $1]) }
    for (position, group) in targets.enumerated() {
      let row = start + Int32(position)
      let current = rows[Int(group)]
      if current < 0 || wins(row, over: current, held, dictionary) { rows[Int(group)] = row }
    }
    compact()
  }

  /// Drops the rows that lost.
  private mutating func compact() {
    let groups = (0..<rows.count).filter { rows[$0] >= 0 }
    guard let first = held.first, first.count > 2 * groups.count + 64 else { return }
    let kept = groups.map { rows[$0] }
    held = held.map { $0.gathered(kept) }
    for (position, group) in groups.enumerated() { rows[group] = Int32(position) }
  }

  private func wins(
    _ row: Int32, over other: Int32, _ columns: [Column], _ dictionary: TextDictionary
  ) -> Bool {
    let order = rowOrder(row, other, columns, dictionary)
    return isLast ? order > 0 : order < 0
  }
}

/// How two rows stand by some columns: below 0, 0 or above 0; a missing value comes first.
public func rowOrder(
  _ left: Int32, _ right: Int32, _ columns: [Column], _ dictionary: TextDictionary
) -> Int {
  for column in columns {
    if let validity = column.validity {
      let (hasLeft, hasRight) = (validity[Int(left)], validity[Int(right)])
      if hasLeft != hasRight { return hasLeft ? 1 : -1 }
      if !hasLeft { continue }
    }
    if isBefore(column, left, right, dictionary) { return -1 }
    if isBefore(column, right, left, dictionary) { return 1 }
  }
  return 0
}
