import CByteMasks

/// Where the fields of consecutive rows begin and end.
struct RowTable {
  /// What offsets count from.
  let bytes: UnsafeMutablePointer<UInt8>
  /// Which separators there are.
  let kept: KeptSeparators
  /// For each row `stride` entries apart: the offset before its first field, and the kept
  /// separators behind that.
  let separators: UnsafePointer<UInt32>
  /// Entries between one row and the next.
  let stride: Int
  /// How many rows can be read.
  private(set) var rowCount: Int
  /// What is wrong in the row behind them.
  private(set) var fault: ReadingError?
  /// Whether rows have an empty field too many.
  var hasTrailingDelimiters = false
  /// The values, where rows are JSON objects.
  private(set) var json: JSONTable?
  /// Where the physical lines end, where rows are JSON objects.
  private var lineEnds = UnsafeBufferPointer<UInt32>(start: nil, count: 0)

  /// A table from its parts.
  init(
    _ bytes: UnsafeMutablePointer<UInt8>, _ kept: KeptSeparators,
    separators: UnsafePointer<UInt32>, stride: Int, rowCount: Int, fault: ReadingError?,
    hasTrailingDelimiters: Bool = false
  ) {
    self.bytes = bytes
    self.kept = kept
    self.separators = separators
    self.stride = stride
    self.rowCount = rowCount
    self.fault = fault
    self.hasTrailingDelimiters = hasTrailingDelimiters
  }

  /// Takes every row apart as a JSON object; those behind one that is none are left out.
  mutating func readObjects(
    _ json: JSONTable, _ region: FileScan.Region, _ layout: FileLayout, _ buffer: ChunkBuffer,
    _ masking: ByteMasking
  ) {
    self.json = json
    lineEnds = UnsafeBufferPointer(
      start: buffer.separators + 1, count: region.rows + region.blanks)
    json.clear(lines: rowCount)
    var row = 0
    while true {
      row = json.readPlainLines(
        from: row, count: rowCount, bytes, separators, stride: stride, masking)
      if row == rowCount { return }
      json.forget(row)
      let entry = separators + row * stride
      let line = Int(entry[0] &+ 1)..<Int(entry[1])
      if let (kind, offset) = json.read(row, bytes, line) {
        rowCount = row
        fault = .badJSON(place(of: offset, in: region, layout), kind)
        return
      }
      row += 1
    }
  }

  /// The place of a byte of the region.
  func place(of offset: Int, in region: FileScan.Region, _ layout: FileLayout)
    -> ReadingError.Place
  {
    guard layout.dialect.isJSON else {
      return Columnar.place(in: region, of: bytes + offset - region.start, layout)
    }
    // Escapes that were replaced may have put line ends into lines.
    let line = lineEnds.count { Int($0) < offset }
    let start = line == 0 ? region.start - bytes : Int(lineEnds[line - 1]) + 1
    let before = UnsafeBufferPointer(start: bytes + start, count: max(0, offset - start))
    return ReadingError.Place(
      file: layout.name, line: region.firstLine + line,
      column: 1 + before.count { $0 & 0xC0 != 0x80 })
  }
}

/// Something wrong at an offset of a region.
struct RegionFault {
  /// The offset.
  var offset: Int
  /// What is wrong.
  var error: ReadingError
}

/// Finds the fields of the rows of a region.
func rowTable(
  _ region: FileScan.Region, _ buffer: ChunkBuffer, _ layout: FileLayout, _ masking: ByteMasking,
  fault found: RegionFault?
) -> RowTable {
  if let kept = region.kept {
    if found == nil, addFirstRow(region, buffer, layout.dialect, kept, masking) {
      return RowTable(
        buffer.origin, kept, separators: buffer.separators, stride: kept.count,
        rowCount: region.rows, fault: nil)
    }
    _ = buffer.makeMasks(masking, layout.dialect)
  }
  buffer.reserveSeparators(region.count + 2)
  buffer.separators[0] = .max
  let scan = separators(region, buffer, layout.dialect, masking)
  let count = scan.count
  let fields = layout.dialect.fieldCount
  var fault = found
  if let (kind, offset) = scan.fault, offset < found?.offset ?? .max {
    let place = place(in: region, of: offset, layout)
    fault = RegionFault(
      offset: offset,
      error: kind == .insideField ? .strayQuote(place) : .textAfterQuote(place))
  }
  let isRegular =
    fault == nil && region.blanks == 0 && count == region.rows * fields
    && region.rows > 0
    && (1...region.rows).allSatisfy { row in
      let byte = region.start[Int(buffer.separators[row * fields])]
      return byte == 0x0A || byte == 0x0D
    }
  if isRegular {
    let kept = KeptSeparators(all: fields, positions: layout.positions)
    return RowTable(
      region.start, kept, separators: buffer.separators, stride: fields,
      rowCount: region.rows, fault: nil)
  }
  return irregularTable(region, buffer, count, layout, fault)
}

