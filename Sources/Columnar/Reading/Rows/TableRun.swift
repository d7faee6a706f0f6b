/// One reading of a table from its beginning to its end.
struct TableRun {
  private let table: TableReader
  private let files: [OpenedFile]
  private let chunkSize: Int
  private let inexact: Set<Int>

  /// Opens the files of a table, in order of their names.
  init(_ table: TableReader, inexact: Set<Int>, chunkSize: Int) throws(ReadingError) {
    self.table = table
    self.inexact = inexact
    self.chunkSize = max(1, chunkSize)
    let opener = FileOpener(table: table, inexact: inexact)
    let sources = table.sources.sorted { Array($0.name.utf8).precedes(Array($1.name.utf8)) }
    var files: [OpenedFile] = []
    for (file, source) in sources.enumerated() {
      files.append(try opener.open(source, file: file))
    }
    self.files = files
  }

  /// Reads all rows.
  func read<State>(
    threads: Int, start: @Sendable (Int) -> State,
    onBatch: @Sendable (inout TableWorker<State>, Batch) throws -> Void
  ) throws -> TableReading<State> {
    let scans = files.map { FileScan(layout: $0.layout, supply: $0.supply, chunkSize: chunkSize) }
    let slots = WorkerSlots((0..<threads).map { (RowReader(table), start($0)) })
    try ReadingCrew(scans).run(threads: threads, chunkSize: chunkSize) {
      worker, scan, chunk, buffer in
      guard let region = try scan.takeTurn(chunk, buffer) else { return }
      try slots.read(region, by: worker, chunk, buffer, scan.layout, onBatch)
    }
    return TableReading(workers: slots.finish(), report: report(scans, slots.readers))
  }

  private func report(_ scans: [FileScan], _ readers: [RowReader]) -> TableReport {
    let files = scans.map {
      TableReport.File(name: $0.layout.name, format: $0.layout.format, rowCount: $0.rowCount)
    }
    let columns = table.fields.indices.map { field in
      var tally = ColumnTally()
      for reader in readers { tally.merge(reader.tallies[field]) }
      var column = TableReport.Column(header: table.fields[field].header)
      column.timesInGap = tally.gaps
      column.timesInFold = tally.folds
      column.badCells = tally.badCells
      column.badTexts = tally.badTexts.commonest(5)
      column.firstBadCell = tally.firstBadCell?.value
      column.isInexact = inexact.contains(field)
      return column
    }
    return TableReport(files: files, columns: columns, notes: [])
  }
}

/// What belongs to each worker; every slot is used by one thread only.
private final class WorkerSlots<State>: @unchecked Sendable {
  let readers: [RowReader]
  private let workers: UnsafeMutableBufferPointer<TableWorker<State>>

  init(_ slots: [(reader: RowReader, state: State)]) {
    readers = slots.map(\.reader)
    workers = .allocate(capacity: slots.count)
    for (index, slot) in slots.enumerated() {
      workers.initializeElement(
        at: index, to: TableWorker(index: index, dictionaries: [], state: slot.state))
    }
  }

  deinit {
    workers.deinitialize()
    workers.deallocate()
  }

  func read(
    _ region: FileScan.Region, by worker: Int, _ chunk: Int, _ buffer: ChunkBuffer,
    _ layout: FileLayout, _ onBatch: (inout TableWorker<State>, Batch) throws -> Void
  ) throws {
    let reader = readers[worker]
    try reader.read(region, chunk: chunk, buffer: buffer, layout: layout) { batch in
      swap(&workers[worker].dictionaries, &reader.dictionaries)
      defer { swap(&workers[worker].dictionaries, &reader.dictionaries) }
      try onBatch(&workers[worker], batch)
    }
  }

  func finish() -> [TableWorker<State>] {
    for (index, reader) in readers.enumerated() {
      workers[index].dictionaries = reader.dictionaries
    }
    return Array(workers)
  }
}

extension [UInt8] {
  /// Whether these bytes come first.
  func precedes(_ other: [UInt8]) -> Bool { lexicographicallyPrecedes(other) }
}
