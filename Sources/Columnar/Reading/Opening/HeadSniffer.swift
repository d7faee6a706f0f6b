import KPIValues

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Finds the delimiter and the header in the beginning of a file.
struct HeadSniffer {
  /// What was found.
  struct Finding {
    /// The byte between fields.
    var delimiter: UInt8
    /// The header's fields.
    var headers: [String]
    /// The offset behind the header's line end.
    var headerEnd: Int
    /// The physical line behind the header, from 1.
    var firstLine: Int
    /// Physical lines before the header.
    var skippedLines: Int
    /// The records that were looked at.
    var records: HeadRecords
    /// The first rows.
    var rows: ArraySlice<HeadRecords.Record>
    /// Whether the same is found whatever follows the bytes that were looked at.
    var isSettled: Bool
  }

  /// What speaks for a delimiter, and whether more of the file might say something else.
  private struct Score {
    var points: [Int]
    var isSettled: Bool
  }

  private static let delimiters: [UInt8] = [0x2C, 0x3B, 0x09, 0x7C]
  private static let headerSearch = 50

  /// The beginning of the file.
  private let head: DecodedHead
  /// What is stated.
  private let format: TableFormat
  /// The headers that are looked for.
  private let wanted: Set<String>

  /// Looks for headers in the beginning of a file.
  init(head: DecodedHead, format: TableFormat, wanted: [String]) {
    self.head = head
    self.format = format
    self.wanted = Set(wanted)
  }

  /// Finds the delimiter that makes the best table, and the header in it.
  func find(_ stated: UInt8?, file: String) throws(ReadingError) -> Finding {
    let best = stated.map { (delimiter: $0, isSettled: true) } ?? bestDelimiter()
    let records = records(best.delimiter, limit: FileOpener.sampleSize)
    let list = records.records
    guard let position = headerPosition(records) else { throw .noHeader(file: file) }
    let header = list[position]
    let rows = list[(position + 1)...]
    return Finding(
      delimiter: best.delimiter, headers: records.texts(header), headerEnd: header.end,
      firstLine: header.nextLine,
      skippedLines: position == 0 ? format.skippedLines : list[position - 1].nextLine - 1,
      records: records,
      rows: records.isCut && !head.isWhole ? rows.dropLast() : rows,
      isSettled: best.isSettled && list.count == FileOpener.sampleSize && !records.isCut)
  }

  private func records(_ delimiter: UInt8, limit: Int) -> HeadRecords {
    let (start, line) = skipLines(format.skippedLines)
    return HeadRecords(
      head.bytes, from: start, line: line, delimiter: delimiter, quote: 0x22, limit: limit)
  }

  /// The offset behind some lines, and the next line's number.
  private func skipLines(_ count: Int) -> (offset: Int, line: Int) {
    var (offset, line) = (0, 1)
    while line <= count, offset < head.bytes.count {
      let byte = head.bytes[offset]
      offset += 1
      if byte == 0x0D, offset < head.bytes.count, head.bytes[offset] == 0x0A { offset += 1 }
      if byte == 0x0A || byte == 0x0D { line += 1 }
    }
    return (offset, line)
  }

  private func bestDelimiter() -> (delimiter: UInt8, isSettled: Bool) {
    var best = (delimiter: HeadSniffer.delimiters[0], points: [Int]())
    var isSettled = true
    for delimiter in HeadSniffer.delimiters {
      // A byte that is nowhere makes one column: never better than all headers in several.
      let isBeaten = best.points.starts(with: [wanted.count, 2])
      if isBeaten && !isAnywhere(delimiter) { continue }
      let score = score(delimiter)
      if !score.isSettled { isSettled = false }
      if best.points.lexicographicallyPrecedes(score.points) { best = (delimiter, score.points) }
    }
    return (best.delimiter, isSettled)
  }

  private func isAnywhere(_ byte: UInt8) -> Bool {
    head.bytes.withUnsafeBytes { bytes in
      bytes.baseAddress.map { memchr($0, Int32(byte), bytes.count) != nil } ?? false
    }
  }

  /// How good a table a delimiter makes: wanted headers found, whether there are columns at all,
  /// how alike the rows are, how many columns.
  private func score(_ delimiter: UInt8) -> Score {
    let limit = 2 * HeadSniffer.headerSearch
    let records = records(delimiter, limit: limit)
    let isCut = records.isCut && !head.isWhole
    let list = records.records.dropLast(isCut && records.records.count > 1 ? 1 : 0)
      .filter { !records.isBlank($0) }
    let width = commonWidth(list)
    let alike = list.count { $0.fields.count == width }
    return Score(
      points: [
        mostWanted(list, records), min(width, 2), alike * 100 / max(1, list.count), width,
      ],
      isSettled: records.records.count == limit && !records.isCut)
  }

  /// How many of the wanted headers the record has that has most of them.
  private func mostWanted(_ list: [HeadRecords.Record], _ records: HeadRecords) -> Int {
    var most = 0
    for record in list.prefix(HeadSniffer.headerSearch) where most < wanted.count {
      most = max(most, wantedCount(record, records))
    }
    return most
  }

  /// How many fields most records have, the more the better among equals.
  private func commonWidth(_ records: some Collection<HeadRecords.Record>) -> Int {
    var counts: [Int: Int] = [:]
    for record in records { counts[record.fields.count, default: 0] += 1 }
    return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 0
  }

  private func wantedCount(_ record: HeadRecords.Record, _ records: HeadRecords) -> Int {
    wanted.isEmpty ? 0 : wanted.intersection(records.texts(record)).count
  }

  /// The record that is the header: the first with all wanted headers, else the first that is as
  /// wide as the table.
  private func headerPosition(_ records: HeadRecords) -> Int? {
    let list = records.records
    guard let first = list.firstIndex(where: { !records.isBlank($0) }) else { return nil }
    if format.skippedLines > 0 { return first }
    let search = list.prefix(HeadSniffer.headerSearch)
    if !wanted.isEmpty {
      let found = search.firstIndex { wantedCount($0, records) == wanted.count }
      if let found { return found }
    }
    let width = commonWidth(search)
    let isTitle = list[first].fields.count < width && list[first].fields.count <= 2
    guard isTitle, wantedCount(list[first], records) == 0 else { return first }
    return search.firstIndex { $0.fields.count == width } ?? first
  }
}
