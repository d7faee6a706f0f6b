import KPIValues

/// Turns rows into batches; one for each worker.
final class RowReader {
  /// How many rows a batch has at most.
  static let batchSize = 8192
  /// How many rows of a column are read at a time.
  static let blockSize = 256

  /// The wanted fields.
  let fields: [Field]
  /// The calendar, for periods.
  let calendar: CalendarRules
  /// Whether unreadable cells count as missing.
  let badCellsAreMissing: Bool
  /// Texts that stand for a missing value.
  let missing: MissingTexts
  /// The dictionaries, by position of field.
  var dictionaries: [TextDictionary]
  /// What was counted, by position of field.
  var tallies: [ColumnTally]
  /// What is worth telling of each file.
  var notes: [Located<ReadingNote>] = []
  /// The fields of which a JSON file has any, by file.
  var metKeys: [Int: Set<Int>] = [:]
  /// The values of lines of JSON.
  let json: JSONTable
  /// Short texts met lately, by position of field.
  var caches: [ShortTextCache]
  /// The scale of the batch before, by position of field.
  var scales: [Int]
  /// The day met last, by position of field.
  var days: [KnownDay]
  /// Room for a text without its doubled quotes.
  var scratch: [UInt8] = []
  /// The zone of times without an offset.
  var clock: ZoneClock
  /// Where the texts of the column that is read begin.
  let starts = UnsafeMutablePointer<UInt32>.allocate(capacity: RowReader.batchSize)
  /// Where they end.
  let ends = UnsafeMutablePointer<UInt32>.allocate(capacity: RowReader.batchSize)
  /// Which rows of that column have a value.
  let validity = UnsafeMutablePointer<UInt64>.allocate(capacity: RowReader.batchSize / 64)
  private let masking: ByteMasking
  /// Fields that are read first, because they may end a batch early, then the others.
  private let order: [Int]

  /// A reader of fields.
  init(_ table: TableReader) {
    fields = table.fields
    calendar = table.calendar
    masking = table.masking
    badCellsAreMissing = table.format.badCellsAreMissing
    missing = MissingTexts(table.format.missing)
    dictionaries = fields.indices.map { table.texts[$0] ?? TextDictionary() }
    tallies = Array(repeating: ColumnTally(), count: fields.count)
    caches = Array(repeating: ShortTextCache(), count: fields.count)
    days = Array(repeating: KnownDay(), count: fields.count)
    scales = Array(repeating: 0, count: fields.count)
    clock = ZoneClock(table.zone)
    json = JSONTable(headers: table.fields.map(\.header))
    let isDecimal = fields.map { if case .decimal = $0.type { true } else { false } }
    order = fields.indices.filter { isDecimal[$0] } + fields.indices.filter { !isDecimal[$0] }
  }

  deinit {
    starts.deallocate()
    ends.deallocate()
    validity.deallocate()
  }

  /// Reads the rows of a region and gives away batches of them.
  func read(
    _ region: FileScan.Region, chunk: Int, buffer: ChunkBuffer, layout: FileLayout,
    deliver: (Batch) throws -> Void
  ) throws {
    var mark: Int?
    var fault: RegionFault?
    if region.hasHighBytes, !masking.isPlainText(region.start, region.count) {
      fault = encodingFault(region, layout, &mark)
      if let mark, fault.map({ mark < $0.offset }) ?? true {
        let line = place(in: region, of: mark, layout).line
        note(.innerByteOrderMark(file: layout.name, line: line), layout.file, region.firstRow)
      }
    }
    var table = rowTable(region, buffer, layout, masking, fault: fault)
    if layout.dialect.isJSON {
      table.readObjects(json, region, layout, buffer, masking)
      noteKeys(region, layout, table)
    }
    if table.hasTrailingDelimiters {
      note(.trailingDelimiter(file: layout.name), layout.file, region.firstRow)
    }
    var done = 0
    var sequence = layout.file << 48 | chunk << 16
    while done < table.rowCount {
      let rows = RowSlice(
        table: table, first: done, count: min(RowReader.batchSize, table.rowCount - done),
        region: region, layout: layout)
      var batch = try readBatch(rows)
      batch.sequence = sequence
      batch.file = layout.file
      batch.firstRow = region.firstRow + done
      sequence += 1
      done += batch.rowCount
      try deliver(batch)
    }
    if let fault = table.fault { throw fault }
  }

  /// Keeps a note unless one like it was kept of earlier rows.
  func note(_ note: ReadingNote, _ file: Int, _ row: Int) {
    if !notes.contains(where: { $0.value.isLike(note) }) {
      notes.append(Located(file: file, row: row, value: note))
    }
  }

