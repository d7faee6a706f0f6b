/// A record of the beginning of a file.
struct HeadRecord {
  /// Where a field stands.
  struct Field {
    /// The offset of its first byte, behind a quote.
    var start: Int
    /// The offset behind its last byte, before a quote.
    var end: Int
    /// Whether it has quotes around it.
    var isQuoted = false
  }

  /// The bytes that offsets count from.
  fileprivate let bytes: [UInt8]
  fileprivate let quote: UInt8
  /// Where the fields stand.
  let fields: [Field]
  /// The offset behind its line end.
  let end: Int
  /// The physical line behind it, from 1.
  let nextLine: Int

  /// Whether it is a blank line.
  var isBlank: Bool { fields.count == 1 && fields[0].start == fields[0].end }
  /// The fields as texts.
  var texts: [String] { fields.indices.map { String(decoding: text($0), as: UTF8.self) } }

  /// A field, quotes taken away.
  func text(_ field: Int) -> [UInt8] {
    let place = fields[field]
    let text = bytes[place.start..<place.end]
    guard place.isQuoted, text.contains(quote) else { return Array(text) }
    var plain: [UInt8] = []
    var isInside = true
    for byte in text {
      if byte == quote { isInside.toggle() }
      // Of two quotes side by side the second is text.
      if byte != quote || isInside { plain.append(byte) }
    }
    return plain
  }
}

/// Takes the beginning of a file apart, byte by byte.
struct HeadRecords {
  private let bytes: [UInt8]
  private let delimiter: UInt8
  private let quote: UInt8
  private var position: Int
  private var line: Int

  /// Records of `bytes` from `start`, which is on physical line `line`.
  init(_ bytes: [UInt8], from start: Int, line: Int, delimiter: UInt8, quote: UInt8) {
    self.bytes = bytes
    self.delimiter = delimiter
    self.quote = quote
    position = start
    self.line = line
  }

  /// Whether a record ended where the bytes do, so that more of it may follow.
  private(set) var isCut = false

  /// The next record; nil at the end.
  mutating func next() -> HeadRecord? {
    guard position < bytes.count else { return nil }
    var scan = RecordScan(
      delimiter: delimiter, quote: quote, position: position, lineEnds: 0)
    let isWhole = bytes.withUnsafeBufferPointer { scan.run($0) }
    if !isWhole { isCut = true }
    position = scan.position
    line += scan.lineEnds
    return HeadRecord(
      bytes: bytes, quote: quote, fields: scan.fields, end: position, nextLine: line)
  }

  /// The first records, at most `limit`.
  mutating func prefix(_ limit: Int) -> [HeadRecord] {
    var records: [HeadRecord] = []
    while records.count < limit, let record = next() { records.append(record) }
    return records
  }
}

/// Takes one record apart.
private struct RecordScan {
  let delimiter: UInt8
  let quote: UInt8
  var position: Int
  var lineEnds: Int
  var fields: [HeadRecord.Field] = []

  /// Goes behind the record's line end; false when the bytes end before it.
  mutating func run(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    fields.reserveCapacity(16)
    var field = HeadRecord.Field(start: position, end: position)
    while position < bytes.count {
      let byte = bytes[position]
      if byte == quote && position == field.start && !field.isQuoted {
        skipQuoted(bytes, &field)
        continue
      }
      position += 1
      if byte == delimiter {
        fields.append(field)
        field = HeadRecord.Field(start: position, end: position)
      } else if byte == 0x0A || byte == 0x0D {
        if byte == 0x0D, position < bytes.count, bytes[position] == 0x0A { position += 1 }
        lineEnds += 1
        fields.append(field)
        return true
      } else {
        while position < bytes.count, isPlain(bytes[position]) { position += 1 }
        field.end = position
      }
    }
    fields.append(field)
    return false
  }

  /// Whether a byte is text wherever it stands.
  private func isPlain(_ byte: UInt8) -> Bool {
    byte != delimiter && byte != quote && byte > 0x0D
  }

  /// Goes behind the quote that closes a field, or to the end of the bytes.
  private mutating func skipQuoted(
    _ bytes: UnsafeBufferPointer<UInt8>, _ field: inout HeadRecord.Field
  ) {
    position += 1
    field = HeadRecord.Field(start: position, end: bytes.count, isQuoted: true)
    while position < bytes.count {
      let byte = bytes[position]
      let next = position + 1 < bytes.count ? bytes[position + 1] : 0
      if byte == quote {
        if next != quote { break }
        position += 1
      } else if byte == 0x0A || byte == 0x0D && next != 0x0A {
        lineEnds += 1
      }
      position += 1
    }
    field.end = position
    if position < bytes.count { position += 1 }
  }
}
