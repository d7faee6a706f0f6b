import Columnar
import KPIPlanning
import KPISemantics
import KPIValues

/// Computes figures from files: each dataset is read once, in parallel, and only the columns that
/// are needed.
public struct NativeEngine: EvaluationEngine {
  /// Is told how many rows of a dataset were read since the last time; called on any thread.
  public typealias Progress = @Sendable (_ dataset: String, _ rows: Int) -> Void

  private let model: ExecutionModel
  private let source: DatasetSource

  /// An engine over the files of a program's datasets.
  ///
  /// - Parameters:
  ///   - model: the program.
  ///   - sources: the files of each dataset.
  ///   - zone: the calendar's zone.
  ///   - threads: how many workers read.
  ///   - chunkSize: how many bytes are read at a time.
  ///   - progress: is told what was read.
  public init(
    model: KPIModel, sources: [String: [any ByteSource]], zone: ZoneRules, threads: Int,
    chunkSize: Int = TableReader.chunkSize, progress: Progress? = nil
  ) {
    self.model = ExecutionModel(model, zone: zone)
    source = DatasetSource(
      files: sources, calendar: model.calendar, zone: zone, threads: max(1, threads),
      chunkSize: chunkSize, progress: progress)
  }

  /// Reads the datasets of all requests once.
  ///
  /// - Throws: `ReadingError` for files that cannot be read, `DataError` for rows that cannot be
  ///   used.
  public func read(
    _ requests: [LeafRequest], coverageOf: [String], until: CivilDate?
  ) throws -> any EngineAnswers {
    let leaves = requests.map { request in
      FieldNeeds.LeafNeeds(
        aggregate: request.aggregate,
        expressions: (request.splits + request.filters).map { ($0.expression, $0.dataset) },
        isWindowed: isWindowed(request))
    }
    let needs = FieldNeeds(model, requests: leaves, coverageOf: coverageOf)
    let store = Store(model, source: source, needs: needs, until: until)
    store.readFiles(of: needs.stored)
    let compiler = LeafCompiler(store: store)
    var scans: [DatasetScan] = []
    var plans: [NativeAnswers.Plan?] = requests.map { _ in nil }
    for name in needs.fields.keys.sorted() where !isEachPeriod(name) {
      let asked = requests.indices.filter {
        requests[$0].aggregate.dataset == name && !isWindowed(requests[$0])
      }
      var scan = DatasetScan(
        dataset: model.dataset(name), columns: (needs.fields[name] ?? []).sorted(),
        isStored: needs.stored.contains(name))
      let found = try scan.compile(asked.map { requests[$0] }, compiler, until: until)
      for (request, leaf) in zip(asked, found) {
        plans[request] = .scanned(scan: scans.count, leaf: leaf)
      }
      scans.append(scan)
    }
    for request in requests.indices where isWindowed(requests[request]) {
      plans[request] = .windowed(try compiler.windowed(requests[request]))
    }
    return NativeAnswers(
      requests, plans: plans.compactMap { $0 }, scans: try results(scans, store), store: store,
      findings: store.findings)
  }

  /// Reads every column that files are declared to have, whether a figure needs it or not, and
  /// looks for rows that have one key; gives what is worth telling of them.
  ///
  /// - Throws: `ReadingError` for files that are not as declared, `DataError` for keys that stand
  ///   twice.
  public func verify() throws -> [EvaluationWarning] {
    let datasets = source.files.keys.sorted().map { model.dataset($0) }
    let needs = FieldNeeds(model, keysOf: datasets.map(\.name))
    let store = Store(model, source: source, needs: needs, until: nil)
    var warnings: [EvaluationWarning] = []
    for dataset in datasets {
      let reading = source.reading(dataset, columns: dataset.fields)
      let read = try reading?.read(threads: source.threads) { _ in
        0
      } onBatch: { _, _ in
      }
      warnings += read?.warnings ?? []
      try store.verifyKey(of: dataset.name)
    }
    return warnings
  }

  /// Makes all passes; what was counted goes to the store.
  private func results(_ scans: [DatasetScan], _ store: Store) throws -> [ScanResult] {
    for scan in scans where scan.isStored { _ = try store.table(scan.dataset.name) }
    var jobs = try scans.map { try $0.job(store, source) }
    inParallel(&jobs) { [source] (_, job: inout ScanJob) in job.open(threads: source.threads) }
    let outcomes = try JobRunner(threads: source.threads).map(jobs, weight: \.weight) {
      try $0.run(threads: $1)
    }
    return outcomes.map { outcome in
      store.findings.warnings += outcome.warnings
      store.findings.addPass(outcome.findings)
      return outcome.result
    }
  }

  private func isEachPeriod(_ name: String) -> Bool {
    if case .entities(_, _, true) = model.dataset(name).source { return true }
    return false
  }

  private func isWindowed(_ request: LeafRequest) -> Bool {
    switch request.aggregate.placement {
    case .open, .lastKnown: true
    case .time, .column: isEachPeriod(request.aggregate.dataset)
    }
  }
}
