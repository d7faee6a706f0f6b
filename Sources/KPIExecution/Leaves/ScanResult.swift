import Columnar
import KPISemantics
import KPIValues

/// What all workers together have gathered from a dataset.
struct ScanResult {
  /// What was computed.
  let plan: ScanPlan
  /// The texts.
  private(set) var dictionary: TextDictionary
  /// The groups of each grouping.
  private(set) var groups: [ScanState.Groups]
  /// The aggregates, ready for answers.
  private(set) var aggregates: [Aggregate]
  private var tallies: [ConditionTally]

  /// Merges what workers gathered, in their order; `states` is empty afterwards.
  init?(_ states: inout [ScanState]) {
    states.reverse()
    guard let first = states.popLast() else { return nil }
    plan = first.plan
    dictionary = first.evaluator.dictionary
    groups = first.groups
    aggregates = first.aggregates
    tallies = first.tallies
    // A worker that met no row has nothing, not even texts.
    states.removeAll { state in state.groups.allSatisfy { $0.index.count == 0 } }
    states.reverse()
    var codes = dictionary.merge(states.map(\.evaluator.dictionary))
    states.reverse()
    codes.reverse()
    while let state = states.popLast(), let codes = codes.popLast() { absorb(state, codes) }
    for leaf in aggregates.indices { adoptTally(leaf) }
    let counts = plan.leaves.map { groups[$0.grouping].index.count }
    inParallel(&aggregates) { (position: Int, aggregate: inout Aggregate) in
      if !aggregate.isPartitioned { aggregate.prepare(groupCount: counts[position]) }
    }
    // Work on parts in parallel must not itself be one of several things done in parallel: all of
    // it would stay on one thread.
    for position in aggregates.indices where aggregates[position].isPartitioned {
      aggregates[position].prepare(groupCount: counts[position])
    }
  }

  private mutating func adoptTally(_ leaf: Int) {
    let selection = plan.selectionOfLeaf[leaf]
    if plan.selections[selection].condition == nil {
      let rows = groups[plan.selections[selection].grouping].rows
      aggregates[leaf].adopt(passed: rows, undecided: [])
    } else {
      let tally = tallies[selection]
      aggregates[leaf].adopt(passed: tally.passed, undecided: tally.undecided)
    }
  }

  /// Adds what a worker gathered.
  ///
  /// - Parameter codes: for each of its texts the code here.
  private mutating func absorb(_ state: ScanState, _ codes: [UInt32]) {
    let targets = plan.groupings.indices.map { position -> [Int32] in
      var words = state.groups[position].index.words
      plan.groupings[position].layout.recode(&words, codes)
      let count = state.groups[position].index.count
      let targets = groups[position].index.assign(words, rowCount: count)
      groups[position].grow()
      for group in 0..<count {
        groups[position].rows[Int(targets[group])] += state.groups[position].rows[group]
        groups[position].unfiltered[Int(targets[group])] += state.groups[position].unfiltered[group]
      }
      return targets
    }
    let groupings = plan.leaves.map(\.grouping)
    let counts = groups.map(\.index.count)
    for selection in tallies.indices {
      let grouping = plan.selections[selection].grouping
      tallies[selection].absorb(
        state.tallies[selection], targets: targets[grouping], groupCount: counts[grouping])
    }
    inParallel(&aggregates) { [dictionary] (leaf: Int, aggregate: inout Aggregate) in
      let grouping = groupings[leaf]
      aggregate.absorb(
        state.aggregates[leaf], targets: targets[grouping], groupCount: counts[grouping],
        codes: codes, dictionary)
    }
  }
}