  private func noteKeys(_ region: FileScan.Region, _ layout: FileLayout, _ table: RowTable) {
    for (field, line) in json.duplicates {
      let offset = Int(json.starts[json.slot(field, line)])
      let place = table.place(of: offset, in: region, layout)
      note(
        .duplicateKey(file: layout.name, header: fields[field].header, line: place.line),
        layout.file, region.firstRow + line)
    }
    var met = metKeys[layout.file] ?? []
    for field in fields.indices where !met.contains(field) {
      if json.hasAny(field, lines: table.rowCount) { met.insert(field) }
    }
    metKeys[layout.file] = met
  }

  private func encodingFault(
    _ region: FileScan.Region, _ layout: FileLayout, _ mark: inout Int?
  ) -> RegionFault? {
    guard let offset = firstInvalidByte(region.start, region.count, mark: &mark) else {
      return nil
    }
    let error = ReadingError.invalidBytes(
      place(in: region, of: offset, layout), offset: region.offset + offset,
      byte: region.start[offset], encoding: layout.format.encoding,
      isDeclared: layout.isEncodingDeclared)
    return RegionFault(offset: offset, error: error)
  }

  private func readBatch(_ slice: RowSlice) throws -> Batch {
    var slice = slice
    var columns = [Column?](repeating: nil, count: fields.count)
    var fault: CellFault?
    var position = 0
    while position < order.count {
      let field = order[position]
      let reading = try readColumn(field, slice, limit: fault.map { $0.row + 1 } ?? slice.count)
      switch reading {
      case .column(let column, let bad):
        columns[field] = column
        count(bad, field, slice)
        position += 1
      case .fault(let found):
        if fault.map({ found.comesBefore($0) }) ?? true { fault = found }
        position += 1
      case .split(let row):
        // The columns so far are too long; these are decimals only, and read again.
        slice.count = row
        position = 0
      }
    }
    if let fault { throw fault.error }
    return Batch(
      rowCount: slice.count, columns: columns.compactMap { $0 }, sequence: 0)
  }

  /// Counts cells that are taken for missing.
  private func count(_ bad: [Int], _ field: Int, _ slice: RowSlice) {
    for row in bad {
      tallies[field].badCells += 1
      tallies[field].badTexts.add(Array(slice.text(row, field: field)))
      if tallies[field].firstBadCell.map({ $0.file != slice.layout.file }) ?? true {
        let first = Located(
          file: slice.layout.file, row: slice.number(row), value: slice.place(row, field: field))
        tallies[field].firstBadCell = earlier(tallies[field].firstBadCell, first)
      }
    }
  }
}

/// Some consecutive rows of a table.
struct RowSlice {
  /// The table.
  let table: RowTable
  /// Position of the first row in the table.
  let first: Int
  /// How many rows.
  var count: Int
  /// The bytes.
  let region: FileScan.Region
  /// The file's form.
  let layout: FileLayout

  /// The number of a row in its file.
  func number(_ row: Int) -> Int { region.firstRow + first + row }

  /// Where a field begins among the table's bytes, with its quote, and where it ends.
  func bounds(_ row: Int, field: Int) -> Range<Int> {
    if let json = table.json {
      let slot = json.slot(field, first + row)
      return Int(json.starts[slot])..<Int(json.ends[slot])
    }
    let entry = table.separators + (first + row) * table.stride
    let start = Int(entry[table.kept.starts[field]] &+ 1)
    var end = Int(entry[table.kept.ends[field]])
    if end > start, table.bytes[end] == 0x0A, table.bytes[end - 1] == 0x0D { end -= 1 }
    return start..<end
  }

  /// The text of a field as it stands, without quotes around it.
  func text(_ row: Int, field: Int) -> UnsafeBufferPointer<UInt8> {
    let bounds = bounds(row, field: field)
    let isQuoted =
      !layout.dialect.isJSON && !bounds.isEmpty
      && table.bytes[bounds.lowerBound] == layout.dialect.quote
    let inset = isQuoted ? 1 : 0
    return UnsafeBufferPointer(
      start: table.bytes + bounds.lowerBound + inset, count: bounds.count - 2 * inset)
  }

  /// The place of a field.
  func place(_ row: Int, field: Int) -> ReadingError.Place {
    table.place(of: bounds(row, field: field).lowerBound, in: region, layout)
  }
}

/// A cell that stops the run.
struct CellFault {
  /// Position in the batch.
  var row: Int
  /// Position of the field in the file.
  var position: Int
  /// What is wrong.
  var error: any Error

  /// Whether it stands before another.
  func comesBefore(_ other: CellFault) -> Bool {
    (row, position) < (other.row, other.position)
  }
}
