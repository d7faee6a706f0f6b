import KPISyntax
import KPIValues

extension ProgramResolver {
  /// What an update did.
  struct Update {
    /// How many figures were looked at.
    var figureCount: Int
    /// Whether it may be another now what KPIs and tests reach.
    var changesUses: Bool
  }

  /// Problems in more declarations than this are too many to look at all of them again.
  private static let problemLimit = 200

  /// Goes to another state of the files, checking what a change touches; nil where that cannot be
  /// told: then this resolver is of no use any more.
  func update(
    by change: ProgramChange, to sources: [ParsedSource], index: inout MentionIndex
  ) -> Update? {
    guard found.count <= Self.problemLimit, var dirty = ownersOfProblems(change, index) else {
      return nil
    }
    let unitNames = Set(units.declared.keys)
    let before = Snapshot(of: change, in: self)
    for file in change.files { index.replace(file, by: sources[file]) }
    texts = sources.map(\.text)
    table.replace(change.files, in: sources)
    lookAtWhole(sources)
    dirty.figures.formUnion(change.figures)
    dirty.datasets.formUnion(change.datasets)
    forgetProblems()
    dirty.addMade(of: outlines)
    mergeDatasets(table.datasetOrder.filter(dirty.datasets.contains))
    var names = change.names.union(unitNames.symmetricDifference(units.declared.keys))
    names.formUnion(movedColumns(before, change.datasets))
    dirty.add(index.dependents(of: Set(names.compactMap { index.number(of: $0) })))
    // What the dependents brought in beside the first ones is merged as well.
    dirty.addMade(of: outlines)
    problems = []
    mergeDatasets(table.datasetOrder.filter(dirty.datasets.contains))
    forget(dirty)
    mergeFigures(table.figureOrder.filter(dirty.figures.contains))
    let part = part(dirty, before, change)
    resolve(part)
    if dependsOnOrder || hasOtherIdentities(before, dirty) { return nil }
    return Update(
      figureCount: dirty.figures.count,
      changesUses: change.reachesBeyondFigures || names.count > change.names.count
        || before.uses != Snapshot.uses(of: change.changedFigures, in: model))
  }

  // MARK: What is touched

  /// What has to be looked at again.
  private struct Dirty {
    var figures: Set<String> = []
    var datasets: Set<String> = []
    var tests: Set<SourceSpan> = []

    mutating func add(_ dependents: (owners: Set<MentionIndex.Owner>, tests: Set<SourceSpan>)) {
      for owner in dependents.owners { add(owner) }
      tests.formUnion(dependents.tests)
    }

    mutating func add(_ owner: MentionIndex.Owner) {
      switch owner {
      case .figure(let name): figures.insert(name)
      case .dataset(let name): datasets.insert(name)
      case .test, .objective, .other: break
      }
    }

    /// Adds the datasets that are made of those here, and of these.
    mutating func addMade(of outlines: [String: DatasetOutline]) {
      var count = -1
      while count != datasets.count {
        count = datasets.count
        for (name, outline) in outlines {
          if let base = outline.source?.base?.text, datasets.contains(base) {
            datasets.insert(name)
          }
        }
      }
    }
  }

  /// The owners of all that is wrong; nil if something is wrong in a changed file that is looked
  /// at only with the whole program.
  private func ownersOfProblems(_ change: ProgramChange, _ index: MentionIndex) -> Dirty? {
    var dirty = Dirty()
    for problem in problems + checker.diagnostics {
      let span = problem.primary.span
      guard let piece = index.piece(at: span.start, file: span.file) else { return nil }
      dirty.add(piece.owner)
      switch piece.owner {
      case .figure, .dataset, .objective: break
      case .test:
        let range = piece.range
        dirty.tests.insert(
          SourceSpan(file: span.file, start: range.lowerBound, end: range.upperBound))
      case .other: return nil
      }
    }
    return dirty
  }

