import KPIValues
import Testing

@testable import Columnar

struct EncodingTests {
  static let sizes = [1, 2, 3, 64, 65_536]
  let fields = [("é", FieldType.text)]

  private func wide(_ text: String, low: Int, mark: Bool = true) -> [UInt8] {
    ((mark ? "\u{FEFF}" : "") + text).utf16.flatMap { unit in
      let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return low == 0 ? bytes : [bytes[1], bytes[0]]
    }
  }

  /// Fault 5.
  @Test(arguments: [0, 1]) func `UTF-16 with a byte order mark is read`(low: Int) throws {
    let bytes = wide("a,é\r\n1,\"œuf, \u{1F600}\"\r\n2,ß\n", low: low)
    for size in Self.sizes {
      let (rows, report) = try readTable([("t.csv", bytes)], fields, chunkSize: size)
      #expect(rows == [["œuf, \u{1F600}"], ["ß"]])
      #expect(report.files[0].format.encoding == "utf-16")
    }
  }

  @Test func `broken UTF-16 is refused`() {
    let broken = wide("a,é\n1,", low: 0) + [0x00, 0xD8, 0x41, 0x00]
    #expect(
      fault(bytes: broken, fields)
        == .invalidBytes(
          at(2, 3), offset: 14, byte: 0, encoding: "utf-16", isDeclared: false))
  }

  /// Fault 6.
  @Test func `UTF-16 without a byte order mark is refused, and read when stated`() throws {
    let bytes = wide("a,é\n1,x\n", low: 0, mark: false)
    #expect(fault(bytes: bytes, fields) == .unmarkedUTF16(file: "t.csv"))
    let stated = TableFormat(encoding: "utf-16")
    #expect(try readTable([("t.csv", bytes)], fields, format: stated).rows == [["x"]])
  }

  /// Fault 7.
  @Test(arguments: sizes) func `bytes that are not UTF-8 are told with their place`(size: Int)
    throws
  {
    let start = Array(("é,b\n" + String(repeating: "abc,d\n", count: 749)).utf8)
    let bytes = start + [0x61, 0x92, 0x2C, 0x64, 0x0A]
    #expect(
      fault(bytes: bytes, fields, chunkSize: size)
        == .invalidBytes(
          at(751, 2), offset: start.count + 1, byte: 0x92, encoding: "utf-8", isDeclared: false))
    let stated = TableFormat(encoding: "Windows-1252")
    #expect(
      try readTable(
        [("t.csv", Array("a,b\n".utf8) + [0x61, 0x92, 0x2C, 0x80, 0x0A])],
        [("a", .text), ("b", .text)], format: stated, chunkSize: size
      ).rows == [["a’", "€"]])
    #expect(
      fault(bytes: [0x61, 0x0A, 0x81, 0x0A], [("a", .text)], format: stated, chunkSize: size)
        == .invalidBytes(
          at(2, 1), offset: 2, byte: 0x81, encoding: "windows-1252", isDeclared: true))
  }

  /// Fault 8.
  @Test func `accents in ISO-8859 headers`() throws {
    let bytes: [UInt8] = [0xE9, 0x3B, 0x62, 0x0A, 0xA4, 0x3B, 0x31, 0x0A]
    let latin1 = TableFormat(encoding: "iso-8859-1")
    let latin9 = TableFormat(encoding: "ISO-8859-15")
    #expect(
      fault(bytes: bytes, fields)
        == .invalidBytes(
          at(1, 1), offset: 0, byte: 0xE9, encoding: "utf-8", isDeclared: false))
    #expect(try readTable([("t.csv", bytes)], fields, format: latin1).rows == [["¤"]])
    #expect(try readTable([("t.csv", bytes)], fields, format: latin9).rows == [["€"]])
    #expect(
      fault("a\n", [("a", .text)], format: TableFormat(encoding: "klingon"))
        == .unknownOption(option: "encoding", value: "klingon"))
  }

  /// Fault 9.
  @Test(arguments: sizes) func `carriage returns alone end rows`(size: Int) throws {
    #expect(try readCSV("a,é\r1,x\r2,y", fields, chunkSize: size) == [["x"], ["y"]])
  }

  /// Fault 10.
  @Test(
    arguments: [
      [0xC0, 0x80], [0xED, 0xA0, 0x80], [0x80], [0xF5, 0x80, 0x80, 0x80], [0xE2, 0x82], [0xC3],
      [0xF0, 0x82, 0x82, 0xAC], [0xFF],
    ] as [[UInt8]]) func `invalid UTF-8`(bytes: [UInt8])
  {
    for size in Self.sizes {
      let all = Array("a,b\nx,é".utf8) + bytes + [0x0A]
      #expect(
        fault(bytes: all, [("a", .text)], chunkSize: size)
          == .invalidBytes(
            at(2, 4), offset: 8, byte: bytes[0], encoding: "utf-8", isDeclared: false))
    }
  }

  /// Fault 11.
  @Test func `a NUL byte in a text is refused`() {
    #expect(fault("a,b\nx,y\nx\0y,z\n", [("a", .text)]) == .nulByte(at(3, 1)))
    #expect(
      fault("a,b\n1,y\n1\0,z\n", [("a", number)])
        == .badCell(at(3, 1), header: "a", text: "1\0", expected: number))
  }

  @Test func `other formats are named`() {
    #expect(
      fault(bytes: [0x50, 0x4B, 0x03, 0x04, 0, 0], [("a", .text)])
        == .foreignFormat(file: "t.csv", format: "ZIP, as spreadsheets are"))
  }

  /// Characters of one byte in a file that is cut anywhere.
  @Test(arguments: ["iso-8859-1", "iso-8859-15", "windows-1252"])
  func `single bytes become characters wherever chunks begin`(encoding: String) throws {
    let format = TableFormat(delimiter: ";", encoding: encoding)
    let line = Array("\"caf".utf8) + [0xE9, 0x3B, 0xE9, 0x22, 0x3B, 0x80, 0x0A]
    let bytes = Array("a;b\n".utf8) + (0..<50).flatMap { _ in line }
    let last = encoding == "windows-1252" ? "€" : "\u{80}"
    for size in [1, 2, 3, 7, 64, 1000] {
      let (rows, _) = try readTable(
        [("t.csv", bytes)], [("a", .text), ("b", .text)], format: format, chunkSize: size)
      #expect(rows == Array(repeating: ["café;é", last], count: 50))
    }
    guard encoding == "windows-1252" else { return }
    let broken = bytes + Array("é;".utf8.prefix(1)) + [0x3B, 0x81, 0x0A]
    for size in [1, 3, 64, 1000] {
      #expect(
        fault(bytes: broken, [("b", .text)], format: format, chunkSize: size)
          == .invalidBytes(
            at(52, 3), offset: bytes.count + 2, byte: 0x81, encoding: encoding, isDeclared: true))
    }
  }
}
