import KPIValues

/// Reads the files of one dataset in parallel, typed and column by column.
public struct TableReader: Sendable {
  /// The files; their order does not matter.
  public var sources: [any ByteSource]
  /// What is stated about their form.
  public var format: TableFormat
  /// The columns of each batch.
  public var fields: [Field]
  /// The calendar, for the fields that are periods.
  public var calendar: CalendarRules
  /// The time zone of times without an offset.
  public var zone: ZoneRules
  /// Texts that the dictionaries of some fields begin with, by the field's position.
  public var texts: [Int: TextDictionary] = [:]
  /// How bytes are looked at.
  var masking = ByteMasking.best

  /// A reader of `fields` from `sources`.
  public init(
    sources: [any ByteSource], format: TableFormat, fields: [Field], calendar: CalendarRules,
    zone: ZoneRules
  ) {
    self.sources = sources
    self.format = format
    self.fields = fields
    self.calendar = calendar
    self.zone = zone
  }

  /// Finds out how the files are written, which takes one thread and can be done for several tables
  /// at the same time.
  public func open(threads: Int, chunkSize: Int = TableReader.chunkSize) throws -> TableOpening {
    TableOpening(
      run: try TableRun(
        self, TableKnowledge(), threads: max(1, threads), chunkSize: chunkSize))
  }

  /// Reads every row once.
  ///
  /// Batches have about 8,192 rows and come to the workers in any order; which worker gets which
  /// is not determined, everything else is: the same rows in the same values for any number of
  /// threads and any chunk size, and for faulty data the same error, the first in order of files
  /// and lines. When a column turns out not to fit exact decimals, or not to be written as the
  /// first rows made believe, the reading starts again from `start`.
  ///
  /// - Parameters:
  ///   - threads: how many workers.
  ///   - chunkSize: bytes read at a time.
  ///   - opening: what `open` gave for the same number of threads and bytes, if it was asked.
  ///   - start: makes the state of a worker.
  ///   - onBatch: takes a batch, on the worker's thread; codes of texts are those of the worker's
  ///     dictionaries.
  /// - Throws: `ReadingError`, or what `onBatch` throws.
  public func read<State>(
    threads: Int, chunkSize: Int = TableReader.chunkSize, opening: TableOpening? = nil,
    start: @Sendable (Int) -> State,
    onBatch: @Sendable (inout TableWorker<State>, Batch) throws -> Void
  ) throws -> TableReading<State> {
    var knowledge = TableKnowledge()
    let threads = max(1, threads)
    var opening = opening
    while true {
      let run =
        try opening?.run
        ?? TableRun(self, knowledge, threads: threads, chunkSize: chunkSize)
      opening = nil
      do {
        return try run.read(threads: threads, start: start, onBatch: onBatch)
      } catch let restart as ReadingRestart {
        try check(restart)
        knowledge.learn(restart)
      }
    }
  }

  /// Makes sure that the sources can be read again.
  private func check(_ restart: ReadingRestart) throws(ReadingError) {
    guard let source = sources.first(where: { $0.size == nil }) else { return }
    switch restart {
    case .inexact(let field), .openDates(let field):
      throw .undetectedForm(file: source.name, header: fields[field].header)
    }
  }

  /// How many bytes are read at a time unless asked otherwise.
  public static let chunkSize = 1 << 19
}
