/// How sure it is that a file holds what a pack's dataset expects, and which column is which.
struct DatasetFit {
  /// A column of the pack and the file's column that may be it.
  struct Pair {
    /// The column as the pack expects it.
    var wanted: ShippedColumn
    /// Position of the file's column.
    var column: Int
    /// How sure it is.
    var fit: ColumnFit
  }

  /// The dataset.
  private(set) var dataset: ShippedDataset
  /// The pairs, in the order of the pack's columns.
  private(set) var pairs: [Pair] = []
  /// From 0 to 1.
  private(set) var score = 0.0
  /// How much the file's name says for it.
  private(set) var nameScore = 0.0
  /// How many words of the dataset's name neither the file's name nor its headers say.
  private(set) var unsaidWords = 0
  /// Whether the key's column has values that occur twice: then rows are something else.
  private(set) var isKeyRepeated = false

  /// Columns less sure than this count for nothing.
  private static let countedLimit = 0.7
  /// Columns that are less apart than this are told apart by the reader.
  private static let rivalMargin = 0.12

  /// Looks at a file; columns at `taken` positions are spoken for.
  init(
    _ file: FileFacts, as dataset: ShippedDataset, vocabulary: ShippedVocabulary,
    taken: Set<Int> = []
  ) {
    self.dataset = dataset
    var candidates: [Pair] = []
    for wanted in dataset.columns {
      for (position, column) in file.columns.enumerated() where !taken.contains(position) {
        let fit = ColumnFit(
          column, as: wanted, in: dataset, of: file, thesaurus: vocabulary.thesaurus)
        if let fit { candidates.append(Pair(wanted: wanted, column: position, fit: fit)) }
      }
    }
    isKeyRepeated = DatasetFit.isRepeated(candidates.filter(\.wanted.isKey))
    candidates.removeAll { $0.wanted.isKey && $0.fit.reasons.contains(.repeated) }
    assign(candidates)
    placeRows(in: file, taken: taken)
    noteRivals(candidates, of: file)
    nameScore = DatasetFit.nameScore(file, dataset)
    unsaidWords = unsaidWords(of: file)
    score = score(of: file, vocabulary)
  }

  /// Whether the header that is most like the key's is that of a column whose values repeat.
  private static func isRepeated(_ keys: [Pair]) -> Bool {
    let repeated = keys.filter { $0.fit.reasons.contains(.repeated) }.map(\.fit.nameScore).max()
    let unique = keys.filter { !$0.fit.reasons.contains(.repeated) }.map(\.fit.nameScore).max()
    return (repeated ?? 0) >= 0.85 && (repeated ?? 0) > (unique ?? 0)
  }

  /// The pair of a column of the pack.
  func pair(_ name: String) -> Pair? { pairs.first { $0.wanted.name == name } }

  /// Replaces what is known of a column.
  mutating func update(_ name: String, _ change: (inout ColumnFit) -> Void) {
    guard let index = pairs.firstIndex(where: { $0.wanted.name == name }) else { return }
    change(&pairs[index].fit)
  }

  /// The fit to what is left of the dataset when fewer packs are used.
  func narrowed(to dataset: ShippedDataset) -> DatasetFit {
    var fit = self
    fit.dataset = dataset
    fit.pairs.removeAll { dataset.column($0.wanted.name) == nil }
    return fit
  }

  /// Gives up pairs whose columns have a better use.
  mutating func removeColumns(_ columns: Set<Int>) {
    pairs.removeAll { columns.contains($0.column) }
  }

  private func unsaidWords(of file: FileFacts) -> Int {
    guard nameScore == 0 else { return 0 }
    let said = file.columns.reduce(into: file.concepts) { $0.formUnion($1.concepts) }
    return dataset.phrases.first?.subtracting(said).count ?? 0
  }

  /// The surest pairs first, each column used once.
  private mutating func assign(_ candidates: [Pair]) {
    var taken: Set<Int> = []
    var found: [String: Pair] = [:]
    let order = candidates.indices.sorted {
      (-candidates[$0].fit.score, $0) < (-candidates[$1].fit.score, $1)
    }
    for index in order {
      let pair = candidates[index]
      guard found[pair.wanted.name] == nil, taken.insert(pair.column).inserted else { continue }
      found[pair.wanted.name] = pair
    }
    pairs = dataset.columns.compactMap { found[$0.name] }
  }

