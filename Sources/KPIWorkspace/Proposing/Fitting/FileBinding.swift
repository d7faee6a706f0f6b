/// What a file was found to be.
struct FileBinding {
  /// What was seen.
  var facts: FileFacts
  /// The dataset that it most likely is.
  var fit: DatasetFit?
  /// What makes it so, or keeps it from being taken for sure.
  var reasons: [FitReason] = []
  /// A dataset with a row for many of the file's: the orders of a file of lines.
  var companion: DatasetFit?
  /// Names of datasets that it could be as well.
  var others: [String] = []
  /// Sums by period, when rows are periods.
  var sums: [SumFit] = []

  /// Datasets less sure than this are only proposed.
  static let boundLimit = 0.8

  /// How sure the fit makes the dataset, from 0 to 1.
  var score = 0.0

  /// What speaks against the dataset, a doubtful column among it that is read by its own name
  /// whatever the declaration says: leaving out the line would not leave out its numbers.
  private var allDoubts: [FitReason] {
    let forced = fit?.pairs.first { pair in
      facts.columns[pair.column].probe.header == pair.wanted.name && pair.wanted.bearsFigures
        && pair.fit.translations.isEmpty && DatasetWriter.percent(pair.fit.score) < 70
    }
    let headers = Set(facts.columns.map(\.probe.header))
    let unfit = fit?.dataset.columns.first { column in
      headers.contains(column.name) && fit?.pair(column.name) == nil
    }
    return reasons + [forced?.wanted.name ?? unfit?.name].compactMap { $0 }.map { .readAnyway($0) }
  }

  /// How sure the dataset is in percent.
  var percent: Int {
    let isDoubtful = allDoubts.contains(where: \.isDoubt) || !others.isEmpty
    return DatasetWriter.percent(min(score, isDoubtful ? 0.6 : 0.99))
  }
  /// The binding where fewer packs are used: columns that they do not know are left out.
  func narrowed(to vocabulary: ShippedVocabulary) -> FileBinding {
    var binding = self
    binding.fit = fit.flatMap { fit in
      vocabulary.dataset(fit.dataset.name).map(fit.narrowed)
    }
    binding.companion = companion.flatMap { fit in
      vocabulary.dataset(fit.dataset.name).map(fit.narrowed)
    }
    return binding
  }

  /// What makes the dataset likely, and what speaks against it.
  var allReasons: [FitReason] {
    guard let fit else { return reasons }
    let known = fit.pairs.count + (companion?.pairs.count ?? 0)
    let name: [FitReason] = fit.nameScore >= 0.5 ? [.fileName] : []
    let look: [FitReason] = facts.probe.isWhole ? [] : [.beginningOnly]
    return name + [.columns(known, of: facts.columns.count)] + look + allDoubts
  }
  /// Whether the dataset is worth a question: one or two that could be it, with columns to show.
  var isAsked: Bool {
    guard let fit, !isBound, percent >= 50, others.count < 2 else { return false }
    return fit.pairs.count * 2 >= facts.columns.count
  }
  /// Whether the file is declared as that dataset.
  var isBound: Bool {
    fit != nil && Double(percent) >= FileBinding.boundLimit * 100
  }
}
