import KPIValues
import Testing

@testable import Columnar

struct JSONLinesTests {
  static let sizes = [1, 2, 3, 7, 64, 65_536]
  let fields = [("a", number), ("b", FieldType.text)]

  private func read(
    _ text: String, _ fields: [(String, FieldType)], size: Int = 64,
    format: TableFormat = TableFormat()
  ) throws -> (rows: [[String]], report: TableReport) {
    try readTable([("t.jsonl", Array(text.utf8))], fields, format: format, chunkSize: size)
  }

  private func fault(_ text: String, _ fields: [(String, FieldType)]? = nil, size: Int = 64)
    -> ReadingError?
  {
    ColumnarTests.fault(text, fields ?? self.fields, name: "t.jsonl", chunkSize: size)
  }

  @Test(arguments: sizes) func `objects are rows`(size: Int) throws {
    let text = """
      {"a": 1, "b": "x", "c": [1, {"d": "}"}]}\r
      {"b":"\\u00e9\\ud83d\\ude00\\n\\"\\/","a":-2.50}

      {"c":null,"b":null, "a" : 1e2 }
      { }
      {"a":"7","b":true}
      """
    let (rows, _) = try read(text, fields, size: size)
    #expect(
      rows == [
        ["1", "x"], ["-2.5", "é\u{1F600}\n\"/"], ["100", "-"], ["-", "-"], ["7", "true"],
      ])
  }

  /// There are 2^40 ways to divide this header by its dots, and one place behind each.
  @Test func `a header of many dots is looked for in no time`() throws {
    let dots = String(repeating: ".", count: 40)
    let (csv, _) = try readTable(
      [("t.csv", Array("Total\(dots)\n7\n".utf8))], [("Total\(dots)", number)])
    #expect(csv == [["7"]])
    let nested = String(repeating: "{\"\":", count: 39)
    let line = "{\"a\":\(nested){\"b\":7}" + String(repeating: "}", count: 40) + "\n"
    let (lines, _) = try readTable([("t.jsonl", Array(line.utf8))], [("a\(dots)b", number)])
    #expect(lines == [["7"]])
    for count in [63, 64, 65, 500] {
      let keys = (0...count).map { "k\($0)" }
      let header = keys.joined(separator: ".")
      let flat = Array("{\"\(header)\":7}\n".utf8)
      #expect(try readTable([("t.jsonl", flat)], [(header, number)]).rows == [["7"]])
    }
  }

  @Test func `dotted headers reach into objects`() throws {
    let text = #"{"u":{"id":"x","v":{"n":1}},"u.w":2}"# + "\n" + #"{"u":{"id":"y"},"u.w":3}"#
    let (rows, report) = try read(
      text, [("u.id", .text), ("u.v.n", number), ("u.w", number)])
    #expect(rows == [["x", "1", "2"], ["y", "-", "3"]])
    #expect(report.files[0].format.headers == ["u.id", "u.v.n", "u.w"])
    #expect(
      fault(#"{"u":{"id":"x"}}"#, [("u", .text)])
        == .badCell(at(1, 6, "t.jsonl"), header: "u", text: #"{"id":"x"}"#, expected: .text))
  }

  @Test func `numbers stay exact, identifiers stay text`() throws {
    let text = #"{"a":0.1,"b":12345678901234567890123}"# + "\n" + #"{"a":3.333,"b":"007"}"#
    let (rows, report) = try read(text, fields)
    #expect(rows == [["0.1", "12345678901234567890123"], ["3.333", "007"]])
    #expect(report.notes == [.mixedTypes(file: "t.jsonl", header: "b", line: 2)])
  }

  /// Fault 57.
  @Test(arguments: sizes) func `a bad line is told by its number`(size: Int) {
    let good = "{\"a\":1,\"b\":\"x\\n\"}\n"
    let text = String(repeating: good, count: 50) + "\n{\"a\":1,\n" + good
    #expect(fault(text, size: size) == .badJSON(at(52, 8, "t.jsonl"), .unexpected))
    let cell = String(repeating: good, count: 50) + "{\"a\":\"x\"}\n" + good
    #expect(
      fault(cell, size: size)
        == .badCell(at(51, 7, "t.jsonl"), header: "a", text: "x", expected: number))
  }

  /// Fault 58.
  @Test func `duplicate keys, large numbers and lone surrogates`() throws {
    let (rows, report) = try read(#"{"a":1,"a":2,"b":"x"}"#, fields)
    #expect(rows == [["2", "x"]])
    #expect(report.notes == [.duplicateKey(file: "t.jsonl", header: "a", line: 1)])
    #expect(
      fault(#"{"a":1E400}"#, [("a", number)])
        == .badCell(at(1, 6, "t.jsonl"), header: "a", text: "1E400", expected: number))
    #expect(
      fault(#"{"a":1,"b":"\ud800"}"#)
        == .badJSON(at(1, 20, "t.jsonl"), .loneSurrogate))
    #expect(
      fault(#"{"a":1,"b":"\ud800\u0041"}"#)
        == .badJSON(at(1, 26, "t.jsonl"), .loneSurrogate))
  }

  /// Fault 59.
  @Test func `depth is limited`() {
    let deep = String(repeating: "[", count: 100_000)
    #expect(
      fault("{\"a\":1,\"b\":\"x\"}\n{\"c\":\(deep)")
        == .badJSON(at(2, 261, "t.jsonl"), .tooDeep(limit: 256)))
    let objects = String(repeating: "{\"u\":", count: 100_000)
    guard case .badJSON(_, .tooDeep)? = fault("{\"u\":{\"v\":1}}\n" + objects, [("u.v", number)])
    else {
      Issue.record("not refused")
      return
    }
  }

  /// Fault 60.
  @Test func `a line without end is refused`() {
    let text = "{\"a\":1,\"b\":\"x\"}\n{\"b\":\"" + String(repeating: "x", count: 66 << 20)
    #expect(
      fault(text, size: 1 << 20)
        == .rowTooLong(at(2, 1, "t.jsonl"), limit: 64 << 20))
  }

  /// Fault 61.
  @Test func `arrays, objects on one line, NUL and byte order marks`() throws {
    #expect(fault("[\n  {\"a\": 1}\n]\n") == .arrayInsteadOfLines(file: "t.jsonl"))
    #expect(
      fault(#"{"a":1,"b":"x"}{"a":2,"b":"y"}"#) == .badJSON(at(1, 16, "t.jsonl"), .textBehind))
    #expect(fault("{\n  \"a\": 1\n}\n") == .badJSON(at(1, 2, "t.jsonl"), .unexpected))
    #expect(
      fault("{\"a\":1,\"b\":\"x\0\"}") == .badJSON(at(1, 14, "t.jsonl"), .controlCharacter))
    #expect(fault("{\"a\":1,\"b\":\"x\\u0000\"}") == .nulByte(at(1, 13, "t.jsonl")))
    #expect(try read("\u{FEFF}{\"a\":1,\"b\":\"x\"}", fields).rows == [["1", "x"]])
    #expect(fault("{\"a\":1,\"b\":\"x\"}\n5\n") == .badJSON(at(2, 1, "t.jsonl"), .notAnObject))
  }

  /// Fault 62.
  @Test(arguments: sizes) func `types that change are told`(size: Int) throws {
    let text = #"{"a":"5","b":"x"}"# + "\n" + #"{"a":5,"b":"y"}"#
    let (rows, report) = try read(text, fields, size: size)
    #expect(rows == [["5", "x"], ["5", "y"]])
    #expect(report.notes == [.mixedTypes(file: "t.jsonl", header: "a", line: 2)])
    #expect(
      fault(#"{"a":true,"b":"x"}"#, size: size)
        == .badCell(at(1, 6, "t.jsonl"), header: "a", text: "true", expected: number))
    #expect(
      fault(#"{"d":1767225600}"#, [("d", .time)], size: size)
        == .badCell(at(1, 6, "t.jsonl"), header: "d", text: "1767225600", expected: .time))
  }

  @Test func `unreadable values count as missing when that is stated`() throws {
    let text = #"{"a":true,"b":"x"}"# + "\n" + #"{"a":{},"b":"y"}"# + "\n" + #"{"a":"-","b":"z"}"#
    let (rows, report) = try read(
      text, fields, format: TableFormat(badCellsAreMissing: true))
    #expect(rows == [["-", "x"], ["-", "y"], ["-", "z"]])
    #expect(report.columns[0].badCells == 3)
    #expect(report.columns[0].badTexts == ["-", "true", "{}"])
  }

  @Test func `a key that is nowhere is missing`() {
    #expect(
      fault("{\"a\":1,\"B\":2}\n")
        == .missingHeader(
          file: "t.jsonl", header: "b", nearest: ["B"], headers: ["a", "B"]))
  }

  @Test func `invalid bytes stop the run`() {
    let bytes = Array("{\"a\":1,\"b\":\"x\"}\n{\"b\":\"".utf8) + [0xFF, 0x22, 0x7D, 0x0A]
    for size in Self.sizes {
      #expect(
        ColumnarTests.fault(bytes: bytes, fields, name: "t.jsonl", chunkSize: size)
          == .invalidBytes(
            at(2, 7, "t.jsonl"), offset: 22, byte: 0xFF, encoding: "utf-8", isDeclared: false))
    }
  }
}
