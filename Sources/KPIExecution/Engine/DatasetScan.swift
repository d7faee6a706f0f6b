import Columnar
import KPIPlanning
import KPISemantics
import KPIValues

/// One pass over the rows of a dataset, for all requests that need it.
struct DatasetScan {
  /// The dataset.
  let dataset: DatasetModel
  /// Positions of the columns that are read.
  let columns: [Int]
  /// Whether its rows are in the store.
  let isStored: Bool
  /// What is computed.
  private(set) var plan = ScanPlan()

  /// A pass that computes nothing yet.
  init(dataset: DatasetModel, columns: [Int], isStored: Bool) {
    self.dataset = dataset
    self.columns = columns
    self.isStored = isStored
  }

  /// Compiles requests; returns what answers each of them.
  mutating func compile(
    _ requests: [LeafRequest], _ compiler: LeafCompiler, until: CivilDate?
  ) throws -> [ScannedLeaf] {
    let builder = ProgramBuilder(dataset, store: compiler.store)
    let groupings = try requests.map { try compiler.grouping($0, builder) }
    let choice = GroupingChoice(groupings)
    var leaves: [ScannedLeaf] = []
    for (request, grouping) in zip(requests, groupings) {
      let (host, splits) = choice.host(of: grouping)
      let leaf = plan.add(try builder.leaf(request.aggregate, grouping: plan.add(host)))
      leaves.append(ScannedLeaf(leaf: leaf, splits: splits, hasBuckets: grouping.bucket != nil))
    }
    if !isStored, let time = dataset.timeColumn {
      plan.time = Operand(try builder.compile(column: time), dataset.columns[time].type)
      plan.until = until
    }
    plan.program = builder.program
    plan.links = builder.links
    return leaves
  }

  /// Reads the rows; what was counted goes to the store.
  func run(_ store: Store, _ source: DatasetSource) throws -> ScanResult {
    var states = isStored ? try storedStates(store, source) : try streamedStates(store, source)
    var found = Findings()
    for state in states { found.add(state.allFindings) }
    store.findings.addPass(found)
    guard let result = ScanResult(&states) else {
      preconditionFailure("there is always one state")
    }
    return result
  }

  private func streamedStates(_ store: Store, _ source: DatasetSource) throws -> [ScanState] {
    let start = ScanState(plan, dataset, store.evaluator())
    let identities = plan.identityFields
    guard var reader = source.reader(dataset, columns: columns, identities: identities) else {
      return [start]
    }
    let (name, columns, progress) = (dataset.name, columns, source.progress)
    let main = mainField(besides: identities)
    if let main { reader.texts[main] = store.dictionary }
    let reading = try reader.read(threads: source.threads, chunkSize: source.chunkSize) { _ in
      start
    } onBatch: { worker, batch in
      worker.state.add(
        batch, columns: columns, dictionaries: &worker.dictionaries, main: main)
      progress?(name, batch.rowCount)
    }
    store.findings.warnings += source.warnings(of: reading.report, dataset, columns)
    return reading.workers.map { worker in
      var state = worker.state
      if let main { state.evaluator.dictionary = worker.dictionaries[main] }
      return state
    }
  }

  /// The field that most probably has most texts: an id, else any text.
  private func mainField(besides identities: Set<Int>) -> Int? {
    let texts = columns.indices.filter { field in
      let column = columns[field]
      return ColumnKind(dataset.columns[column].type) == .text && !identities.contains(column)
    }
    let id = texts.first { field in
      if case .id = dataset.columns[columns[field]].type { true } else { false }
    }
    return id ?? texts.first
  }

  /// Rows of the store pass in slices, so that what is computed for them stays in the caches.
  private func storedStates(_ store: Store, _ source: DatasetSource) throws -> [ScanState] {
    let table = try store.table(dataset.name).table
    let start = ScanState(plan, dataset, store.evaluator())
    let length = 8192
    let sliceCount = plan.groupings.isEmpty ? 0 : (table.rowCount + length - 1) / length
    let workers = max(1, min(source.threads, sliceCount))
    var states = [ScanState](repeating: start, count: workers)
    inParallel(&states) { (worker: Int, state: inout ScanState) in
      for slice in stride(from: worker, to: sliceCount, by: workers) {
        state.add(table.slice(slice * length, length), notingDays: false)
      }
    }
    return states
  }
}
