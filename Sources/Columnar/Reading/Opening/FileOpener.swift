import KPIValues

/// Finds out the form of a file and where its wanted fields are.
struct FileOpener {
  /// How many decoded bytes are looked at; the second where the first do not hold enough rows.
  private static let headSizes = [1 << 17, 1 << 18]
  /// How many rows are looked at.
  static let sampleSize = 1000

  /// What is stated, and what is wanted.
  let table: TableReader
  /// Fields that are read as doubles.
  let inexact: Set<Int>

  /// Opens the file at a position in the order of files.
  func open(_ source: any ByteSource, file: Int) throws(ReadingError) -> OpenedFile {
    let decoded = try DecodedBytes(source, encoding: table.format.encoding)
    var (opened, head) = try open(decoded, source.name, file)
    opened.supply = decoded.supply
    let skipped = opened.layout.dataOffset - head.start
    switch opened.supply {
    case .sequence(let bytes):
      bytes.skip(skipped)
      opened.supply = bytes.supply
    case .decoded: opened.layout.dataOffset = head.start + characterCount(head.bytes[..<skipped])
    case .random, .members, .none: break
    }
    return opened
  }

  /// Looks at as much of a file as it takes to find out its form.
  private func open(_ decoded: DecodedBytes, _ name: String, _ file: Int) throws(ReadingError)
    -> (OpenedFile, DecodedHead)
  {
    for size in FileOpener.headSizes.dropLast() {
      guard case .random = decoded.supply, kindByName(name) != .jsonLines else { break }
      let head = try head(decoded, size)
      // What is missing at first may stand farther down.
      let opened = try? open(head, name, file: file)
      if let opened, opened.isSettled || head.isWhole { return (opened, head) }
    }
    let head = try head(decoded, FileOpener.headSizes[FileOpener.headSizes.count - 1])
    return (try open(head, name, file: file), head)
  }

  private func head(_ decoded: DecodedBytes, _ size: Int) throws(ReadingError) -> DecodedHead {
    let bytes = try decoded.head(size)
    return DecodedHead(
      bytes: bytes, isWhole: bytes.count < size, start: decoded.start,
      encoding: decoded.encoding, isCompressed: decoded.isCompressed)
  }

  /// Finds out the form of a file from its beginning.
  func open(_ head: DecodedHead, _ name: String, file: Int) throws(ReadingError) -> OpenedFile {
    guard head.bytes.contains(where: { !isBlank($0) }) else { throw .noHeader(file: name) }
    let kind = table.format.kind ?? kindByName(name) ?? kindByBytes(head.bytes)
    return kind == .jsonLines
      ? try openLines(name, head, file) : try openDelimited(name, head, kind, file)
  }

  private func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  private func kindByBytes(_ bytes: [UInt8]) -> TableFormat.Kind {
    let first = bytes.first { !isBlank($0) }
    return first == 0x7B ? .jsonLines : .commaSeparated
  }

  private func openDelimited(
    _ name: String, _ head: DecodedHead, _ kind: TableFormat.Kind, _ file: Int
  ) throws(ReadingError) -> OpenedFile {
    let sniffer = HeadSniffer(
      head: head, format: table.format, wanted: table.fields.map(\.header))
    let stated = try statedDelimiter() ?? (kind == .tabSeparated ? 0x09 : nil)
    let finding = try sniffer.find(stated, file: name)
    try checkEncoding(head, upTo: finding.headerEnd, name)
    let matching = HeaderMatching(headers: finding.headers)
    var positions: [Int] = []
    for field in table.fields {
      positions.append(try matching.position(of: field.header, file: name))
    }
    var forms = try FormDetection(table, inexact: inexact)
    for position in positions {
      forms.add(file: name) { finding.records.texts(at: position, in: finding.rows) }
    }
    let layout = FileLayout(
      file: file, name: name,
      format: DetectedFormat(
        kind: finding.delimiter == 0x09 ? .tabSeparated : .commaSeparated,
        isCompressed: head.isCompressed,
        delimiter: String(decoding: [finding.delimiter], as: UTF8.self), decimal: forms.decimal,
        encoding: head.encoding, skippedLines: finding.skippedLines, headers: matching.headers),
      dialect: Dialect(
        delimiter: finding.delimiter, quote: 0x22, fieldCount: matching.headers.count,
        isJSON: false),
      isEncodingDeclared: table.format.encoding != nil, positions: positions,
      forms: forms.forms, openFields: forms.openFields, firstLine: finding.firstLine,
      dataOffset: head.start + finding.headerEnd)
    return OpenedFile(
      layout: layout, supply: .none, ambiguousFields: forms.ambiguousFields,
      notes: notes(finding, matching, name) + forms.notes, isSettled: finding.isSettled)
  }

