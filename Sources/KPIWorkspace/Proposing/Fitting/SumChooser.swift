import Columnar

/// Finds what the columns of a file of sums by period stand for.
struct SumChooser {
  /// What the packs expect.
  let vocabulary: ShippedVocabulary
  /// What sums can stand for.
  let targets: [SumTarget]

  /// Concepts that every sum has.
  private static let implied: Set<String> = ["count", "total", "amount", "id", "month"]

  /// The columns of sums; empty where no column holds periods.
  func sums(of file: FileFacts) -> [SumFit] {
    guard SumChooser.period(of: file) != nil else { return [] }
    var fits: [SumFit] = []
    for (position, column) in file.columns.enumerated() {
      switch column.probe.content {
      case .whole, .decimal: break
      default: continue
      }
      let candidates = targets.compactMap { fit(column, position, $0) }
        .sorted { ($1.score, $0.target.aggregate) < ($0.score, $1.target.aggregate) }
      guard var best = candidates.first else { continue }
      let rivals = candidates.dropFirst().filter { best.score - $0.score < 0.05 }
      if !rivals.isEmpty {
        best.score = min(best.score, 0.65)
        best.reasons.append(.rivals(rivals.map(\.target.aggregate)))
      }
      fits.append(best)
    }
    return SumChooser.withoutRivals(fits, of: file)
  }

  /// The column that says which period a row is.
  static func period(of file: FileFacts) -> (column: FileFacts.Column, grain: String)? {
    for column in file.columns {
      if case .period(let grain) = column.probe.content { return (column, grain.rawValue) }
    }
    return nil
  }

  /// Two columns for one aggregate are for the reader to choose from.
  private static func withoutRivals(_ fits: [SumFit], of file: FileFacts) -> [SumFit] {
    fits.map { fit in
      let rivals = fits.filter {
        $0.column != fit.column && $0.target.aggregate == fit.target.aggregate
          && fit.score - $0.score < 0.12
      }
      guard !rivals.isEmpty else { return fit }
      var fit = fit
      fit.score = min(fit.score, 0.65)
      fit.reasons.append(.rivals(rivals.map { file.columns[$0.column].probe.header }))
      return fit
    }
  }

  private func fit(_ column: FileFacts.Column, _ position: Int, _ target: SumTarget) -> SumFit? {
    let kind = ShippedColumn.Kind.number(unit: target.unit)
    var wanted = ShippedColumn(name: target.name, type: target.unit, kind: kind)
    wanted.phrases = target.phrases.map { phrase in
      let core = phrase.concepts.subtracting(SumChooser.implied)
      return ShippedColumn.Phrase(
        concepts: core.isEmpty ? phrase.concepts : core, penalty: phrase.penalty)
    }
    let core = column.concepts.filter { !SumChooser.implied.contains($0) }
    let header = core.isEmpty ? column.concepts : core
    var score = NameFit.score(
      header, as: wanted, in: ShippedDataset(name: ""), thesaurus: vocabulary.thesaurus)
    guard score >= ColumnFit.nameLimit else { return nil }
    var reasons: [FitReason] = [score >= 0.95 ? .sameName : .alikeName, .numbers]
    if target.unit == "money", column.probe.content == .whole,
      !column.concepts.contains(where: ["revenue", "amount", "eur", "usd", "cost"].contains)
    {
      reasons.append(.unitUnsaid("money"))
      score = min(score, 0.75)
    }
    if target.unit != "money", column.probe.content == .decimal {
      reasons.append(.otherType)
      score = min(score, 0.5)
    }
    if !ScaledWords.scales.isDisjoint(with: column.words) {
      reasons.append(.scaled)
      score = min(score, 0.6)
    }
    return SumFit(column: position, target: target, score: min(score, 0.99), reasons: reasons)
  }
}
