import KPIValues

/// What came of reading a column of a batch.
enum ColumnReading {
  /// The column, and the rows whose cells were taken for missing.
  case column(Column, bad: [Int])
  /// A cell that stops the run.
  case fault(CellFault)
  /// The rows from this one on must go into another batch.
  case split(Int)
}

extension RowReader {
  /// Reads a field of the first `limit` rows.
  func readColumn(_ field: Int, _ slice: RowSlice, limit: Int) throws -> ColumnReading {
    var (limit, bad): (Int, [Int]) = (limit, [])
    if let json = slice.table.json {
      bad = fillCells(field, slice, limit, from: json)
      if let first = bad.first, !badCellsAreMissing { limit = first }
      dropMissing(slice.table.bytes, 0..<limit)
    }
    let reading = try readColumn(field, slice, limit)
    guard !bad.isEmpty, case .column(let column, let others) = reading else { return reading }
    if badCellsAreMissing { return .column(column, bad: (others + bad).sorted()) }
    return .fault(try fault(StoppedRow(row: limit, reason: .bad), field, slice))
  }

  private func readColumn(_ field: Int, _ slice: RowSlice, _ limit: Int) throws -> ColumnReading {
    let cells = Cells(bytes: slice.table.bytes, starts: starts, ends: ends)
    switch slice.layout.forms[field] {
    case .decimal(let form):
      if form.isInexact { return try readDoubleColumn(field, slice, cells, limit, form) }
      return try readDecimalColumn(field, slice, cells, limit, form)
    case .text: return try readTextColumn(field, slice, cells, limit)
    case .flag:
      return try column(field, slice, limit, Column.Values.flags) { values, rows in
        readFlags(cells, rows, into: values, validity: validity)
      }
    case .date(let form):
      var met = TimesMet()
      let reading = try column(field, slice, limit, Column.Values.days) { values, rows in
        readDates(
          cells, rows, form, days: &days[field], met: &met, into: values, validity: validity)
      }
      noteSpreadsheetDay(met, field, slice)
      return reading
    case .time(let form):
      var met = TimesMet()
      let reading = try column(field, slice, limit, Column.Values.times) { values, rows in
        readTimes(
          cells, rows, form, clock: &clock, days: &days[field], met: &met, into: values,
          validity: validity)
      }
      count(met, field, slice)
      return reading
    case .period(let grain, let form):
      return try column(field, slice, limit, Column.Values.periods) { values, rows in
        readPeriods(
          cells, rows, grain, form, calendar: calendar, into: values, validity: validity)
      }
    }
  }

  private func readTextColumn(
    _ field: Int, _ slice: RowSlice, _ cells: Cells, _ limit: Int
  ) throws -> ColumnReading {
    let quote = slice.layout.dialect.isJSON ? nil : slice.layout.dialect.quote
    var shortened: Int?
    let reading =
      fields[field].isIdentity
      ? try column(field, slice, limit, Column.Values.identities) { values, rows in
        readIdentities(
          cells, rows, quote: quote, scratch: &scratch, shortened: &shortened, into: values,
          validity: validity)
      }
      : try column(field, slice, limit, Column.Values.codes) { values, rows in
        readTexts(
          cells, rows, quote: quote, dictionary: &dictionaries[field], cache: &caches[field],
          scratch: &scratch, shortened: &shortened, into: values, validity: validity)
      }
    if let shortened {
      note(shortened, field, slice) {
        .shortenedIdentifier(file: $0, header: fields[field].header, text: $1, line: $2)
      }
    }
    return reading
  }

