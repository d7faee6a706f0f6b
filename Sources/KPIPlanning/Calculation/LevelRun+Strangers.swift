import KPISemantics

extension LevelRun {
  /// Pairs of datasets below a formula that share no value of a split: most often they write the
  /// same things in different words.
  func strangers(below node: Int) throws -> [EvaluationWarning] {
    let splits = context.level.splits
    let leaves = context.graph.nodes[node].leaves.filter {
      !FrameShape(context.level).keeps(context.scope($0)).contains(false)
    }
    guard !splits.isEmpty, Set(leaves.map(dataset)).count > 1 else { return [] }
    var seen: [(dataset: String, values: [Set<Int32>])] = []
    for leaf in leaves where !seen.contains(where: { $0.dataset == dataset(leaf) }) {
      let occurrences = try context.occurrences(leaf, depth: 0, slots: slots)
      let values = occurrences.splits.map { split in
        split.map { occurrences.table.groups.occurring[$0] } ?? []
      }
      seen.append((dataset(leaf), values))
    }
    var warnings: [EvaluationWarning] = []
    for (place, left) in seen.enumerated() {
      for right in seen[(place + 1)...] {
        for (split, dimension) in splits.enumerated()
        where !left.values[split].isEmpty && !right.values[split].isEmpty
          && left.values[split].isDisjoint(with: right.values[split])
        {
          warnings.append(
            .nothingInCommon(
              dimension: dimension.text, left: left.dataset, right: right.dataset))
        }
      }
    }
    return warnings
  }

  private func dataset(_ leaf: Int) -> String { context.aggregate(leaf).0.dataset }
}