  /// Makes sure that the bytes before the rows are valid; those of rows are checked when read.
  private func checkEncoding(_ head: DecodedHead, upTo end: Int, _ name: String)
    throws(ReadingError)
  {
    var mark: Int?
    let invalid = head.bytes[..<end].withUnsafeBufferPointer { bytes in
      bytes.baseAddress.flatMap { firstInvalidByte($0, bytes.count, mark: &mark) }
    }
    guard let invalid else { return }
    let isUTF8 = head.encoding == TextEncoding.utf8.name
    let before = isUTF8 ? invalid : characterCount(head.bytes[..<invalid])
    throw .invalidBytes(
      place(in: head.bytes, of: invalid, file: name, firstLine: 1), offset: head.start + before,
      byte: head.bytes[invalid], encoding: head.encoding,
      isDeclared: table.format.encoding != nil)
  }

  private func notes(_ finding: HeadSniffer.Finding, _ matching: HeaderMatching, _ name: String)
    -> [ReadingNote]
  {
    var notes: [ReadingNote] = []
    if finding.skippedLines > table.format.skippedLines {
      notes.append(.linesBeforeHeader(file: name, count: finding.skippedLines))
    }
    return notes + matching.notes(file: name)
  }

  private func statedDelimiter() throws(ReadingError) -> UInt8? {
    guard let stated = table.format.delimiter else { return nil }
    let text = stated == "\\t" ? "\t" : stated
    guard let byte = text.utf8.first, text.utf8.count == 1, byte < 0x80, byte != 0x22,
      byte != 0x0A, byte != 0x0D
    else { throw .unknownOption(option: "delimiter", value: stated) }
    return byte
  }

  private func openLines(_ name: String, _ head: DecodedHead, _ file: Int) throws(ReadingError)
    -> OpenedFile
  {
    if head.bytes.first(where: { !isBlank($0) }) == 0x5B {
      throw .arrayInsteadOfLines(file: name)
    }
    let sample = JSONSample(head, limit: FileOpener.sampleSize)
    var forms = try FormDetection(table, inexact: inexact)
    for field in table.fields {
      forms.add(file: name) { SampleTexts(sample.texts(of: field.header)) }
    }
    let layout = FileLayout(
      file: file, name: name,
      format: DetectedFormat(
        kind: .jsonLines, isCompressed: head.isCompressed, delimiter: "", decimal: forms.decimal,
        encoding: head.encoding, skippedLines: 0, headers: sample.headers),
      dialect: Dialect(delimiter: 0x0A, quote: 0xFF, fieldCount: 1, isJSON: true),
      isEncodingDeclared: table.format.encoding != nil,
      positions: Array(table.fields.indices), forms: forms.forms, openFields: forms.openFields,
      firstLine: 1, dataOffset: head.start)
    return OpenedFile(
      layout: layout, supply: .none, ambiguousFields: forms.ambiguousFields, notes: forms.notes,
      isSettled: false)
  }
}

/// The beginning of a file in UTF-8.
struct DecodedHead {
  /// The bytes.
  var bytes: [UInt8]
  /// Whether these are all bytes.
  var isWhole: Bool
  /// The offset of the first in the decoded file: behind a byte order mark.
  var start: Int
  /// The encoding's name.
  var encoding: String
  /// Whether the file is compressed.
  var isCompressed: Bool
}

/// How many characters bytes of UTF-8 are.
private func characterCount(_ bytes: ArraySlice<UInt8>) -> Int {
  bytes.count { $0 & 0xC0 != 0x80 }
}

/// The kind that a file's name tells.
func kindByName(_ name: String) -> TableFormat.Kind? {
  var name = name.lowercased()
  if name.hasSuffix(".gz") { name.removeLast(3) }
  if name.hasSuffix(".tsv") { return .tabSeparated }
  if name.hasSuffix(".csv") { return .commaSeparated }
  return name.hasSuffix(".jsonl") || name.hasSuffix(".ndjson") ? .jsonLines : nil
}