/// The place of a byte of a region.
func place(in region: FileScan.Region, of offset: Int, _ layout: FileLayout) -> ReadingError.Place {
  place(
    in: UnsafeBufferPointer(start: region.start, count: region.count), of: offset,
    file: layout.name, firstLine: region.firstLine)
}

/// Adds the separators of the first row, which began before the chunk; false when it is not like
/// the others.
private func addFirstRow(
  _ region: FileScan.Region, _ buffer: ChunkBuffer, _ dialect: Dialect, _ kept: KeptSeparators,
  _ masking: ByteMasking
) -> Bool {
  let start = region.start - buffer.origin
  let end = Int(buffer.separators[kept.count])
  let all = buffer.table(entries: end - start + 2)
  var scan = SeparatorScan(into: all)
  scan.take(region.start, count: end - start + 1, dialect, masking)
  guard scan.fault == nil, scan.count == dialect.fieldCount else { return false }
  var separator = -1
  buffer.separators[0] = UInt32(truncatingIfNeeded: start - 1)
  for entry in 0..<kept.count {
    separator += kept.steps.isEmpty ? 1 : Int(kept.steps[entry])
    buffer.separators[entry + 1] = UInt32(start) + all[separator]
  }
  return true
}

private func separators(
  _ region: FileScan.Region, _ buffer: ChunkBuffer, _ dialect: Dialect, _ masking: ByteMasking
) -> SeparatorScan {
  var scan = SeparatorScan(into: buffer.separators + 1)
  let carried = region.carried
  scan.take(region.start, count: carried, dialect, masking)
  let count = region.count - carried
  let blocks = count / 64
  for block in 0..<blocks {
    scan.take(
      buffer.masks[block], next: buffer.masks[block + 1], valid: .max, width: 64,
      offset: carried + block * 64)
  }
  if count % 64 > 0 {
    let valid = UInt64.max >> UInt64(64 - count % 64)
    scan.take(
      buffer.masks[blocks], next: buffer.masks[blocks + 1], valid: valid, width: count % 64,
      offset: carried + blocks * 64)
  }
  return scan
}

private func irregularTable(
  _ region: FileScan.Region, _ buffer: ChunkBuffer, _ count: Int, _ layout: FileLayout,
  _ fault: RegionFault?
) -> RowTable {
  let expected = layout.dialect.fieldCount
  let table = buffer.table(entries: (count / expected + 1) * (expected + 1))
  var rows = 0
  var hasTrailing = false
  var error: ReadingError?
  var first = 0
  for index in 1..<(count + 1) {
    let end = Int(buffer.separators[index])
    guard isRowEnd(region, end, layout.dialect) else { continue }
    let start = Int(buffer.separators[first] &+ 1)
    if let fault, fault.offset <= end {
      error = fault.error
      break
    }
    let found = index - first
    if found == expected + 1 { hasTrailing = true }
    let isBlank =
      found == 1 && !layout.dialect.keepsBlankLines
      && (start == end || start + 1 == end && region.start[start] == 0x0D)
    if !isBlank {
      let isFine = found == expected || endsEmpty(region, buffer, first, found, expected, end)
      guard isFine else {
        error = .fieldCount(
          place(in: region, of: start, layout), row: region.firstRow + rows, found: found,
          expected: expected)
        break
      }
      let entries = table + rows * (expected + 1)
      entries.update(from: buffer.separators + first, count: expected + 1)
      rows += 1
    }
    first = index
  }
  if error == nil { error = fault?.error }
  return RowTable(
    region.start, KeptSeparators(all: expected, positions: layout.positions), separators: table,
    stride: expected + 1, rowCount: rows, fault: error,
    hasTrailingDelimiters: hasTrailing)
}

private func isRowEnd(_ region: FileScan.Region, _ offset: Int, _ dialect: Dialect) -> Bool {
  let byte = region.start[offset]
  return byte == 0x0A || byte == 0x0D
}

/// Whether a row has one field too many that is empty: a delimiter at its end.
private func endsEmpty(
  _ region: FileScan.Region, _ buffer: ChunkBuffer, _ first: Int, _ found: Int, _ expected: Int,
  _ end: Int
) -> Bool {
  guard found == expected + 1 else { return false }
  let start = Int(buffer.separators[first + found - 1] &+ 1)
  return start == end || start + 1 == end && region.start[start] == 0x0D
}
