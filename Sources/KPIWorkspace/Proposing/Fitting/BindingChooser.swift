/// Chooses for each file the dataset of the packs that it most likely is.
struct BindingChooser {
  /// What the packs expect.
  let vocabulary: ShippedVocabulary
  /// The files, in their order.
  private(set) var bindings: [FileBinding]
  private var fits: [[DatasetFit]] = []

  /// Datasets this near to each other are told apart by the reader.
  private static let margin = 0.06

  /// Chooses.
  init(_ files: [FileFacts], vocabulary: ShippedVocabulary) {
    self.vocabulary = vocabulary
    bindings = files.map { FileBinding(facts: $0) }
    fits = files.map { file in
      vocabulary.datasets.map { DatasetFit(file, as: $0, vocabulary: vocabulary) }
    }
    let companions = files.indices.map { index in companionFits(of: index) }
    choose(companions)
    for index in bindings.indices { settle(index) }
    for index in bindings.indices { linkKeys(of: index) }
  }

  /// For each dataset the one whose rows the file's can be gathered to, with a fit that counts.
  private func companionFits(of index: Int) -> [DatasetFit?] {
    fits[index].map { fit in
      for linked in fit.dataset.linked {
        guard let target = vocabulary.dataset(ofEntity: linked.entity),
          fit.dataset.time == nil, target.time?.name == linked.column,
          let link = fit.pairs.first(where: { $0.wanted.kind == .id(entity: linked.entity) }),
          link.fit.score >= 0.7, !bindings[index].facts.columns[link.column].isUnique
        else { continue }
        let companion = DatasetFit(
          bindings[index].facts, as: target, vocabulary: vocabulary,
          taken: Set(fit.pairs.filter { $0.fit.score >= 0.7 }.map(\.column)))
        if companion.pair(linked.column) != nil { return companion }
      }
      return nil
    }
  }

  /// How sure a file is a dataset, the columns of gathered rows counted in.
  private func score(_ index: Int, _ position: Int, _ companion: DatasetFit?) -> Double {
    let fit = fits[index][position]
    guard let companion else { return fit.score }
    let added = companion.pairs.count { $0.fit.score >= 0.7 }
    return fit.score(of: bindings[index].facts, vocabulary, companions: added)
  }

  private mutating func choose(_ companions: [[DatasetFit?]]) {
    var order: [(score: Double, file: Int, dataset: Int)] = []
    for index in fits.indices {
      for position in fits[index].indices {
        let score = score(index, position, companions[index][position])
        if score >= 0.5 { order.append((score, index, position)) }
      }
    }
    order.sort { ($1.score, $0.file, $0.dataset) < ($0.score, $1.file, $1.dataset) }
    var takenBy: [Int: (file: Int, score: Double)] = [:]
    var conflicts: [(second: Int, first: Int, dataset: Int, score: Double)] = []
    for (score, index, position) in order where bindings[index].fit == nil {
      if let first = takenBy[position] {
        // Figures of one of two files that are the same dataset would be wrong.
        if score >= FileBinding.boundLimit, first.score - score < BindingChooser.margin * 2 {
          conflicts.append((index, first.file, position, score))
        }
        continue
      }
      takenBy[position] = (index, score)
      bindings[index].fit = fits[index][position]
      bindings[index].score = score
      bindings[index].companion = companions[index][position]
      bindings[index].others = order.filter { other in
        other.file == index && other.dataset != position
          && score - other.score < BindingChooser.margin && takenBy[other.dataset] == nil
          && fits[index][other.dataset].nameScore >= fits[index][position].nameScore
          && fits[index][other.dataset].unsaidWords <= fits[index][position].unsaidWords
      }.map { fits[index][$0.dataset].dataset.name }
    }
    for (second, first, position, score) in conflicts where !bindings[second].isBound {
      bindings[second].fit = fits[second][position]
      bindings[second].score = score
      bindings[second].others = []
      bindings[first].reasons.append(.rivalFile(bindings[second].facts.pattern))
      bindings[second].reasons.append(.rivalFile(bindings[first].facts.pattern))
    }
  }

  /// Keeps the gathered rows only where no file has them.
  private mutating func settle(_ index: Int) {
    guard let companion = bindings[index].companion else { return }
    let isFed = bindings.contains { $0.fit?.dataset.name == companion.dataset.name && $0.isBound }
    if isFed {
      bindings[index].companion = nil
    } else {
      let columns = Set(companion.pairs.filter { $0.fit.score >= 0.7 }.map(\.column))
      bindings[index].fit?.removeColumns(columns)
    }
  }

  /// Looks how many of a link's values are keys of the file that it leads to.
  private mutating func linkKeys(of index: Int) {
    guard let fit = bindings[index].fit else { return }
    for pair in fit.pairs where !pair.wanted.isKey {
      guard case .id(let entity) = pair.wanted.kind,
        let target = bindings.first(where: { $0.isBound && $0.fit?.dataset.entity == entity }),
        let key = target.fit?.dataset.key.flatMap({ target.fit?.pair($0.name) }),
        target.facts.probe.isWhole || target.facts.paths.count == 1, target.facts.paths.count == 1
      else { continue }
      let keys = target.facts.columns[key.column].texts
      let values = bindings[index].facts.columns[pair.column].texts
      guard !values.isEmpty, !keys.isEmpty, target.facts.probe.isWhole else { continue }
      let share = Double(values.count(where: keys.contains)) / Double(values.count)
      let name = target.fit?.dataset.name ?? ""
      bindings[index].fit?.update(pair.wanted.name) { fit in
        fit.reasons.append(.linked(percent: Int((share * 100).rounded(.down)), dataset: name))
        fit.score = share < 0.5 ? min(fit.score, 0.6) : min(fit.score + 0.05 * share, 0.99)
      }
    }
  }
}
