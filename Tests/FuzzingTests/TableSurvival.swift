import KPIValues

@testable import Columnar

/// Everything that is done with the bytes of a data file, whatever they are: nothing may end the
/// process, and a table is the same for any number of threads, size of chunks and way to look at
/// bytes. The first four bytes choose the form, what is stated, the types and the chunks.
enum TableSurvival {
  /// What is read, or why it is not.
  private struct Answer: Equatable {
    var rows: [[String]] = []
    var report: TableReport?
    var fault: String?
  }

  /// Why the bytes are not survived as promised; nil when they are.
  static func complaint(about input: [UInt8]) -> String? {
    guard input.count > 4 else { return nil }
    let source = source(form: input[0], Array(input[4...]))
    let format = format(input[1])
    let probe = try? TableProbe(of: source, format: format, wholeFile: input[1] & 64 == 0)
    _ = try? TableProbe.headers(of: source, format: format)
    var headers = probe?.columns.map(\.header) ?? []
    if headers.isEmpty { headers = ["a"] }
    let fields = headers.prefix(12).enumerated().map { position, header in
      let type = types[(Int(input[2]) + position) % types.count]
      return Field(header: header, type: type, isIdentity: type == .text && position % 2 == 1)
    }
    var reader = TableReader(
      sources: [source], format: format, fields: fields, calendar: CalendarRules(), zone: .utc)
    let plain = answer(reader, threads: 1, chunkSize: TableReader.chunkSize)
    let small = 1 + Int(input[3] & 127)
    reader.masking = .portable
    if answer(reader, threads: 3, chunkSize: small) != plain {
      return "three threads and chunks of \(small) bytes give another table"
    }
    if answer(reader, threads: 1, chunkSize: 4096) != plain {
      return "looking at bytes one by one gives another table"
    }
    reader.masking = .best
    if answer(reader, threads: 2, chunkSize: small * 16) != plain {
      return "two threads and chunks of \(small * 16) bytes give another table"
    }
    return nil
  }

  private static let types: [FieldType] = [
    .text, .decimal(numerator: 1, denominator: 1), .date, .flag, .time, .period(.month),
    .decimal(numerator: 3600, denominator: 1), .period(.week),
  ]

  private static func format(_ choice: UInt8) -> TableFormat {
    let encodings: [String?] = [nil, "windows-1252", "utf-16", "iso-8859-15"]
    var format = TableFormat(
      encoding: encodings[Int(choice & 3)], missing: choice & 4 == 0 ? [] : ["n/a", "NULL"],
      badCellsAreMissing: choice & 8 == 0)
    if choice & 16 != 0 { (format.decimal, format.dates) = (",", "dd/MM/yyyy") }
    if choice & 32 != 0 { (format.locale, format.delimiter) = ("fr", ";") }
    if choice & 128 != 0 { format.skippedLines = 1 }
    return format
  }

  private static func source(form: UInt8, _ bytes: [UInt8]) -> any ByteSource {
    let names = ["t.csv", "t.tsv", "t.jsonl", "t", "t.csv.gz", "t.csv.gz", "t.jsonl.gz", "t.txt"]
    let name = names[Int(form & 7)]
    let isWrapped = [5, 6].contains(form & 7)
    return MemorySource(
      name: name, bytes: isWrapped ? members(bytes, of: 1 + Int(form >> 3) * 8) : bytes)
  }

  /// Members of a compressed file that hold so many bytes each, as they are.
  private static func members(_ bytes: [UInt8], of size: Int) -> [UInt8] {
    stride(from: 0, to: bytes.count, by: size).flatMap { start in
      let piece = Array(bytes[start..<min(start + size, bytes.count)])
      var checksum = Checksum()
      piece.withUnsafeBufferPointer { buffer in
        if let first = buffer.baseAddress { checksum.take(first, buffer.count) }
      }
      let count = UInt16(piece.count)
      let sizes = [count, ~count].flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      let ends = [checksum.value, UInt32(count)].flatMap { value in
        (0..<4).map { UInt8(value >> UInt32($0 * 8) & 0xFF) }
      }
      return [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255, 1] + sizes + piece + ends
    }
  }

  private static func answer(_ reader: TableReader, threads: Int, chunkSize: Int) -> Answer {
    do {
      let reading = try reader.read(
        threads: threads, chunkSize: chunkSize, start: { _ in [[Int]: [String]]() }
      ) { worker, batch in
        for row in 0..<batch.rowCount {
          worker.state[[batch.file, batch.firstRow + row]] = batch.columns.enumerated().map {
            cell($1, row, worker.dictionaries[$0])
          }
        }
      }
      var all: [[Int]: [String]] = [:]
      for worker in reading.workers { all.merge(worker.state) { first, _ in first } }
      let keys = all.keys.sorted { $0.lexicographicallyPrecedes($1) }
      return Answer(rows: keys.compactMap { all[$0] }, report: reading.report)
    } catch {
      return Answer(fault: "\(error)")
    }
  }

  private static func cell(_ column: Column, _ row: Int, _ dictionary: TextDictionary) -> String {
    if let validity = column.validity, !validity[row] { return "-" }
    return switch column.values {
    case .decimals(let values, let scale):
      ExactDecimal(coefficient: Int128(values[row]), scale: scale).description
    case .wide(let values, let scale):
      ExactDecimal(coefficient: values[row], scale: scale).description
    case .doubles(let values): "~\(values[row].bitPattern)"
    case .codes(let codes): dictionary.string(codes[row])
    case .identities(let texts): "\(texts[row])"
    case .flags(let flags): "\(flags[row])"
    case .days(let days), .periods(let days): "\(days[row])"
    case .times(let times): "\(times[row])"
    }
  }
}
