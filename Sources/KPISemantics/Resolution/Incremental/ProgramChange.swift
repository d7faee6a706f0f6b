import KPISyntax

/// What differs between two states of a program's files.
struct ProgramChange {
  /// The files that differ.
  var files: [Int] = []
  /// Measures, KPIs and inputs declared in those files, before or after.
  var figures: Set<String> = []
  /// Datasets declared in those files.
  var datasets: Set<String> = []
  /// Names whose declaration is another, is new, or is gone.
  var names: Set<String> = []
  /// Figures among them.
  var changedFigures: Set<String> = []
  /// Whether anything else than figures is another.
  var reachesBeyondFigures = false

  /// The difference; nil when it is not one of single declarations, or of some on which all else
  /// may rest: which files there are, packs used, calendar, currency, what rows are, overriding.
  init?(from old: [ParsedSource], to new: [ParsedSource], index: MentionIndex) {
    guard old.count == new.count else { return nil }
    for file in old.indices {
      let (before, after) = (old[file], new[file])
      guard before.text.name == after.text.name, before.origin == after.origin,
        before.folder == after.folder
      else { return nil }
      if before.text.bytes != after.text.bytes { files.append(file) }
    }
    for file in files {
      let pieces = MentionIndex(sources: [new[file]])
      guard compare(old[file], new[file], index.pieces[file], pieces, index) else { return nil }
    }
  }

  private mutating func compare(
    _ old: ParsedSource, _ new: ParsedSource, _ before: [MentionIndex.Piece],
    _ fresh: MentionIndex, _ known: MentionIndex
  ) -> Bool {
    let after = fresh.pieces[0]
    let foundations = { (source: ParsedSource, pieces: [MentionIndex.Piece]) in
      let places = source.syntax.declarations.filter(\.isFoundation).map(\.span.start)
      return pieces.filter { !$0.isColumn && places.contains($0.range.lowerBound) }
        .map(\.fingerprint)
    }
    guard foundations(old, before) == foundations(new, after),
      hasSameIdentities(old, new)
    else { return false }
    let keep = { (pieces: [MentionIndex.Piece], index: MentionIndex) in
      pieces.map { piece in
        Signed(
          owner: piece.owner, names: piece.declared.map { index.name($0) },
          isColumn: piece.isColumn, fingerprint: piece.fingerprint)
      }
    }
    let (first, second) = (keep(before, known), keep(after, fresh))
    for piece in first + second {
      if case .figure(let name) = piece.owner { figures.insert(name) }
      if case .dataset(let name) = piece.owner { datasets.insert(name) }
    }
    var balance: [Signed: Int] = [:]
    for piece in first { balance[piece, default: 0] -= 1 }
    for piece in second { balance[piece, default: 0] += 1 }
    for (piece, difference) in balance where difference != 0 {
      if case .dataset = piece.owner, !piece.isColumn { return false }
      note(piece)
    }
    return true
  }

  /// A piece of text as far as others could see it.
  private struct Signed: Hashable {
    var owner: MentionIndex.Owner
    var names: [String]
    var isColumn: Bool
    var fingerprint: UInt64
  }

  private mutating func note(_ piece: Signed) {
    names.formUnion(piece.names)
    if case .figure(let name) = piece.owner {
      changedFigures.insert(name)
    } else {
      reachesBeyondFigures = true
    }
  }

  /// Whether the columns that are keys of entities, or times, are the same: links rest on them.
  private func hasSameIdentities(_ old: ParsedSource, _ new: ParsedSource) -> Bool {
    func identities(_ source: ParsedSource) -> [String] {
      source.syntax.declarations.flatMap { declaration -> [String] in
        guard case .dataset(let dataset) = declaration.kind else { return [] }
        return dataset.lines.compactMap { line in
          guard case .column(let column) = line else { return nil }
          if column.timeSpan == nil, column.type?.isIdentity != true { return nil }
          return dataset.name.text + "." + source.text.text(of: column.span)
        }
      }
    }
    return identities(old) == identities(new)
  }
}

extension TypeSyntax {
  fileprivate var isIdentity: Bool {
    if case .id = kind { true } else { false }
  }
}

extension DeclarationSyntax {
  /// Whether everything may rest on it.
  fileprivate var isFoundation: Bool {
    switch kind {
    case .use, .currency, .calendar: true
    case .unit, .dataset, .input, .measure, .kpi, .objective, .test: overrideSpan != nil
    }
  }
}
