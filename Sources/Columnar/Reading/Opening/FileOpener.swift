import KPIValues

/// Finds out the form of a file and where its wanted fields are.
struct FileOpener {
  /// How many decoded bytes are looked at.
  static let headSize = 1 << 18

  /// What is stated, and what is wanted.
  let table: TableReader
  /// Fields that are read as doubles.
  let inexact: Set<Int>

  /// Opens the file at a position in the order of files.
  func open(_ source: any ByteSource, file: Int) throws(ReadingError) -> OpenedFile {
    let (head, supply) = try decodedHead(source)
    guard !head.bytes.isEmpty else { throw .noHeader(file: source.name) }
    return try openRecords(source.name, head, supply, file: file)
  }

  private func decodedHead(_ source: any ByteSource) throws(ReadingError) -> (
    DecodedHead, ByteSupply
  ) {
    let decoded = try DecodedBytes(source, encoding: table.format.encoding)
    let bytes = try decoded.head(FileOpener.headSize)
    let head = DecodedHead(
      bytes: bytes, isWhole: bytes.count < FileOpener.headSize, start: decoded.start,
      encoding: decoded.encoding, isCompressed: decoded.isCompressed)
    return (head, decoded.supply)
  }

  private func openRecords(
    _ name: String, _ head: DecodedHead, _ supply: ByteSupply, file: Int
  ) throws(ReadingError) -> OpenedFile {
    let kind = table.format.kind ?? kindByName(name) ?? .commaSeparated
    let delimiter = try sniffDelimiter(head, kind)
    var records = HeadRecords(
      head.bytes, from: 0, line: 1, delimiter: delimiter, quote: 0x22)
    guard let header = records.next() else { throw .noHeader(file: name) }
    let headers = header.texts
    let positions = try locate(headers, name)
    let layout = FileLayout(
      file: file, name: name,
      format: DetectedFormat(
        kind: kind, isCompressed: head.isCompressed,
        delimiter: String(decoding: [delimiter], as: UTF8.self), decimal: nil,
        encoding: head.encoding, skippedLines: 0, headers: headers),
      dialect: Dialect(
        delimiter: delimiter, quote: 0x22, fieldCount: headers.count, isJSON: false),
      isEncodingDeclared: table.format.encoding != nil,
      positions: positions, forms: table.fields.map { form($0.type) },
      firstLine: header.nextLine, dataOffset: head.start + header.end)
    if case .sequence(let bytes) = supply { bytes.skip(header.end) }
    return OpenedFile(layout: layout, supply: supply, notes: [])
  }

  private func form(_ type: FieldType) -> CellForm {
    switch type {
    case .text: .text
    case .flag: .flag
    case .date: .date(.iso)
    case .time: .time(.iso)
    case .decimal: .decimal(DecimalForm(mark: .point))
    case .period(let grain): .period(grain, .iso)
    }
  }

  private func sniffDelimiter(_ head: DecodedHead, _ kind: TableFormat.Kind)
    throws(ReadingError) -> UInt8
  {
    if let stated = table.format.delimiter {
      guard let byte = stated.utf8.first, stated.utf8.count == 1, byte < 0x80 else {
        throw .unknownOption(option: "delimiter", value: stated)
      }
      return byte
    }
    return kind == .tabSeparated ? 0x09 : 0x2C
  }

  private func locate(_ headers: [String], _ name: String) throws(ReadingError) -> [Int] {
    var positions: [Int] = []
    for field in table.fields {
      let found = headers.indices.filter { headers[$0] == field.header }
      guard let position = found.first else {
        throw .missingHeader(file: name, header: field.header, nearest: [], headers: headers)
      }
      guard found.count == 1 else {
        throw .ambiguousHeader(
          file: name, header: field.header, columns: found.map { $0 + 1 })
      }
      positions.append(position)
    }
    return positions
  }
}

/// The beginning of a file in UTF-8.
struct DecodedHead {
  var bytes: [UInt8]
  /// Whether these are all bytes.
  var isWhole: Bool
  /// The offset of the first in the decoded file: behind a byte order mark.
  var start: Int
  var encoding: String
  var isCompressed: Bool
}

/// The kind that a file's name tells.
func kindByName(_ name: String) -> TableFormat.Kind? {
  var name = name.lowercased()
  if name.hasSuffix(".gz") { name.removeLast(3) }
  if name.hasSuffix(".tsv") { return .tabSeparated }
  if name.hasSuffix(".csv") { return .commaSeparated }
  return name.hasSuffix(".jsonl") || name.hasSuffix(".ndjson") ? .jsonLines : nil
}
