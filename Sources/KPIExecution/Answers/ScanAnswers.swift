import Columnar
import KPIPlanning
import KPISemantics
import KPIValues

/// Answers from what was gathered in one dataset.
struct ScanAnswers {
  /// What was gathered.
  let result: ScanResult
  private var keys: [View: GroupedKeys] = [:]

  /// The groups of a grouping by some of its splits.
  private struct View: Hashable {
    var grouping: Int
    var splits: [Int]
  }

  /// The buckets of a window, and of the one before it.
  struct Span {
    /// The buckets; nil for a window that does not exist.
    var current: Buckets?
    /// The buckets of the window before.
    var previous: Buckets?
  }

  /// Buckets that a window holds.
  enum Buckets {
    case all
    case range(Range<Int32>)

    /// The range, nil for all.
    var range: Range<Int32>? {
      if case .range(let range) = self { return range }
      return nil
    }
  }

  /// Answers from a result for all that will be asked.
  init(_ result: ScanResult, asked: [ScannedLeaf]) {
    self.result = result
    for leaf in asked {
      let view = view(leaf)
      if keys[view] == nil { keys[view] = groupedKeys(view) }
    }
  }

  private func view(_ leaf: ScannedLeaf) -> View {
    View(grouping: result.plan.leaves[leaf.leaf].grouping, splits: leaf.splits)
  }

  private func groupedKeys(_ view: View) -> GroupedKeys {
    let groups = result.groups[view.grouping]
    return GroupedKeys(
      result.plan.groupings[view.grouping], splits: view.splits, groups.index.words,
      count: groups.index.count, result.dictionary)
  }

  /// The groups that a request for windows is answered from.
  func selection(_ scanned: ScannedLeaf, _ request: LeafRequest, _ spans: [Span]) -> Selection {
    Selection(
      spans, keys[view(scanned)] ?? groupedKeys(view(scanned)),
      result.groups[result.plan.leaves[scanned.leaf].grouping], isRetained: request.isRetained,
      keepsEmpty: request.splits.isEmpty)
  }

  /// The table of an aggregate; `countsRows`: with the number of rows behind each value.
  func table(
    _ scanned: ScannedLeaf, _ request: LeafRequest, _ selection: Selection, countsRows: Bool
  ) -> LeafTable {
    let position = scanned.leaf
    let leaf = result.plan.leaves[position]
    let aggregate = result.aggregates[position]
    let values =
      request.isRetained
      ? AggregateValues.column(
        Column(
          values: .decimals(aggregate.shared(selection.plan, selection.previous), scale: 0),
          validity: nil))
      : aggregate.results(selection.plan, result.dictionary)
    var block = valueBlock(
      values, leaf.type, subject: request.aggregate.dataset, result.dictionary)
    var missingRows = zip(aggregate.missingRows(selection.plan), selection.unfiltered).map {
      Int32(clamping: $0 + $1)
    }
    if !request.requiredSplits.isEmpty {
      noteKeyless(
        &block, &missingRows, selection.groups, request, aggregate.countedRows(selection.plan))
    }
    if case .lastKnown = request.aggregate.placement {
      // A level of which no row is known is not 0, though a filter could not judge some rows.
      let rows = selection.plan.totals(result.groups[leaf.grouping].rows)
      block.remove(
        rows.indices.filter { rows[$0] == 0 },
        MissingCause(.noData, detail: request.aggregate.dataset))
    }
    return LeafTable(
      groups: selection.groups, values: block, missingRows: missingRows,
      usedRows: countsRows ? usedRows(aggregate, request, selection) : nil)
  }

  /// For each answer how many rows gave its value.
  private func usedRows(
    _ aggregate: Aggregate, _ request: LeafRequest, _ selection: Selection
  ) -> [Int64] {
    let now = aggregate.usedRows(selection.plan)
    guard request.isRetained else { return now }
    return zip(now, aggregate.usedRows(selection.previous)).map { $0 + $1 }
  }

  /// Groups in which a key of a `per` is missing count all of their rows as left out.
  private func noteKeyless(
    _ values: inout ValueBlock, _ missingRows: inout [Int32], _ groups: LeafGroups,
    _ request: LeafRequest, _ rows: [Int64]
  ) {
    for split in request.requiredSplits {
      guard let missing = groups.dictionaries[split].missingPosition.map({ Int32($0) }) else {
        continue
      }
      let keyless = rows.indices.filter { groups.keys[split][$0] == missing }
      for answer in keyless { missingRows[answer] = Int32(clamping: rows[answer]) }
      values.remove(keyless, MissingCause(.noData, detail: request.aggregate.dataset))
    }
  }
}

