import KPIValues
import Testing

@testable import Columnar

struct HeaderTests {
  /// Fault 22.
  @Test func `a duplicate header is an error only when it is used`() throws {
    let text = "a,v,v\n1,2,3\n"
    let (rows, report) = try readTable([("t.csv", Array(text.utf8))], [("a", number)])
    #expect(rows == [["1"]])
    #expect(report.notes == [.duplicateHeader(file: "t.csv", header: "v", columns: [2, 3])])
    #expect(
      fault(text, [("v", number)])
        == .ambiguousHeader(file: "t.csv", header: "v", columns: [2, 3]))
  }

  /// Fault 23.
  @Test(arguments: [
    ("Nom modèle", " Nom modèle"), ("call failure", "Call  Failure"),
    ("project_geographic_district", "Project Geographic District "),
  ]) func `a header matches exactly or a near one is offered`(wanted: String, header: String) throws
  {
    let text = "a,\(header),\n1,2,3\n"
    let (rows, report) = try readTable([("t.csv", Array(text.utf8))], [(header, number)])
    #expect(rows == [["2"]])
    #expect(report.notes == [.trailingDelimiter(file: "t.csv")])
    guard case .missingHeader(_, _, let nearest, let headers)? = fault(text, [(wanted, number)])
    else {
      Issue.record("no fault")
      return
    }
    #expect(nearest == [header])
    #expect(headers == ["a", header, ""])
  }

  @Test func `an empty header is told`() throws {
    let (_, report) = try readTable([("t.csv", Array("a,,b\n1,2,3\n".utf8))], [("a", number)])
    #expect(report.notes == [.emptyHeader(file: "t.csv", column: 2)])
  }

  /// Fault 24.
  @Test(arguments: [1, 7, 65_536]) func `title lines are left out and told`(size: Int) throws {
    let text = "Revenus, 2008\n\nSource;INSEE\na;b\n1;2\nx;3\n"
    let (rows, report) = try readTable(
      [("t.csv", Array(text.utf8))], [("b", number)], chunkSize: size)
    #expect(rows == [["2"], ["3"]])
    #expect(report.notes == [.linesBeforeHeader(file: "t.csv", count: 3)])
    #expect(report.files[0].format.delimiter == ";")
    #expect(
      fault(text, [("a", number)], chunkSize: size)
        == .badCell(at(6, 1), header: "a", text: "x", expected: number))
    let stated = try readTable(
      [("t.csv", Array(text.utf8))], [("b", number)],
      format: TableFormat(delimiter: ";", skippedLines: 3), chunkSize: size)
    #expect(stated.rows == rows)
    #expect(stated.report.notes == [])
  }

  /// Fault 25.
  @Test func `headers that differ in case are different, in normal form they are not`() throws {
    #expect(try readCSV("Ab,ab\n1,2\n", [("ab", number)]) == [["2"]])
    #expect(try readCSV("e\u{301}t\n1\n", [("ét", number)]) == [["1"]])
    #expect(
      fault("e\u{301}t,ét\n1,2\n", [("ét", number)])
        == .ambiguousHeader(file: "t.csv", header: "ét", columns: [1, 2]))
  }

  /// Fault 26.
  @Test(arguments: [
    ("a;b\n1,5;2,5\n3,5;4,5\n", ";", ["1.5", "2.5"]), ("a\tb\n1\t2\n", "\t", ["1", "2"]),
    ("a|b\n1|2\n", "|", ["1", "2"]), ("a,b\n1,2\n", ",", ["1", "2"]),
    ("a;b\n\"1\";\"2\"\n", ";", ["1", "2"]),
  ]) func `the delimiter is found`(text: String, delimiter: String, row: [String]) throws {
    let (rows, report) = try readTable(
      [("t.csv", Array(text.utf8))], [("a", number), ("b", number)])
    #expect(rows.first == row)
    #expect(report.files[0].format.delimiter == delimiter)
  }

  @Test func `a single column has no delimiter, and a stated one holds`() throws {
    #expect(try readCSV("a\n1\n2\n", [("a", number)]) == [["1"], ["2"]])
    let stated = TableFormat(delimiter: ";")
    #expect(try readCSV("a,b\n1\n", [("a,b", number)], format: stated) == [["1"]])
    #expect(
      fault("a\n1\n", [("a", number)], format: TableFormat(delimiter: "ab"))
        == .unknownOption(option: "delimiter", value: "ab"))
  }

  @Test func `columns nobody asked for and the order of fields do not matter`() throws {
    let text = "a,b,c,d\n1,x,y,2\n3,\"u,\n\"\"v\",w,4\n"
    #expect(
      try readCSV(text, [("d", number), ("a", number)]) == [["2", "1"], ["4", "3"]])
    #expect(try readCSV(text, []) == [[], []])
  }
}
