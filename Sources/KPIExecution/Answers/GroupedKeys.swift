import Columnar
import KPIPlanning
import KPISemantics
import KPIValues

/// The groups of a grouping, their keys in order.
struct GroupedKeys {
  /// For each split its values in order, missing last.
  let dictionaries: [[DimensionValue]]
  /// For each split, for each combination of values, the position among its values.
  let positions: [[Int32]]
  /// For each group its combination; combinations are numbered in order of their values.
  let combinations: [Int32]
  /// How many combinations there are.
  let combinationCount: Int
  /// The groups in order of their buckets.
  private let order: [Int32]
  /// The buckets in that order; empty when there are none.
  private let buckets: [Int32]

  /// The keys of the groups of a grouping by some of its splits.
  init(
    _ grouping: ScanPlan.Grouping, splits: [Int], _ words: [Int64], count: Int,
    _ texts: TextDictionary
  ) {
    let types = splits.map { grouping.splitTypes[$0] }
    let kinds = types.map { ColumnKind($0).smallKind }
    let hasBucket = grouping.bucket != nil
    var columns = grouping.layout.columns(
      of: words,
      kinds: (hasBucket ? [.days] : [])
        + grouping.splitTypes.map { ColumnKind($0).smallKind })
    var buckets: [Int32] = []
    if hasBucket, case .days(let days) = columns.removeFirst().values { buckets = days }
    columns = splits.map { columns[$0] }
    let order = (0..<Int32(count)).sorted { left, right in
      guard hasBucket, buckets[Int(left)] != buckets[Int(right)] else { return left < right }
      return buckets[Int(left)] < buckets[Int(right)]
    }
    self.order = order
    self.buckets = hasBucket ? order.map { buckets[Int($0)] } : []
    let layout = KeyLayout(types.map { ColumnKind($0).keyPart })
    var index = GroupIndex(wordCount: layout.wordCount)
    let numbers = index.assign(keyWords(columns, layout, rowCount: count), rowCount: count)
    let distinct = layout.columns(of: index.words, kinds: kinds)
    let sorted = zip(distinct, types).map { column, type in
      SortedValues(column, type, texts)
    }
    let combinationOrder = (0..<Int32(index.count)).sorted { left, right in
      for values in sorted where values.positions[Int(left)] != values.positions[Int(right)] {
        return values.positions[Int(left)] < values.positions[Int(right)]
      }
      return false
    }
    var ranks = [Int32](repeating: 0, count: index.count)
    for (rank, number) in combinationOrder.enumerated() { ranks[Int(number)] = Int32(rank) }
    dictionaries = sorted.map(\.values)
    positions = sorted.map { values in combinationOrder.map { values.positions[Int($0)] } }
    combinations = numbers.map { ranks[Int($0)] }
    combinationCount = index.count
  }

  /// The groups whose buckets lie in a range; all of them for nil.
  func groups(in range: Range<Int32>?) -> ArraySlice<Int32> {
    guard let range, !buckets.isEmpty else { return order[...] }
    return order[position(of: range.lowerBound)..<position(of: range.upperBound)]
  }

  private func position(of bucket: Int32) -> Int {
    var (low, high) = (0, buckets.count)
    while low < high {
      let middle = (low + high) / 2
      if buckets[middle] < bucket { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// The distinct values of a column in order, missing last.
private struct SortedValues {
  /// The values.
  var values: [DimensionValue]
  /// For each row the position of its value.
  var positions: [Int32]

  init(_ column: Column, _ type: ValueType, _ texts: TextDictionary) {
    let kind = ColumnKind(type)
    let layout = KeyLayout([kind.keyPart])
    var index = GroupIndex(wordCount: layout.wordCount)
    let numbers = index.assign(
      keyWords([column], layout, rowCount: column.count), rowCount: column.count)
    let distinct = layout.columns(of: index.words, kinds: [kind.smallKind])[0]
    let order = orderedRows(distinct, texts)
    var ranks = [Int32](repeating: 0, count: index.count)
    for (rank, number) in order.enumerated() { ranks[Int(number)] = Int32(rank) }
    values = order.map { dimensionValue(distinct, Int($0), type, texts) }
    positions = numbers.map { ranks[Int($0)] }
  }
}