/// Which groups are put together for each answer.
struct Selection {
  /// The groups of each answer.
  private(set) var plan = MergePlan()
  /// For `retained`, those of the window before.
  private(set) var previous = MergePlan()
  /// The windows and keys of the answers.
  let groups: LeafGroups
  /// For each answer how many rows no filter could be decided for.
  let unfiltered: [Int64]

  /// The groups of windows.
  init(
    _ spans: [ScanAnswers.Span], _ keys: GroupedKeys, _ groups: ScanState.Groups,
    isRetained: Bool, keepsEmpty: Bool
  ) {
    if spans.count == 1, let only = spans[0].current, !isRetained,
      let sources = Selection.sources(only, keys, groups, keepsEmpty: keepsEmpty)
    {
      plan = MergePlan(single: sources)
      self.groups = LeafGroups(
        dictionaries: keys.dictionaries, windows: [Int32](repeating: 0, count: sources.count),
        keys: keys.positions)
      unfiltered = plan.totals(groups.unfiltered)
      return
    }
    var windows: [Int32] = []
    var combinations: [Int32] = []
    var current = GroupAnswers()
    var earlier = GroupAnswers()
    // The answer of each combination in the window at hand, and the window it was given for.
    var answers = [Int32](repeating: 0, count: keys.combinationCount)
    var stamps = [Int32](repeating: -1, count: keys.combinationCount)
    for (window, span) in spans.enumerated() {
      guard let buckets = span.current else { continue }
      let now = keys.groups(in: buckets.range)
      let before =
        isRetained ? span.previous.map { keys.groups(in: $0.range) } ?? [] : []
      let touched = Selection.touched(
        [now, before], in: Int32(window), keys, groups, keepsEmpty: keepsEmpty, &stamps)
      for combination in touched {
        answers[Int(combination)] = Int32(windows.count)
        windows.append(Int32(window))
        combinations.append(combination)
      }
      current.add(now, keys.combinations, stamps, answers, Int32(window))
      if isRetained { earlier.add(before, keys.combinations, stamps, answers, Int32(window)) }
    }
    plan = MergePlan(
      groups: current.groups, answers: current.answers, answerCount: windows.count)
    if isRetained {
      previous = MergePlan(
        groups: earlier.groups, answers: earlier.answers, answerCount: windows.count)
    }
    self.groups = LeafGroups(
      dictionaries: keys.dictionaries, windows: windows,
      keys: keys.positions.map { positions in combinations.map { positions[Int($0)] } })
    unfiltered = plan.totals(groups.unfiltered)
  }
}

extension Selection {
  /// The combinations of some groups in their order, each once; they are stamped with the window.
  private static func touched(
    _ parts: [ArraySlice<Int32>], in window: Int32, _ keys: GroupedKeys,
    _ groups: ScanState.Groups, keepsEmpty: Bool, _ stamps: inout [Int32]
  ) -> [Int32] {
    var touched: [Int32] = []
    for part in parts {
      for group in part where keepsEmpty || groups.rows[Int(group)] > 0 {
        let combination = keys.combinations[Int(group)]
        guard stamps[Int(combination)] != window else { continue }
        stamps[Int(combination)] = window
        touched.append(combination)
      }
    }
    // Most of the combinations are sooner found again in their order than sorted.
    return touched.count > keys.combinationCount / 8
      ? (0..<Int32(keys.combinationCount)).filter { stamps[Int($0)] == window }
      : touched.sorted()
  }

  /// For each combination its group, where the one window has all groups and each is a combination
  /// of its own: as many of them as rows, perhaps.
  private static func sources(
    _ window: ScanAnswers.Buckets, _ keys: GroupedKeys, _ groups: ScanState.Groups,
    keepsEmpty: Bool
  ) -> [Int32]? {
    let count = groups.rows.count
    guard keys.combinationCount == count, keys.groups(in: window.range).count == count,
      keepsEmpty || groups.rows.allSatisfy({ $0 > 0 })
    else { return nil }
    var sources = [Int32](repeating: 0, count: count)
    for group in 0..<count { sources[Int(keys.combinations[group])] = Int32(group) }
    return sources
  }
}

/// Pairs of a group and the answer that it is part of.
private struct GroupAnswers {
  var groups: [Int32] = []
  var answers: [Int32] = []

  mutating func add(
    _ added: ArraySlice<Int32>, _ combinations: [Int32], _ stamps: [Int32],
    _ numbers: [Int32], _ window: Int32
  ) {
    for group in added {
      let combination = Int(combinations[Int(group)])
      guard stamps[combination] == window else { continue }
      groups.append(group)
      answers.append(numbers[combination])
    }
  }
}
