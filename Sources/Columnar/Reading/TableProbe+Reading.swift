import KPIValues

extension TableProbe {
  /// How many bytes are looked at unless the whole file is.
  private static let headSize = 1 << 20
  /// How many bytes are looked at for the headers alone.
  private static let headerSize = 1 << 14

  /// Looks at a file.
  ///
  /// - Parameters:
  ///   - source: the file; standard input is used up. Text that is not UTF-8 is taken for
  ///     Windows-1252 unless an encoding is stated.
  ///   - format: what is stated about its form.
  ///   - wholeFile: whether all rows are looked at, or those of the first megabyte.
  ///   - examples: how many distinct texts of a column are kept.
  /// - Throws: `ReadingError`.
  public init(
    of source: any ByteSource, format: TableFormat = TableFormat(), wholeFile: Bool,
    examples: Int = 5
  ) throws {
    do {
      try self.init(source, format, wholeFile, examples)
    } catch let error as ReadingError {
      guard case .invalidBytes(_, _, _, _, false) = error, source.size != nil else { throw error }
      var guess = format
      guess.encoding = TextEncoding.windows1252.name
      guard let probe = try? TableProbe(source, guess, wholeFile, examples) else { throw error }
      self = probe
    }
  }

  /// The headers of a file, looked up in its beginning alone.
  ///
  /// - Throws: `ReadingError`.
  public static func headers(of source: any ByteSource, format: TableFormat) throws -> [String] {
    let decoded = try DecodedBytes(source, encoding: format.encoding)
    let bytes = try decoded.head(TableProbe.headerSize)
    let head = DecodedHead(
      bytes: bytes, isWhole: bytes.count < TableProbe.headerSize, start: 0,
      encoding: decoded.encoding, isCompressed: decoded.isCompressed)
    let table = TableReader(
      sources: [source], format: format, fields: [], calendar: CalendarRules(), zone: .utc)
    let opened = try FileOpener(table: table, inexact: []).open(head, source.name, file: 0)
    return opened.layout.format.headers
  }

  private init(
    _ source: any ByteSource, _ format: TableFormat, _ wholeFile: Bool, _ examples: Int
  ) throws {
    let decoded = try DecodedBytes(source, encoding: format.encoding)
    let head = try decoded.head(TableProbe.headSize)
    let isWhole = head.count < TableProbe.headSize
    let table = TableReader(
      sources: [source], format: format, fields: [], calendar: CalendarRules(), zone: .utc)
    let bytes = DecodedHead(
      bytes: head, isWhole: isWhole, start: 0, encoding: decoded.encoding,
      isCompressed: decoded.isCompressed)
    let opened = try FileOpener(table: table, inexact: []).open(bytes, source.name, file: 0)
    var looked = table
    looked.format.kind = opened.layout.format.kind
    if !opened.layout.dialect.isJSON {
      looked.format.delimiter = opened.layout.format.delimiter
    }
    if wholeFile && source.size != nil {
      try self.init(looked, opened, isWhole: true, examples)
      return
    }
    let isPlain = decoded.encoding == TextEncoding.utf8.name
    if !isPlain { looked.format.encoding = TextEncoding.utf8.name }
    let name = decoded.isCompressed ? source.name + " (its beginning)" : source.name
    let cut = TableProbe.completeRows(bytes, opened.layout)
    looked.sources = [MemorySource(name: name, bytes: cut)]
    try self.init(looked, opened, isWhole: isWhole, examples)
  }

  /// The bytes up to the last row that is complete.
  private static func completeRows(_ head: DecodedHead, _ layout: FileLayout) -> [UInt8] {
    if head.isWhole { return head.bytes }
    if layout.dialect.isJSON {
      return Array(head.bytes[..<(head.bytes.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0)])
    }
    var records = HeadRecords(
      head.bytes, from: layout.dataOffset, line: 1, delimiter: layout.dialect.delimiter,
      quote: layout.dialect.quote)
    records.dropCut()
    let end = records.records.last?.end ?? layout.dataOffset
    return Array(head.bytes[..<end])
  }

  private init(
    _ table: TableReader, _ opened: OpenedFile, isWhole: Bool, _ examples: Int
  ) throws {
    var table = table
    let headers = opened.layout.format.headers
    let unique = headers.filter { header in
      !header.isEmpty && headers.count { $0 == header } == 1
    }
    table.fields = unique.map { Field(header: $0, type: .text) }
    let reading = try table.read(
      threads: 1, start: { _ in [Int](repeating: 0, count: unique.count) }
    ) { worker, batch in
      for (field, column) in batch.columns.enumerated() {
        guard let validity = column.validity else { continue }
        worker.state[field] += batch.rowCount - validity.validCount
      }
    }
    self.init(
      format: opened.layout.format, columns: [], rowCount: reading.report.rowCount,
      isWhole: isWhole, notes: opened.notes)
    guard let worker = reading.workers.first else { return }
    for (field, header) in unique.enumerated() {
      let dictionary = worker.dictionaries[field]
      let texts = (0..<dictionary.count).dropFirst().map { Array(dictionary.text(UInt32($0))) }
      let inference = ContentInference(texts, table.format)
      if inference.isComma { self.format.decimal = "," }
      if let text = inference.ambiguousDate {
        notes.append(.ambiguousDates(file: opened.layout.name, header: header, text: text))
      }
      columns.append(
        Column(
          header: header, content: inference.content, missing: worker.state[field],
          distinct: texts.count,
          examples: texts.prefix(examples).map { String(decoding: $0, as: UTF8.self) }))
    }
  }
}