  /// Proposes a file's only moment as the one that places rows, whatever it is called.
  private mutating func placeRows(in file: FileFacts, taken: Set<Int>) {
    guard let time = dataset.time, pair(time.name) == nil, !dataset.columns.isEmpty else { return }
    let used = taken.union(pairs.map(\.column))
    let moments = file.columns.indices.filter { position in
      guard !used.contains(position) else { return false }
      switch file.columns[position].probe.content {
      case .date, .time: return true
      default: return false
      }
    }
    guard moments.count == 1, let column = moments.first else { return }
    let needsDay: Bool
    if case .time = file.columns[column].probe.content {
      needsDay = time.kind == .date
    } else {
      needsDay = false
    }
    let isOther = NameFit.isOther(file.columns[column].concepts)
    pairs.append(
      Pair(
        wanted: time, column: column,
        fit: ColumnFit(onlyMoment: isOther ? 0.5 : 0.75, needsDay: needsDay)))
  }

  /// Doubts pairs for which another column that has no better use fits nearly as well.
  private mutating func noteRivals(_ candidates: [Pair], of file: FileFacts) {
    let homes = Dictionary(uniqueKeysWithValues: pairs.map { ($0.column, $0.fit.score) })
    for index in pairs.indices {
      let pair = pairs[index]
      let rivals = candidates.filter { other in
        other.wanted.name == pair.wanted.name && other.column != pair.column
          && pair.fit.score - other.fit.score < DatasetFit.rivalMargin
          && (homes[other.column] ?? 0) <= other.fit.score + 0.02
      }
      guard !rivals.isEmpty else { continue }
      let isForced = file.columns[pair.column].probe.header == pair.wanted.name
      pairs[index].fit.score = min(pair.fit.score, isForced ? 0.85 : 0.65)
      pairs[index].fit.reasons.append(
        .rivals(rivals.map { file.columns[$0.column].probe.header }))
    }
  }

  /// How much a file's name says for a dataset.
  private static func nameScore(_ file: FileFacts, _ dataset: ShippedDataset) -> Double {
    let title = file.concepts
    if HeaderWords.words(of: file.title) == HeaderWords.words(of: dataset.name) { return 1 }
    return dataset.phrases.filter { !$0.isEmpty }.map { phrase in
      let common = phrase.intersection(title)
      if common.isEmpty { return 0 }
      if common.count == phrase.count {
        return max(0.9 - 0.15 * Double(title.subtracting(phrase).count), 0.5)
      }
      return 0.4
    }.max() ?? 0
  }

  /// How sure it is that the file is the dataset; `companions` of its columns are told of rows that
  /// can be gathered from it.
  func score(of file: FileFacts, _ vocabulary: ShippedVocabulary, companions: Int = 0) -> Double {
    let counted = pairs.filter { $0.fit.score >= DatasetFit.countedLimit }
    // Columns that many datasets have tell little of any.
    var unsaid = counted.map { pair in
      let count = vocabulary.datasets.count { $0.column(pair.wanted.name) != nil }
      return 1 - (count == 1 ? 0.5 : count < 4 ? 0.25 : 0.12) * pair.fit.score
    }.reduce(1, *)
    for _ in 0..<companions { unsaid *= 0.8 }
    let share = Double(counted.count + companions) / Double(max(file.columns.count, 1))
    let start = nameScore > 0 ? 0.5 + 0.4 * nameScore : 0.3
    var score = start + (1 - start) * (1 - unsaid + share) / 2
    if let key = dataset.key {
      if let pair = pair(key.name) {
        let entity = vocabulary.thesaurus.concepts(of: dataset.entity ?? "")
        let isNamed = !Set(entity).isDisjoint(with: file.columns[pair.column].concepts)
        if isNamed { score += (1 - score) / 2 }
      } else if vocabulary.isLinked(dataset) || nameScore < 0.5 {
        // Rows without a key of their own could be lines of what is counted.
        score = min(score, 0.7)
      }
    }
    if file.probe.rowCount == 0 { score = 0 }
    // A name alone is little: some of the file's columns or of the dataset's have to be known.
    let named = pairs.count { $0.fit.nameScore >= DatasetFit.countedLimit } + companions
    let fewest = min(file.columns.count, dataset.columns.count)
    if named < 2 || Double(named) < 0.4 * Double(fewest) { score = min(score, 0.6) }
    if let time = dataset.time, (pair(time.name)?.fit.score ?? 0) < 0.5 { score = min(score, 0.4) }
    return counted.isEmpty ? 0 : score
  }
}