  /// Finds where the texts of a field begin and end, without quotes around them.
  private func fillCells(_ field: Int, _ slice: RowSlice, _ rows: Range<Int>) {
    let stride = slice.table.stride
    let position = slice.layout.positions[field]
    let isLast = position == slice.layout.dialect.fieldCount - 1
    let quote = slice.layout.dialect.quote
    let bytes = slice.table.bytes
    let before = slice.table.kept.starts[field]
    let behind = slice.table.kept.ends[field]
    var entry = slice.table.separators + (slice.first + rows.lowerBound) * stride
    for row in rows {
      var start = entry[before] &+ 1
      var end = entry[behind]
      entry += stride
      if isLast, end > start, bytes[Int(end) - 1] == 0x0D, bytes[Int(end)] == 0x0A { end &-= 1 }
      if bytes[Int(start)] == quote {
        start &+= 1
        end &-= 1
      }
      starts[row] = start
      ends[row] = end
    }
  }

  /// Finds where the values of a field begin and end; returns the rows whose value is of another
  /// kind than the field.
  private func fillCells(_ field: Int, _ slice: RowSlice, _ limit: Int, from json: JSONTable)
    -> [Int]
  {
    var bad: [Int] = []
    var (text, number): (Int?, Int?)
    let first = json.slot(field, slice.first)
    for row in 0..<limit {
      starts[row] = json.starts[first + row]
      ends[row] = json.ends[first + row]
      let kind = json.kind(first + row)
      if kind == .text && text == nil && ends[row] > starts[row] { text = row }
      if kind == .number && number == nil { number = row }
      if !fields[field].type.accepts(kind) {
        bad.append(row)
        ends[row] = starts[row]
      }
    }
    remember(text, \.jsonText, field, slice)
    remember(number, \.jsonNumber, field, slice)
    return bad
  }

  private func dropMissing(_ bytes: UnsafePointer<UInt8>, _ rows: Range<Int>) {
    if missing.isEmpty { return }
    let cells = Cells(bytes: bytes, starts: starts, ends: ends)
    for row in rows where missing.contains(cells.text(row)) { ends[row] = starts[row] }
  }

  /// Reads a column with a kernel that stops at cells it cannot read, a block of rows after the
  /// other, so that their bytes stay in the nearest cache.
  private func column<Value>(
    _ field: Int, _ slice: RowSlice, _ limit: Int, _ make: ([Value]) -> Column.Values,
    _ kernel: (UnsafeMutablePointer<Value>, Range<Int>) throws -> StoppedRow?
  ) throws -> ColumnReading {
    var outcome: ColumnReading?
    var bad: [Int] = []
    resetValidity(limit)
    let values = try [Value](unsafeUninitializedCapacity: limit) { buffer, count in
      guard let values = buffer.baseAddress else { return }
      for start in stride(from: 0, to: limit, by: RowReader.blockSize) where outcome == nil {
        let block = start..<min(limit, start + RowReader.blockSize)
        if slice.table.json == nil {
          fillCells(field, slice, block)
          dropMissing(slice.table.bytes, block)
        }
        var rows = block
        while outcome == nil, let stop = try kernel(values, rows) {
          outcome = try self.outcome(of: stop, field, slice)
          guard outcome == nil else { break }
          bad.append(stop.row)
          UnsafeMutableRawPointer(values + stop.row).initializeMemory(
            as: UInt8.self, repeating: 0, count: MemoryLayout<Value>.stride)
          clear(stop.row, in: validity)
          rows = stop.row + 1..<block.upperBound
        }
      }
      count = outcome == nil ? limit : 0
    }
    return outcome ?? .column(Column(values: make(values), validity: takeValidity(limit)), bad: bad)
  }

  /// What comes of a cell that cannot be read; nil when it counts as missing.
  private func outcome(of stop: StoppedRow, _ field: Int, _ slice: RowSlice) throws
    -> ColumnReading?
  {
    if stop.reason == .split { return .split(stop.row) }
    let isForgiven =
      stop.reason == .bad && badCellsAreMissing && !slice.layout.openFields.contains(field)
    return isForgiven ? nil : .fault(try fault(stop, field, slice))
  }