  private func forgetProblems() {
    problems = []
    checker.diagnostics = []
    (errorCount, countedProblems, countedChecks) = (0, 0, 0)
  }

  private func forget(_ dirty: Dirty) {
    for name in dirty.figures {
      if table.figures[name] == nil {
        figureOutlines[name] = nil
        model.figures[name] = nil
        model.inputs[name] = nil
      }
    }
    for name in dirty.datasets { datasets[name] = nil }
  }

  private func part(_ dirty: Dirty, _ before: Snapshot, _ change: ProgramChange) -> ProgramPart {
    let figures = table.figureOrder.filter(dirty.figures.contains)
    var known: [SourceSpan: TestModel?] = [:]
    for (declared, test) in zip(before.tests, tests)
    where !change.files.contains(declared.file) && !dirty.tests.contains(declared) {
      known[declared] = test
    }
    tests = table.tests.map { known[$0.name.span] ?? nil }
    let unknown = table.tests.indices.filter { known[table.tests[$0].name.span] == nil }
    return ProgramPart(
      datasets: table.datasetOrder.filter(dirty.datasets.contains), figures: figures,
      tests: unknown, keepsOrder: before.kpis == Snapshot.kpis(of: change, in: self))
  }

  // MARK: What was there before

  /// What is compared with the state after.
  private struct Snapshot {
    var columns: [String: [String]]
    var datasets: [String: DatasetModel]
    var uses: [String: ExpressionUses]
    var tests: [SourceSpan]
    var kpis: [String]

    init(of change: ProgramChange, in resolver: ProgramResolver) {
      columns = [:]
      for name in change.datasets {
        columns[name] = resolver.outlines[name]?.columns.map(\.name.text)
      }
      datasets = resolver.model.datasets
      uses = Self.uses(of: change.changedFigures, in: resolver.model)
      tests = resolver.table.tests.map(\.name.span)
      kpis = Self.kpis(of: change, in: resolver)
    }

    static func uses(of names: Set<String>, in model: KPIModel) -> [String: ExpressionUses] {
      var uses: [String: ExpressionUses] = [:]
      for name in names {
        if let figure = model.figures[name] { uses[name] = ExpressionUses(of: figure) }
      }
      return uses
    }

    /// The KPIs of the changed files in order, with those files.
    static func kpis(of change: ProgramChange, in resolver: ProgramResolver) -> [String] {
      change.figures.flatMap { name in
        resolver.table.figures[name] ?? []
      }.sorted { $0.name.span < $1.name.span }.map { declared in
        let isKPI = if case .kpi = declared.syntax { true } else { false }
        return "\(declared.name.span.file) \(isKPI) \(declared.name.text)"
      }
    }
  }

  /// Columns that stand at another place of their dataset, are new, or are gone.
  private func movedColumns(_ before: Snapshot, _ datasets: Set<String>) -> Set<String> {
    var moved: Set<String> = []
    for name in datasets {
      let old = before.columns[name] ?? []
      let new = outlines[name]?.columns.map(\.name.text) ?? []
      for position in 0..<max(old.count, new.count) {
        let was = old.indices.contains(position) ? old[position] : nil
        let now = new.indices.contains(position) ? new[position] : nil
        if was != now { moved.formUnion([was, now].compactMap { $0 }) }
      }
    }
    return moved
  }

  /// Whether the keys of entities, on which links rest, are other columns than before.
  private func hasOtherIdentities(_ before: Snapshot, _ dirty: Dirty) -> Bool {
    func identities(_ dataset: DatasetModel?) -> [String] {
      dataset?.columns.compactMap { column in
        if case .id(let entity) = column.type { "\(column.name) \(entity)" } else { nil }
      } ?? []
    }
    return dirty.datasets.contains { name in
      identities(before.datasets[name]) != identities(model.datasets[name])
        || before.datasets[name]?.entity != model.datasets[name]?.entity
    }
  }
}
