import Columnar
import KPIPlanning
import KPISemantics

/// The files of a dataset, ready to be read on any thread.
struct DatasetReading: Sendable {
  /// The dataset.
  let dataset: DatasetModel
  /// For each field of the reader the position of its column.
  let columns: [Int]
  /// Reads the files.
  var reader: TableReader
  /// How many bytes are read at a time.
  let chunkSize: Int
  /// Is told how many rows of a dataset were read since the last time.
  let progress: NativeEngine.Progress?
  private var opening: Result<TableOpening, any Error>?

  /// A reading of files that are not opened yet.
  init(
    dataset: DatasetModel, columns: [Int], reader: TableReader, chunkSize: Int,
    progress: NativeEngine.Progress?
  ) {
    self.dataset = dataset
    self.columns = columns
    self.reader = reader
    self.chunkSize = chunkSize
    self.progress = progress
  }

  /// How many bytes the files have; nil when that is not known.
  var size: Int? {
    var bytes = 0
    for source in reader.sources {
      guard let size = source.size else { return nil }
      bytes += size
    }
    return bytes
  }

  /// Whether the files have few bytes.
  private var isSmall: Bool { size.map { $0 < JobRunner.smallWeight } ?? false }

  /// Opens the files, if it takes more than a thread to read them; what cannot be opened fails when
  /// it is read.
  mutating func open(threads: Int) {
    if !isSmall { opening = Result { try reader.open(threads: threads, chunkSize: chunkSize) } }
  }

  /// Reads all rows; also gives what is worth telling of the files.
  func read<State>(
    threads: Int, start: @Sendable (Int) -> State,
    onBatch: @Sendable (inout TableWorker<State>, Batch) throws -> Void
  ) throws -> (workers: [TableWorker<State>], warnings: [EvaluationWarning]) {
    let reading = try reader.read(
      threads: threads, chunkSize: chunkSize, opening: opening?.get(), start: start,
      onBatch: { [progress, dataset] worker, batch in
        try onBatch(&worker, batch)
        progress?(dataset.name, batch.rowCount)
      })
    return (reading.workers, warnings(reading.report))
  }

  /// Reads all rows into memory.
  func rows(threads: Int) throws -> LoadedRows {
    let reading = try reader.read(
      threads: threads, chunkSize: chunkSize, opening: opening?.get()
    ) { _ in
      [Batch]()
    } onBatch: { [progress, dataset] worker, batch in
      worker.state.append(batch)
      progress?(dataset.name, batch.rowCount)
    }
    return LoadedRows(
      workers: reading.workers.map { ($0.state, $0.dictionaries) },
      files: reading.report.files.map { StoredTable.File(name: $0.name, rowCount: $0.rowCount) },
      warnings: warnings(reading.report))
  }

  /// What is worth telling of a reading.
  private func warnings(_ report: TableReport) -> [EvaluationWarning] {
    var warnings: [EvaluationWarning] = []
    for (position, column) in zip(columns, report.columns) {
      let (name, header) = (dataset.name, dataset.columns[position].name)
      if column.timesInGap > 0 {
        warnings.append(.timesInGap(dataset: name, column: header, count: column.timesInGap))
      }
      if column.timesInFold > 0 {
        warnings.append(.timesInFold(dataset: name, column: header, count: column.timesInFold))
      }
      if column.badCells > 0 {
        warnings.append(
          .badCells(
            dataset: name, column: header, count: column.badCells, examples: column.badTexts))
      }
      if column.isInexact { warnings.append(.inexactColumn(dataset: name, column: header)) }
    }
    return warnings + report.notes.map { .reader(file: $0.file, message: $0.wording) }
  }
}

/// The rows of a dataset as workers read them.
struct LoadedRows: Sendable {
  /// The batches of each worker, and the texts of its fields.
  var workers: [(batches: [Batch], dictionaries: [TextDictionary])] = []
  /// The files in the order of the rows.
  var files: [StoredTable.File] = []
  /// What is worth telling of them.
  var warnings: [EvaluationWarning] = []

  /// Puts the batches of all workers one below the other, in the order of the files; texts get
  /// codes of `dictionary`.
  func table(
    _ dataset: DatasetModel, _ columns: [Int], _ dictionary: inout TextDictionary
  ) -> StoredTable {
    var batches: [Batch] = []
    for worker in workers {
      let maps = worker.dictionaries.map { dictionary.codes(of: $0) }
      for var batch in worker.batches {
        for field in batch.columns.indices {
          batch.columns[field] = batch.columns[field].recoded(maps[field])
        }
        batches.append(batch)
      }
    }
    batches.sort { $0.sequence < $1.sequence }
    var fields: [Int: Column] = [:]
    for (field, column) in columns.enumerated() {
      let kind = ColumnKind(dataset.columns[column].type)
      fields[column] = Column.concatenated(batches.map { $0.columns[field] }) ?? kind.missing(0)
    }
    let rowCount = batches.reduce(0) { $0 + $1.rowCount }
    return StoredTable(rowCount: rowCount, fields: fields, files: files)
  }
}