  private func readDecimalColumn(
    _ field: Int, _ slice: RowSlice, _ cells: Cells, _ limit: Int, _ form: DecimalForm
  ) throws -> ColumnReading {
    var scale = scales[field]
    var marks = MarksMet()
    let reading = try column(field, slice, limit, { .decimals($0, scale: scale) }) {
      values, rows in
      readDecimals(
        cells, rows, form, scale: &scale, marks: &marks, into: values, validity: validity)
    }
    if case .split = reading, scales[field] > 0 {
      // The scale of the batch before may be larger than this one needs.
      scales[field] = 0
      return try readDecimalColumn(field, slice, cells, limit, form)
    }
    scales[field] = scale
    count(marks, field, slice)
    return reading
  }

  private func readDoubleColumn(
    _ field: Int, _ slice: RowSlice, _ cells: Cells, _ limit: Int, _ form: DecimalForm
  ) throws -> ColumnReading {
    try column(field, slice, limit, Column.Values.doubles) { values, rows in
      readDoubles(cells, rows, form, into: values, validity: validity)
    }
  }

  private func fault(_ stop: StoppedRow, _ field: Int, _ slice: RowSlice) throws -> CellFault {
    let place = slice.place(stop.row, field: field)
    let position = slice.layout.positions[field]
    switch stop.reason {
    case .inexact: throw ReadingRestart.inexact(field: field)
    case .nul:
      return CellFault(row: stop.row, position: position, error: ReadingError.nulByte(place))
    case .bad where slice.layout.openFields.contains(field):
      throw ReadingRestart.openDates(field: field)
    case .bad, .split:
      let text = String(decoding: slice.text(stop.row, field: field), as: UTF8.self)
      let error = ReadingError.badCell(
        place, header: fields[field].header, text: text, expected: fields[field].type)
      return CellFault(row: stop.row, position: position, error: error)
    }
  }

  private func resetValidity(_ count: Int) {
    let words = (count + 63) / 64
    validity.update(repeating: .max, count: words)
    if count % 64 > 0 { validity[words - 1] = 1 << UInt64(count % 64) - 1 }
  }

  private func takeValidity(_ count: Int) -> Validity? {
    let words = (count + 63) / 64
    var all = Validity(count: count, allValid: true)
    for word in 0..<words where validity[word] != all.words[word] {
      all.words = Array(UnsafeBufferPointer(start: validity, count: words))
      return all
    }
    return nil
  }

  private func noteSpreadsheetDay(_ met: TimesMet, _ field: Int, _ slice: RowSlice) {
    guard let row = met.spreadsheetDay else { return }
    note(row, field, slice) {
      .spreadsheetDate(file: $0, header: fields[field].header, text: $1, line: $2)
    }
  }

  /// Keeps a note about a cell: the file, the cell's text and its line.
  private func note(
    _ row: Int, _ field: Int, _ slice: RowSlice, _ make: (String, String, Int) -> ReadingNote
  ) {
    let text = String(decoding: slice.text(row, field: field), as: UTF8.self)
    let place = slice.place(row, field: field)
    note(make(place.file, text, place.line), slice.layout.file, slice.number(row))
  }

  private func count(_ met: TimesMet, _ field: Int, _ slice: RowSlice) {
    noteSpreadsheetDay(met, field, slice)
    tallies[field].gaps += met.gaps
    tallies[field].folds += met.folds
    remember(met.withOffset, \.withOffset, field, slice)
    remember(met.withoutOffset, \.withoutOffset, field, slice)
  }

  private func count(_ met: MarksMet, _ field: Int, _ slice: RowSlice) {
    remember(met.point, \.point, field, slice)
    remember(met.comma, \.comma, field, slice)
  }

  /// Keeps the place of a row if it is the first of its file that this worker met.
  private func remember(
    _ row: Int?, _ what: WritableKeyPath<ColumnTally, Located<ReadingError.Place>?>, _ field: Int,
    _ slice: RowSlice
  ) {
    guard let row, tallies[field][keyPath: what]?.file != slice.layout.file else { return }
    let found = Located(
      file: slice.layout.file, row: slice.number(row), value: slice.place(row, field: field))
    tallies[field][keyPath: what] = earlier(tallies[field][keyPath: what], found)
  }
}
