import Columnar
import KPIPlanning
import KPIValues

/// One pass over the rows of a dataset, ready to be made on any thread.
struct ScanJob: Sendable {
  /// Where the rows are.
  enum Rows: Sendable {
    /// Nobody said.
    case none
    /// In memory.
    case stored(StoredTable)
    /// In files.
    case files(DatasetReading)
  }

  /// What a pass gave.
  struct Outcome: Sendable {
    /// What was gathered.
    var result: ScanResult
    /// What was counted.
    var findings: Findings
    /// What the reader says of the files.
    var warnings: [EvaluationWarning] = []
  }

  /// The rows.
  private(set) var rows: Rows
  /// What a worker begins with.
  let start: ScanState
  /// The field of files whose dictionary takes the texts of all of them.
  let main: Int?

  /// Rows of the store pass in slices, so that what is computed for them stays in the caches.
  private static let sliceLength = 8192

  /// About how many bytes there are to look at; nil when that is not known.
  var weight: Int? {
    switch rows {
    case .none: 0
    case .stored(let table): table.rowCount * 16
    case .files(let reading): reading.size
    }
  }

  /// Opens the files, if there are any.
  mutating func open(threads: Int) {
    guard case .files(var reading) = rows else { return }
    reading.open(threads: threads)
    rows = .files(reading)
  }

  /// Makes the pass.
  func run(threads: Int) throws -> Outcome {
    var warnings: [EvaluationWarning] = []
    var states: [ScanState]
    switch rows {
    case .none: states = [start]
    case .stored(let table): states = self.states(of: table, threads: threads)
    case .files(let reading): (states, warnings) = try self.states(of: reading, threads: threads)
    }
    var found = Findings()
    for state in states { found.add(state.allFindings) }
    guard let result = ScanResult(&states) else {
      preconditionFailure("there is always one state")
    }
    return Outcome(result: result, findings: found, warnings: warnings)
  }

  private func states(
    of reading: DatasetReading, threads: Int
  ) throws -> ([ScanState], [EvaluationWarning]) {
    let (columns, main, start) = (reading.columns, main, start)
    let (workers, warnings) = try reading.read(threads: threads) { _ in
      start
    } onBatch: { worker, batch in
      worker.state.add(batch, columns: columns, dictionaries: &worker.dictionaries, main: main)
    }
    let states = workers.map { worker in
      var state = worker.state
      if let main { state.evaluator.dictionary = worker.dictionaries[main] }
      return state
    }
    return (states, warnings)
  }

  private func states(of table: StoredTable, threads: Int) -> [ScanState] {
    let length = ScanJob.sliceLength
    let sliceCount = start.plan.groupings.isEmpty ? 0 : (table.rowCount + length - 1) / length
    let workers = max(1, min(threads, sliceCount))
    var states = [ScanState](repeating: start, count: workers)
    inParallel(&states) { (worker: Int, state: inout ScanState) in
      for slice in stride(from: worker, to: sliceCount, by: workers) {
        state.add(table.slice(slice * length, length), notingDays: false)
      }
    }
    return states
  }
}
