/// Finds the delimiter and the header in the beginning of a file.
struct HeadSniffer {
  /// What was found.
  struct Finding {
    /// The byte between fields.
    var delimiter: UInt8
    /// The header.
    var header: HeadRecord
    /// Physical lines before the header.
    var skippedLines: Int
    /// The first rows.
    var rows: [HeadRecord]
  }

  private static let delimiters: [UInt8] = [0x2C, 0x3B, 0x09, 0x7C]
  private static let headerSearch = 50
  private static let sampleSize = 1000

  /// The beginning of the file.
  let head: DecodedHead
  /// What is stated.
  let format: TableFormat
  /// The headers that are looked for.
  let wanted: [String]

  /// Finds the delimiter that makes the best table, and the header in it.
  func find(_ stated: UInt8?, file: String) throws(ReadingError) -> Finding {
    let delimiter = stated ?? bestDelimiter()
    let (records, isCut) = records(delimiter, limit: HeadSniffer.sampleSize)
    guard let position = headerPosition(records) else { throw .noHeader(file: file) }
    let header = records[position]
    var rows = Array(records[(position + 1)...])
    if isCut && !head.isWhole { rows = rows.dropLast() }
    let lines = position == 0 ? format.skippedLines : records[position - 1].nextLine - 1
    return Finding(
      delimiter: delimiter, header: header, skippedLines: lines, rows: rows)
  }

  private func records(_ delimiter: UInt8, limit: Int) -> ([HeadRecord], isCut: Bool) {
    let (start, line) = skipLines(format.skippedLines)
    var records = HeadRecords(
      head.bytes, from: start, line: line, delimiter: delimiter, quote: 0x22)
    return (records.prefix(limit), records.isCut)
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

  private func bestDelimiter() -> UInt8 {
    var best: (delimiter: UInt8, score: [Int]) = (HeadSniffer.delimiters[0], [])
    for delimiter in HeadSniffer.delimiters {
      let score = score(delimiter)
      if best.score.lexicographicallyPrecedes(score) { best = (delimiter, score) }
    }
    return best.delimiter
  }

  /// How good a table a delimiter makes: wanted headers found, whether there are columns at all,
  /// how alike the rows are, how many columns.
  private func score(_ delimiter: UInt8) -> [Int] {
    var (records, isCut) = records(delimiter, limit: 2 * HeadSniffer.headerSearch)
    if isCut && !head.isWhole && records.count > 1 { records.removeLast() }
    records.removeAll(where: \.isBlank)
    let width = commonWidth(records)
    let alike = records.count { $0.fields.count == width }
    return [mostWanted(records), min(width, 2), alike * 100 / max(1, records.count), width]
  }

  /// How many of the wanted headers the record has that has most of them.
  private func mostWanted(_ records: [HeadRecord]) -> Int {
    var most = 0
    for record in records.prefix(HeadSniffer.headerSearch) where most < wanted.count {
      most = max(most, wantedCount(record))
    }
    return most
  }

  /// How many fields most records have, the more the better among equals.
  private func commonWidth(_ records: [HeadRecord]) -> Int {
    var counts: [Int: Int] = [:]
    for record in records { counts[record.fields.count, default: 0] += 1 }
    return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 0
  }

  private func wantedCount(_ record: HeadRecord) -> Int {
    if wanted.isEmpty { return 0 }
    let texts = Set(record.texts)
    return Set(wanted).count { texts.contains($0) }
  }

  /// The record that is the header: the first with all wanted headers, else the first that is as
  /// wide as the table.
  private func headerPosition(_ records: [HeadRecord]) -> Int? {
    guard let first = records.firstIndex(where: { !$0.isBlank }) else { return nil }
    if format.skippedLines > 0 { return first }
    let search = records.prefix(HeadSniffer.headerSearch)
    let all = Set(wanted).count
    if all > 0, let found = search.firstIndex(where: { wantedCount($0) == all }) { return found }
    let width = commonWidth(Array(search))
    let isTitle = records[first].fields.count < width && records[first].fields.count <= 2
    guard isTitle, wantedCount(records[first]) == 0 else { return first }
    return search.firstIndex { $0.fields.count == width } ?? first
  }
}
