/// How often each value occurs in each group.
struct ValueCounts: Sendable {
  private let layout: KeyLayout
  /// The distinct values of all groups; texts are their own numbers.
  private var values: GroupIndex
  /// Group in the upper half of the word, value in the lower one.
  private var pairs = GroupIndex(wordCount: 1)
  private var counts: [Int64] = []
  private var lists: GroupedLists?

  /// An empty collection of values of a kind.
  init(part: KeyLayout.Part) {
    layout = KeyLayout([part])
    values = GroupIndex(wordCount: layout.wordCount)
  }

  private var holdsTexts: Bool { layout.hasTexts }

  /// Adds the value of each row to its group; rows with group -1 are left out.
  mutating func add(_ column: Column, groups: [Int32]) {
    let included: [UInt8] = mapped(groups) { $0 < 0 ? 0 : 1 }
    if case .codes(let codes) = column.values {
      insert(mapped(groups, codes) { Int64($0) << 32 | Int64($1) }, included)
      return
    }
    let keys = keyWords([column], layout, rowCount: groups.count)
    let numbers = values.assign(keys, rowCount: groups.count, included: included)
    insert(
      mapped(groups, numbers) { Int64($0) << 32 | Int64(UInt32(bitPattern: $1)) }, included)
  }

  /// Adds another worker's values; `codes` gives its texts their codes here.
  mutating func absorb(_ other: ValueCounts, targets: [Int32], codes: [UInt32]?) {
    var map = codes
    if !holdsTexts {
      let own = values.assign(other.values.words, rowCount: other.values.count)
      map = mapped(own) { UInt32(bitPattern: $0) }
    }
    let words = mapped(other.pairs.words) { word in
      let value = UInt32(truncatingIfNeeded: word)
      return Int64(targets[Int(word >> 32)]) << 32 | Int64(map.map { $0[Int(value)] } ?? value)
    }
    insert(words, nil, counts: other.counts)
  }

  /// Sorts the values by group, after which answers can be asked for.
  mutating func prepare(groupCount: Int) {
    lists = GroupedLists(
      groups: mapped(pairs.words) { Int32(truncatingIfNeeded: $0 >> 32) }, groupCount: groupCount)
  }

  /// For each answer the value that occurs most often, of equals the smallest.
  func modes(_ plan: MergePlan, _ dictionary: TextDictionary, kind: SmallKind) -> Column {
    let column = valueColumn(kind)
    let rows = (0..<plan.count).map { answer -> Int32 in
      var totals: [Int32: Int64] = [:]
      for pair in visit(plan.groups(answer)) {
        totals[Int32(value(pair)), default: 0] += counts[Int(pair)]
      }
      var best: (value: Int32, count: Int64) = (-1, 0)
      for (value, count) in totals where count >= best.count {
        if count > best.count || isBefore(column, value, best.value, dictionary) {
          best = (value, count)
        }
      }
      return best.value
    }
    return column.gathered(rows)
  }

  private var valueCount: Int {
    guard holdsTexts else { return values.count }
    return pairs.words.reduce(0) { max($0, Int(UInt32(truncatingIfNeeded: $1)) + 1) }
  }

  private func valueColumn(_ kind: SmallKind) -> Column {
    if holdsTexts {
      return Column(values: .codes((0..<UInt32(valueCount)).map { $0 }), validity: nil)
    }
    return layout.columns(of: values.words, kinds: [kind])[0]
  }

  @inline(__always)
  private func value(_ pair: Int32) -> Int {
    Int(UInt32(truncatingIfNeeded: pairs.words[Int(pair)]))
  }

  private func visit(_ groups: ArraySlice<Int32>) -> [Int32] {
    guard let lists else { return [] }
    return groups.flatMap { lists.rows($0) }
  }

  private mutating func insert(_ words: [Int64], _ included: [UInt8]?, counts added: [Int64] = []) {
    let numbers = pairs.assign(words, rowCount: words.count, included: included)
    counts.append(contentsOf: repeatElement(0, count: pairs.count - counts.count))
    for row in 0..<numbers.count where numbers[row] >= 0 {
      counts[Int(numbers[row])] += added.isEmpty ? 1 : added[row]
    }
  }
}
