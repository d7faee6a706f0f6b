/// The first records of a file, taken apart byte by byte.
struct HeadRecords {
  /// A record: which of the fields are its own, and where it ends.
  struct Record {
    /// Positions of its fields among all.
    var fields: Range<Int>
    /// The offset behind its line end.
    var end: Int
    /// The physical line behind it, from 1.
    var nextLine: Int
  }

  /// Where a field stands.
  struct Field {
    /// The offset of its first byte, behind a quote.
    var start: UInt32
    /// The offset behind its last byte, before a quote.
    var end: UInt32
    /// Whether it has quotes around it.
    var isQuoted = false
  }

  /// The bytes that offsets count from.
  private let bytes: [UInt8]
  private let quote: UInt8
  /// The records in order.
  private(set) var records: [Record] = []
  /// Whether the last record ended where the bytes do, so that more of it may follow.
  private(set) var isCut = false
  private var fields: [Field] = []

  /// Records of `bytes` from `start`, which is on physical line `line`; at most `limit`.
  init(
    _ bytes: [UInt8], from start: Int, line: Int, delimiter: UInt8, quote: UInt8,
    limit: Int = .max
  ) {
    self.bytes = bytes
    self.quote = quote
    var scan = RecordScan(delimiter: delimiter, quote: quote, position: start, line: line)
    bytes.withUnsafeBufferPointer { bytes in
      while records.count < limit, scan.position < bytes.count {
        let first = scan.fields.count
        isCut = !scan.run(bytes)
        records.append(
          Record(fields: first..<scan.fields.count, end: scan.position, nextLine: scan.line))
      }
    }
    fields = scan.fields
  }

  /// Leaves out the last record if more of it may follow.
  mutating func dropCut() {
    if isCut { records.removeLast() }
  }

  /// Whether a record is a blank line.
  func isBlank(_ record: Record) -> Bool {
    guard record.fields.count == 1 else { return false }
    let field = fields[record.fields.lowerBound]
    return field.start == field.end
  }

  /// The fields of a record as texts.
  func texts(_ record: Record) -> [String] {
    record.fields.map { field in
      withText(field) { String(decoding: $0, as: UTF8.self) }
    }
  }

  /// The texts of the fields at a position in some records; where there is none, there is no text.
  func texts(at position: Int, in rows: ArraySlice<Record>) -> SampleTexts {
    var texts = SampleTexts()
    for row in rows where row.fields.count > position {
      withText(row.fields.lowerBound + position) { texts.append($0) }
    }
    return texts
  }

  /// A field, quotes taken away.
  private func withText<Result>(
    _ field: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    let place = fields[field]
    return bytes.withUnsafeBufferPointer { bytes in
      let text = UnsafeBufferPointer(rebasing: bytes[Int(place.start)..<Int(place.end)])
      guard place.isQuoted, text.contains(quote) else { return body(text) }
      var plain: [UInt8] = []
      var isInside = true
      for byte in text {
        if byte == quote { isInside.toggle() }
        // Of two quotes side by side the second is text.
        if byte != quote || isInside { plain.append(byte) }
      }
      return plain.withUnsafeBufferPointer(body)
    }
  }
}

/// Takes records apart.
private struct RecordScan {
  let delimiter: UInt8
  let quote: UInt8
  var position: Int
  var line: Int
  var fields: [HeadRecords.Field] = []

  init(delimiter: UInt8, quote: UInt8, position: Int, line: Int) {
    self.delimiter = delimiter
    self.quote = quote
    self.position = position
    self.line = line
  }

  /// Goes behind the record's line end; false when the bytes end before it.
  mutating func run(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let (delimiter, quote) = (delimiter, quote)
    var field = HeadRecords.Field(start: UInt32(position), end: UInt32(position))
    var next = position
    while next < bytes.count {
      let byte = bytes[next]
      if byte == quote && next == Int(field.start) && !field.isQuoted {
        position = next
        skipQuoted(bytes, &field)
        next = position
        continue
      }
      next += 1
      if byte == delimiter {
        fields.append(field)
        field = HeadRecords.Field(start: UInt32(next), end: UInt32(next))
      } else if byte == 0x0A || byte == 0x0D {
        if byte == 0x0D, next < bytes.count, bytes[next] == 0x0A { next += 1 }
        line += 1
        fields.append(field)
        position = next
        return true
      } else {
        // Text wherever it stands.
        while next < bytes.count, bytes[next] != delimiter, bytes[next] != quote,
          bytes[next] > 0x0D
        {
          next += 1
        }
        field.end = UInt32(next)
      }
    }
    fields.append(field)
    position = next
    return false
  }

  /// Goes behind the quote that closes a field, or to the end of the bytes.
  private mutating func skipQuoted(
    _ bytes: UnsafeBufferPointer<UInt8>, _ field: inout HeadRecords.Field
  ) {
    position += 1
    field = HeadRecords.Field(
      start: UInt32(position), end: UInt32(bytes.count), isQuoted: true)
    while position < bytes.count {
      let byte = bytes[position]
      let next = position + 1 < bytes.count ? bytes[position + 1] : 0
      if byte == quote {
        if next != quote { break }
        position += 1
      } else if byte == 0x0A || byte == 0x0D && next != 0x0A {
        line += 1
      }
      position += 1
    }
    field.end = UInt32(min(position, bytes.count))
    if position < bytes.count { position += 1 }
  }
}
