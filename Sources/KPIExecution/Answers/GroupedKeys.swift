import Columnar
import KPIPlanning
import KPISemantics
import KPIValues

/// The groups of a grouping, their keys in order.
struct GroupedKeys {
  /// For each split its values in order, missing last.
  private(set) var dictionaries: [DimensionValues] = []
  /// For each split, for each combination of values, the position among its values.
  private(set) var positions: [[Int32]] = []
  /// For each group its combination; combinations are numbered in order of their values.
  private(set) var combinations: [Int32]
  /// How many combinations there are.
  private(set) var combinationCount: Int
  /// The groups in order of their buckets.
  private let order: [Int32]
  /// The buckets in that order; empty when there are none.
  private let buckets: [Int32]

  /// The keys of the groups of a grouping by some of its splits.
  init(
    _ grouping: ScanPlan.Grouping, splits: [Int], _ words: [Int64], count: Int,
    _ texts: TextDictionary
  ) {
    let layout = grouping.layout
    let hasBucket = grouping.bucket != nil
    if hasBucket, case .days(let days) = layout.column(0, of: words, kind: .days).values {
      order = orderedRows(byKeys: days.map { UInt64(Int64($0) - Int64(Int32.min)) })
      buckets = order.map { days[Int($0)] }
    } else {
      order = (0..<Int32(count)).map { $0 }
      buckets = []
    }
    combinations = [Int32](repeating: 0, count: count)
    combinationCount = min(count, 1)
    for split in splits {
      let type = grouping.splitTypes[split]
      let column = layout.column(
        split + (hasBucket ? 1 : 0), of: words, kind: ColumnKind(type).smallKind)
      combine(SortedValues(column, type, texts))
    }
  }

  /// Takes one more split into the combinations.
  private mutating func combine(_ sorted: SortedValues) {
    dictionaries.append(sorted.values)
    let radix = UInt64(max(sorted.values.count, 1))
    if positions.isEmpty {
      combinations = sorted.positions
      combinationCount = sorted.values.count
      positions = [(0..<Int32(combinationCount)).map { $0 }]
      return
    }
    let keys = zip(combinations, sorted.positions).map { UInt64($0) * radix + UInt64($1) }
    let (distinct, ranks) = rankedKeys(keys, limit: UInt64(combinationCount) * radix)
    positions = positions.map { known in distinct.map { known[Int($0 / radix)] } }
    positions.append(distinct.map { Int32($0 % radix) })
    combinations = ranks
    combinationCount = distinct.count
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
  var values: DimensionValues
  /// For each row the position of its value.
  var positions: [Int32]

  init(_ column: Column, _ type: ValueType, _ texts: TextDictionary) {
    if case .codes(let codes) = column.values {
      self.init(codes, column.validity, texts)
      return
    }
    let kind = ColumnKind(type)
    let layout = KeyLayout([kind.keyPart])
    var index = GroupIndex(wordCount: layout.wordCount)
    let numbers = index.assign(
      keyWords([column], layout, rowCount: column.count), rowCount: column.count)
    let distinct = layout.columns(of: index.words, kinds: [kind.smallKind])[0]
    let order = orderedRows(distinct, texts)
    var ranks = [Int32](repeating: 0, count: index.count)
    for (rank, number) in order.enumerated() { ranks[Int(number)] = Int32(rank) }
    self.init(
      values: DimensionValues(order.map { dimensionValue(distinct, Int($0), type, texts) }),
      positions: numbers.map { ranks[Int($0)] })
  }

  private init(values: DimensionValues, positions: [Int32]) {
    self.values = values
    self.positions = positions
  }

  /// The values of texts: each is looked at once, and none becomes a string.
  private init(_ codes: [UInt32], _ validity: Validity?, _ texts: TextDictionary) {
    var isMet = [Bool](repeating: false, count: texts.count)
    var hasMissing = false
    for row in codes.indices {
      if let validity, !validity[row] { hasMissing = true } else { isMet[Int(codes[row])] = true }
    }
    let ordered = texts.ordered((0..<UInt32(texts.count)).filter { isMet[Int($0)] })
    let ranks = texts.ranks(ordered)
    let missing = Int32(ordered.count)
    if let validity {
      positions = codes.indices.map { validity[$0] ? ranks[Int(codes[$0])] : missing }
    } else {
      positions = codes.map { ranks[Int($0)] }
    }
    values = DimensionValues(rising: texts.list(ordered), hasMissing: hasMissing)
  }
}
