import Testing

@testable import Columnar

struct StructureFaultTests {
  static let sizes = [1, 2, 3, 5, 8, 17, 64, 65_536]
  let fields = [("a", number), ("b", FieldType.text)]

  /// Fault 1.
  @Test(arguments: ["", "\u{FEFF}", "\n", " \r\n"]) func `no header`(text: String) {
    #expect(fault(text, fields) == .noHeader(file: "t.csv"))
  }

  /// Fault 2.
  @Test(arguments: ["a,b", "a,b\n", "a,b\r\n\r\n"]) func `header only`(text: String) throws {
    #expect(try readCSV(text, fields) == [])
  }

  /// Fault 3.
  @Test(arguments: sizes) func `a byte order mark is not part of the first header`(size: Int) throws
  {
    #expect(try readCSV("\u{FEFF}a,b\n1,x\n", fields, chunkSize: size) == [["1", "x"]])
  }

  /// Fault 4.
  @Test(arguments: sizes) func `a byte order mark inside is told and never a number`(size: Int)
    throws
  {
    let text = "b,a\nx,1\n\u{FEFF}y,2\n"
    let (rows, report) = try readTable([("t.csv", Array(text.utf8))], fields, chunkSize: size)
    #expect(rows == [["1", "x"], ["2", "\u{FEFF}y"]])
    #expect(report.notes == [.innerByteOrderMark(file: "t.csv", line: 3)])
    #expect(
      fault("a,b\n1,x\n\u{FEFF}2,y\n", fields, chunkSize: size)
        == .badCell(at(3, 1), header: "a", text: "\u{FEFF}2", expected: number))
  }

  /// Fault 16.
  @Test(arguments: sizes) func `an unclosed quote is told where it opens`(size: Int) {
    let text = "a,b\n1,x\n2,\"y\n3,z\n4,u\n"
    #expect(fault(text, fields, chunkSize: size) == .unclosedQuote(at(3, 3)))
  }

  /// Fault 17.
  @Test(arguments: sizes) func `a quote that is not doubled stops the run`(size: Int) {
    let text = "a,b\n1,x\n2,\"le \"bon\" mot\"\n3,z\n"
    #expect(fault(text, fields, chunkSize: size) == .textAfterQuote(at(3, 8)))
  }

  /// Fault 18.
  @Test(arguments: sizes) func `text behind or before quotes stops the run`(size: Int) {
    #expect(fault("a,b\n1,\"x\"y\n", fields, chunkSize: size) == .textAfterQuote(at(2, 6)))
    #expect(fault("a,b\n1,x\"y\"\n", fields, chunkSize: size) == .strayQuote(at(2, 4)))
  }

  /// Fault 19.
  @Test(arguments: sizes) func `lines stay physical behind quoted line ends`(size: Int) {
    let text = "a,b\n1,\"x\n\r\ny\"\r2,\"\n\"\noops,z\n"
    #expect(
      fault(text, fields, chunkSize: size)
        == .badCell(at(7, 1), header: "a", text: "oops", expected: number))
  }

  /// Fault 20.
  @Test(arguments: sizes) func `rows must be as long as the header`(size: Int) {
    #expect(
      fault("a,b\n1,x\n\n2\n3,z\n", fields, chunkSize: size)
        == .fieldCount(at(4, 1), row: 2, found: 1, expected: 2))
    #expect(
      fault("a,b\n1,x\n2,y,z\n3,z\n", fields, chunkSize: size)
        == .fieldCount(at(3, 1), row: 2, found: 3, expected: 2))
    // Two wrong rows that make two right ones together.
    #expect(
      fault("a,b\n1\n1,2,3\n", fields, chunkSize: size)
        == .fieldCount(at(2, 1), row: 1, found: 1, expected: 2))
  }

  /// Fault 21.
  @Test(arguments: sizes) func `a delimiter at the end is told once`(size: Int) throws {
    for header in ["a,b", "a,b,"] {
      let text = "\(header)\n1,x,\n2,y,\r\n3,z,\n"
      let (rows, report) = try readTable([("t.csv", Array(text.utf8))], fields, chunkSize: size)
      #expect(rows == [["1", "x"], ["2", "y"], ["3", "z"]])
      #expect(report.notes == [.trailingDelimiter(file: "t.csv")])
    }
  }

  /// The first fault in order of lines is told, whatever comes first.
  @Test(arguments: sizes) func `the first fault is told`(size: Int) {
    let text = "a,b\n1,x\nbad,\"y\"\nbad,\"u\"v\n,,,\n\"\n"
    for threads in [1, 4] {
      #expect(
        fault(text, fields, chunkSize: size, threads: threads)
          == .badCell(at(3, 1), header: "a", text: "bad", expected: number))
    }
  }

  /// The leftmost of several bad cells of a row is told, whatever the order of fields.
  @Test func `the leftmost bad cell is told`() {
    let fields = [("b", FieldType.date), ("a", number), ("c", number)]
    #expect(
      fault("a,b,c\n1,2026-01-01,2\nx,y,z\n", fields)
        == .badCell(at(3, 1), header: "a", text: "x", expected: number))
    #expect(
      fault("b,a,c\n2026-01-01,1,2\nx,y,z\n", fields)
        == .badCell(at(3, 1), header: "b", text: "x", expected: .date))
  }

  @Test func `a row beyond the limit is refused`() {
    let text = "a,b\n1," + String(repeating: "x", count: 66 << 20)
    #expect(
      fault(text, fields, chunkSize: 1 << 20)
        == .rowTooLong(at(2, 1), limit: 64 << 20))
  }
}
