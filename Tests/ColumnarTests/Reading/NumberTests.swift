import KPIValues
import Testing

@testable import Columnar

struct NumberTests {
  let a = [("a", number)]

  private func bad(_ text: String) -> ReadingError {
    .badCell(at(2, 1), header: "a", text: text, expected: number)
  }

  /// Faults 27 and 28.
  @Test(arguments: [
    "nan", "NaN", "inf", "Infinity", "1e400", "0x1F", "1_000", "١٢", "12abc", " 12 ", "+5", "5-",
    "(5)", "5%", "€5", "1.", ".", "-", "1.2.3", "--1", "1e", "e5", "1.5.", "1 000",
  ]) func `not a number`(text: String) {
    #expect(fault("a\n\(text)\n", a) == bad(text))
    let quoted = TableFormat(decimal: ".")
    #expect(fault("a\n1.5\n\(text)\n", a, format: quoted) != nil)
  }

  /// Fault 28.
  @Test func `a decimal comma in a file with points`() {
    #expect(
      fault("a;b\n1.5;1\n1,5;1\n", a)
        == .badCell(
          at(3, 1), header: "a", text: "1,5", expected: number))
  }

  /// Faults 29 and 30.
  @Test(arguments: [
    ("1 234,56", "1234.56"), ("1\u{A0}234,56", "1234.56"),
    ("1\u{202F}234\u{202F}567,5", "1234567.5"),
    ("1\u{2009}234", "1234"), ("1.234,56", "1234.56"), ("\u{2212}5,5", "-5.5"), (",37", "0.37"),
    ("-,5", "-0.5"),
  ]) func `French numbers`(text: String, value: String) throws {
    #expect(try readCSV("a;b\n\(text);1\n", a, format: TableFormat(locale: "fr")) == [[value]])
    if !text.contains(where: { $0 == "," || $0 == "-" }) || text.count > 3 {
      #expect(fault("a;b\n\(text);1\n", a, format: TableFormat(decimal: ",")) == bad(text))
    }
  }

  @Test(arguments: ["1 23,5", "12 3456", "1234 567", " 1", "1,5 0", "1 "])
  func `groups are of three digits`(text: String) {
    #expect(fault("a;b\n\(text);1\n", a, format: TableFormat(locale: "fr")) == bad(text))
  }

  /// Fault 30.
  @Test func `numbers without a whole part`() throws {
    #expect(try readCSV("a;b\n,37;1\n-,5;1\n12,5;1\n", a) == [["0.37"], ["-0.5"], ["12.5"]])
  }

  /// A thousand rows tell how numbers are written, however long they are.
  @Test(arguments: [40, 160, 300, 500])
  func `marks are looked for in as many rows as can be`(width: Int) throws {
    let filler = String(repeating: "x", count: width)
    let rows = (0..<1000).map { "\($0 == 700 ? "1,5" : "1,234");\(filler)\n" }
    let bytes = Array(("a;b\n" + rows.joined()).utf8)
    let (_, report) = try readTable([("t.csv", bytes)], a, chunkSize: 1 << 16)
    #expect(report.notes.isEmpty == (width < 500))
  }

  /// Fault 31.
  @Test func `a mark that may group thousands is told`() throws {
    let files = [("t.csv", Array("a;b\n1,234;1\n5,678;1\n".utf8))]
    let (rows, report) = try readTable(files, a)
    #expect(rows == [["1.234"], ["5.678"]])
    #expect(
      report.notes == [.ambiguousDecimalMark(file: "t.csv", header: "a", text: "1,234")])
    let stated = try readTable(files, a, format: TableFormat(decimal: ","))
    #expect(stated.report.notes == [])
    #expect(try readCSV("a;b\n1,234;1\n", a, format: TableFormat(locale: "en")) == [["1234"]])
  }

  @Test func `a mark that shows late is found, two kinds are an error`() throws {
    let whole = String(repeating: "7;1\n", count: 70_000)
    let rows = try readCSV("a;b\n" + whole + "1,5;1\n", a, chunkSize: 65_536)
    #expect(rows.last == ["1.5"])
    #expect(
      fault("a;b\n" + whole + "1,5;1\n2.5;1\n", a, chunkSize: 4096)
        == .mixedDecimalMarks(header: "a", point: at(70_003, 1), comma: at(70_002, 1)))
  }

  /// Fault 32.
  @Test func `identifiers that lost digits are told`() throws {
    let text = "id;b\n80123456789012;1\n8,03E+13;1\n8,04E+13;1\n"
    let (rows, report) = try readTable([("t.csv", Array(text.utf8))], [("id", .text)])
    #expect(rows[1] == ["8,03E+13"])
    #expect(
      report.notes == [
        .shortenedIdentifier(file: "t.csv", header: "id", text: "8,03E+13", line: 3)
      ])
  }

  /// Fault 33.
  @Test func `leading zeros stay in texts`() throws {
    #expect(try readCSV("id\n007\n01000\n", [("id", .text)]) == [["007"], ["01000"]])
    #expect(try readCSV("a\n007\n", a) == [["7"]])
  }

  /// Fault 34.
  @Test(arguments: [1, 13, 65_536]) func `codes among numbers are counted by text`(size: Int) throws
  {
    let text = "a,b\n1,\nDOER,\n?,\nDOER,\n\" \",\n2,\nNULL,\n"
    let (rows, report) = try readTable(
      [("t.csv", Array(text.utf8))], a, format: TableFormat(badCellsAreMissing: true),
      threads: 3, chunkSize: size)
    #expect(rows == [["1"], ["-"], ["-"], ["-"], ["-"], ["2"], ["-"]])
    #expect(report.columns[0].badCells == 5)
    #expect(report.columns[0].badTexts == ["DOER", " ", "?", "NULL"])
    #expect(report.columns[0].firstBadCell == at(3, 1))
  }

  @Test func `stated texts are missing`() throws {
    let format = TableFormat(missing: ["n/a", "-999"])
    #expect(
      try readCSV("a,b\nn/a,n/a\n-999,x\n5,n/a \n", a + [("b", .text)], format: format)
        == [["-", "-"], ["-", "x"], ["5", "n/a "]])
  }

  /// Fault 35.
  @Test(arguments: [1, 3, 65_536]) func `numbers that do not fit become doubles, told`(size: Int)
    throws
  {
    let (rows, report) = try readTable(
      [("t.csv", Array("a\n1\n9223372036854775808\n2.5\n".utf8))], a, chunkSize: size)
    #expect(rows == [["~1.0"], ["~9.223372036854776e+18"], ["~2.5"]])
    #expect(report.columns[0].isInexact)
    let digits = String(repeating: "9", count: 45)
    #expect(try readCSV("a\n\(digits)\n", a) == [["~1e+45"]])
  }

  @Test(arguments: [1, 5, 65_536]) func `what fits stays exact, whatever stands beside it`(
    size: Int
  )
    throws
  {
    let text =
      "a\n9223372036854775807\n0.000000000000000001\n-9223372036854775807\n1.50\n1e3\n2.5e-3\n"
    let (rows, report) = try readTable([("t.csv", Array(text.utf8))], a, chunkSize: size)
    #expect(
      rows == [
        ["9223372036854775807"], ["0.000000000000000001"], ["-9223372036854775807"], ["1.5"],
        ["1000"], ["0.0025"],
      ])
    #expect(!report.columns[0].isInexact)
  }

  @Test func `zeros behind the point need no room`() throws {
    let zeros = String(repeating: "0", count: 30)
    #expect(try readCSV("a\n1.5\(zeros)\n\(zeros)12\n", a) == [["1.5"], ["12"]])
  }

  /// Fault 37.
  @Test func `negative zero is zero`() throws {
    #expect(try readCSV("a\n-0\n-0.00\n0\n", a) == [["0"], ["0"], ["0"]])
  }

  @Test func `the factor of a unit is exact`() throws {
    let percent = FieldType.decimal(numerator: 1, denominator: 100)
    let hour = FieldType.decimal(numerator: 3600, denominator: 1)
    let third = FieldType.decimal(numerator: 1, denominator: 3)
    #expect(
      try readCSV("a,b,c\n12.5,0.5,1\n3,2,6\n", [("a", percent), ("b", hour), ("c", third)])
        == [["0.125", "1800", "~0.3333333333333333"], ["0.03", "7200", "~2.0"]])
  }
}
