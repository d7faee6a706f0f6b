import KPIValues

/// A way to read a column that is found out only while reading.
enum ReadingRestart: Error {
  /// Numbers do not fit exact decimals: they are read as doubles.
  case inexact(field: Int)
  /// Dates do not have the form of the first rows: all rows are looked at.
  case openDates(field: Int)
}

/// What earlier attempts to read a table found out.
struct TableKnowledge {
  /// Fields that are read as doubles.
  var inexact: Set<Int> = []
  /// Fields whose dates are looked at in all rows.
  var scanned: Set<Int> = []

  /// Learns from an attempt.
  mutating func learn(_ restart: ReadingRestart) {
    switch restart {
    case .inexact(let field): inexact.insert(field)
    case .openDates(let field): scanned.insert(field)
    }
  }
}

/// One reading of a table from its beginning to its end.
struct TableRun {
  private let table: TableReader
  private let files: [OpenedFile]
  private let chunkSize: Int
  private let knowledge: TableKnowledge

  /// Opens the files of a table, in order of their names.
  init(_ table: TableReader, _ knowledge: TableKnowledge, threads: Int, chunkSize: Int) throws {
    self.table = table
    self.knowledge = knowledge
    let opener = FileOpener(table: table, inexact: knowledge.inexact)
    let sources = table.sources.sorted {
      $0.name.utf8.lexicographicallyPrecedes($1.name.utf8)
    }
    let openings = mapInParallel(sources.count, width: threads) { file in
      Result { () throws(ReadingError) in try opener.open(sources[file], file: file) }
    }
    var files: [OpenedFile] = []
    for opening in openings { files.append(try opening.get()) }
    let scan = DateScan(table: table, sources: sources, threads: threads, chunkSize: chunkSize)
    try scan.settle(&files, scanned: knowledge.scanned)
    self.files = files
    self.chunkSize = max(1, min(chunkSize, TableRun.chunkSize(files, threads: threads)))
  }

  /// How many bytes of a chunk are read at least, if nobody asks for fewer.
  private static let leastChunk = 1 << 17
  /// How many chunks a worker should have, so that none waits long for another at the end.
  private static let chunksEach = 6

  /// A size of chunks that gives every worker some, and needs no more memory than the files.
  private static func chunkSize(_ files: [OpenedFile], threads: Int) -> Int {
    var bytes = 0
    for file in files {
      guard let size = file.size else { return .max }
      bytes += size
    }
    let page = 1 << 12
    return max(leastChunk, (bytes / (threads * chunksEach) + page) / page * page)
  }

  /// How many workers find something to do.
  private func workerCount(_ threads: Int) -> Int {
    var chunks = 0
    for file in files {
      guard let size = file.size else { return threads }
      chunks += max(1, (size + chunkSize - 1) / chunkSize)
    }
    return max(1, min(threads, chunks))
  }

  /// Reads all rows.
  func read<State>(
    threads: Int, start: @Sendable (Int) -> State,
    onBatch: @Sendable (inout TableWorker<State>, Batch) throws -> Void
  ) throws -> TableReading<State> {
    let threads = workerCount(threads)
    let scans = files.map {
      FileScan(
        layout: $0.layout, supply: $0.supply, chunkSize: chunkSize, masking: table.masking)
    }
    let slots = WorkerSlots((0..<threads).map { (RowReader(table), start($0)) })
    try ReadingCrew(scans).run(threads: threads, chunkSize: chunkSize) {
      worker, scan, chunk, buffer in
      guard let region = try scan.takeTurn(chunk, buffer) else { return }
      try slots.read(region, by: worker, chunk, buffer, scan.layout, onBatch)
    }
    try checkKeys(scans, slots.readers)
    return TableReading(workers: slots.finish(), report: try report(scans, slots.readers))
  }

  /// Makes sure that every wanted key was met in every file of JSON lines that has rows.
  private func checkKeys(_ scans: [FileScan], _ readers: [RowReader]) throws(ReadingError) {
    for scan in scans where scan.layout.dialect.isJSON && scan.rowCount > 0 {
      let met = readers.reduce(into: Set<Int>()) { met, reader in
        met.formUnion(reader.metKeys[scan.layout.file] ?? [])
      }
      for field in table.fields.indices where !met.contains(field) {
        let matching = HeaderMatching(headers: scan.layout.format.headers)
        let header = table.fields[field].header
        throw .missingHeader(
          file: scan.layout.name, header: header, nearest: matching.nearest(to: header),
          headers: matching.headers)
      }
    }
  }

  private func report(_ scans: [FileScan], _ readers: [RowReader]) throws -> TableReport {
    var notes = files.flatMap(\.notes)
    let rowNotes = readers.flatMap(\.notes).sorted { ($0.file, $0.row) < ($1.file, $1.row) }
    for note in rowNotes where !notes.contains(where: { $0.isLike(note.value) }) {
      notes.append(note.value)
    }
    var columns: [TableReport.Column] = []
    for field in table.fields.indices {
      var tally = ColumnTally()
      for reader in readers { tally.merge(reader.tallies[field]) }
      columns.append(try column(field, tally, &notes))
    }
    let reports = scans.map {
      TableReport.File(name: $0.layout.name, format: $0.layout.format, rowCount: $0.rowCount)
    }
    return TableReport(files: reports, columns: columns, notes: notes)
  }

  private func column(_ field: Int, _ tally: ColumnTally, _ notes: inout [ReadingNote]) throws
    -> TableReport.Column
  {
    let header = table.fields[field].header
    if let point = tally.point, let comma = tally.comma {
      throw ReadingError.mixedDecimalMarks(
        header: header, point: point.value, comma: comma.value)
    }
    if let with = tally.withOffset, let without = tally.withoutOffset {
      notes.append(.mixedOffsets(header: header, with: with.value, without: without.value))
    }
    if let text = tally.jsonText, let number = tally.jsonNumber {
      let later = (text.file, text.row) < (number.file, number.row) ? number.value : text.value
      notes.append(.mixedTypes(file: later.file, header: header, line: later.line))
    }
    var column = TableReport.Column(header: header)
    column.timesInGap = tally.gaps
    column.timesInFold = tally.folds
    column.badCells = tally.badCells
    column.badTexts = tally.badTexts.commonest(5)
    column.firstBadCell = tally.firstBadCell?.value
    column.isInexact = files.contains { file in
      if case .decimal(let form) = file.layout.forms[field] { form.isInexact } else { false }
    }
    return column
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
