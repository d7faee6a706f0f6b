/// A record of the beginning of a file.
struct HeadRecord {
  /// The fields, quotes taken away.
  var fields: [[UInt8]]
  /// The offset behind its line end.
  var end: Int
  /// The physical line behind it, from 1.
  var nextLine: Int

  /// Whether it is a blank line.
  var isBlank: Bool { fields.count == 1 && fields[0].isEmpty }
  /// The fields as texts.
  var texts: [String] { fields.map { String(decoding: $0, as: UTF8.self) } }
}

/// Takes the beginning of a file apart, byte by byte.
struct HeadRecords {
  private let bytes: ArraySlice<UInt8>
  private let delimiter: UInt8
  private let quote: UInt8
  private var position: Int
  private var line: Int

  /// Records of `bytes` from `start`, which is on physical line `line`.
  init(_ bytes: [UInt8], from start: Int, line: Int, delimiter: UInt8, quote: UInt8) {
    self.bytes = bytes[start...]
    self.delimiter = delimiter
    self.quote = quote
    position = start
    self.line = line
  }

  /// Whether a record ended where the bytes do, so that more of it may follow.
  private(set) var isCut = false

  /// The next record; nil at the end.
  mutating func next() -> HeadRecord? {
    guard position < bytes.endIndex else { return nil }
    var fields: [[UInt8]] = []
    var field: [UInt8] = []
    var isQuoted = false
    while position < bytes.endIndex {
      let byte = bytes[position]
      position += 1
      if isQuoted {
        if byte != quote {
          if isLineEnd(byte) { line += 1 }
          field.append(byte)
        } else if position < bytes.endIndex, bytes[position] == quote {
          field.append(byte)
          position += 1
        } else {
          isQuoted = false
        }
      } else if byte == quote && field.isEmpty {
        isQuoted = true
      } else if byte == delimiter {
        fields.append(field)
        field = []
      } else if byte == 0x0A || byte == 0x0D {
        if byte == 0x0D, position < bytes.endIndex, bytes[position] == 0x0A { position += 1 }
        line += 1
        return HeadRecord(fields: fields + [field], end: position, nextLine: line)
      } else {
        field.append(byte)
      }
    }
    isCut = true
    return HeadRecord(fields: fields + [field], end: position, nextLine: line)
  }

  private func isLineEnd(_ byte: UInt8) -> Bool {
    byte == 0x0A || byte == 0x0D && (position == bytes.endIndex || bytes[position] != 0x0A)
  }

  /// The first records, at most `limit`.
  mutating func prefix(_ limit: Int) -> [HeadRecord] {
    var records: [HeadRecord] = []
    while records.count < limit, let record = next() { records.append(record) }
    return records
  }
}
