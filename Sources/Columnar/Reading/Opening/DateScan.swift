/// Settles how dates are written where the first rows do not tell, by looking at all rows.
struct DateScan {
  /// The table.
  let table: TableReader
  /// Its sources in order of files.
  let sources: [any ByteSource]
  /// How many threads read.
  let threads: Int
  /// How many bytes are read at a time.
  let chunkSize: Int

  /// Settles the fields that can be read in two ways, and those of `scanned` that were open.
  func settle(_ files: inout [OpenedFile], scanned: Set<Int>) throws {
    for file in files.indices {
      let open = files[file].layout.openFields.intersection(scanned)
      for field in files[file].ambiguousFields.union(open).sorted() {
        let form = try form(field, file)
        files[file].layout.forms[field] = files[file].layout.forms[field].with(form)
        files[file].layout.openFields.remove(field)
      }
    }
  }

  private func form(_ field: Int, _ file: Int) throws -> DateForm {
    let header = table.fields[field].header
    let source = sources[file]
    if source.size == nil { throw ReadingError.undetectedForm(file: source.name, header: header) }
    let texts = try texts(field, source)
    switch DateDetection.outcome(SampleTexts(texts)) {
    case .form(let form): return form
    case .open: return .iso
    case .ambiguous:
      let example = texts.min { $0.lexicographicallyPrecedes($1) } ?? []
      throw ReadingError.ambiguousDates(
        file: source.name, header: header, text: String(decoding: example, as: UTF8.self))
    }
  }

  /// All distinct texts of a field.
  private func texts(_ field: Int, _ source: any ByteSource) throws -> [[UInt8]] {
    var reader = table
    reader.sources = [source]
    reader.fields = [Field(header: table.fields[field].header, type: .text)]
    let reading = try reader.read(
      threads: threads, chunkSize: chunkSize, start: { _ in }, onBatch: { _, _ in })
    var texts: Set<[UInt8]> = []
    for worker in reading.workers {
      let dictionary = worker.dictionaries[0]
      for code in 1..<UInt32(max(1, dictionary.count)) {
        texts.insert(Array(dictionary.text(code)))
      }
    }
    return Array(texts)
  }
}

extension CellForm {
  /// The form with another form of dates.
  func with(_ form: DateForm) -> CellForm {
    switch self {
    case .date: .date(form)
    case .time: .time(form)
    case .period(let grain, _): .period(grain, form)
    case .text, .flag, .decimal: self
    }
  }
}
