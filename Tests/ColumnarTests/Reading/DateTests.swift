import KPIValues
import Testing

@testable import Columnar

struct DateTests {
  private func dates(_ texts: [String], format: TableFormat = TableFormat()) throws -> [String] {
    try readCSV("d\n" + texts.joined(separator: "\n") + "\n", [("d", .date)], format: format)
      .map { $0[0] }
  }

  private func times(_ texts: [String], format: TableFormat = TableFormat()) throws -> [String] {
    try readCSV("t\n" + texts.joined(separator: "\n") + "\n", [("t", .time)], format: format)
      .map { $0[0] }
  }

  /// Faults 46 and 54.
  @Test(arguments: [
    "2023-02-30", "2023-02-29", "2023-13-01", "2023-01-00", "0000-01-01", "10000-01-01",
    "1900-02-29", "45292", "2023-1-1", "2023-01-01 ", "2023-01-01T10:00", "24:00.0",
  ]) func `not a date`(text: String) {
    #expect(
      fault("d\n2023-01-01\n\(text)\n", [("d", .date)])
        == .badCell(at(3, 1), header: "d", text: text, expected: .date))
  }

  @Test func `days that exist`() throws {
    let days = ["2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31", "1970-01-01", "1969-12-31"]
    #expect(try dates(days) == days)
    #expect(
      try dates(["2026-03-01 00:00:00", "2026-03-02T00:00"]) == ["2026-03-01", "2026-03-02"])
  }

  /// Fault 47.
  @Test func `day first and month first`() throws {
    #expect(try dates(["03/04/2024", "13/04/2024"]) == ["2024-04-03", "2024-04-13"])
    #expect(try dates(["03/04/2024", "04/13/2024"]) == ["2024-03-04", "2024-04-13"])
    #expect(try dates(["1-2-2024", "31-12-2024"]) == ["2024-02-01", "2024-12-31"])
    #expect(try dates(["05.05.2024"]) == ["2024-05-05"])
    #expect(
      fault("d\n03/04/2024\n05/06/2024\n", [("d", .date)])
        == .ambiguousDates(file: "t.csv", header: "d", text: "03/04/2024"))
    let stated = TableFormat(dates: "dd/MM/yyyy")
    #expect(try dates(["03/04/2024"], format: stated) == ["2024-04-03"])
    #expect(
      fault("d\n3/4/2024\n", [("d", .date)], format: stated)
        == .badCell(at(2, 1), header: "d", text: "3/4/2024", expected: .date))
  }

  /// Fault 47.
  @Test func `the whole column is looked at`() throws {
    let many = [String](repeating: "03/04/2024", count: 3000)
    #expect(try dates(many + ["13/04/2024"]).first == "2024-04-03")
    #expect(try dates(many + ["04/13/2024"]).first == "2024-03-04")
    let empty = [String](repeating: "x,", count: 3000).joined(separator: "\n")
    #expect(
      try readCSV("a,d\n\(empty)\nx,13/04/2024\n", [("d", .date)]).last == ["2024-04-13"])
  }

  /// Fault 48.
  @Test(arguments: ["2024-05-06", "01/02/2024;02/02/2024", "13/13/2024", "2024/05/06"])
  func `two forms in a column`(text: String) {
    #expect(
      fault("d\n13/04/2024\n14/04/2024\n\(text)\n", [("d", .date)])
        == .badCell(at(4, 1), header: "d", text: text, expected: .date))
  }

  @Test func `times are read as written`() throws {
    #expect(
      try times(["2026-03-01T09:00", "2026-03-01 09:00:30", "2026-03-01T09:00:30.25", "2026-03-01"])
        == [
          "2026-03-01T09:00", "2026-03-01T09:00:30", "2026-03-01T09:00:30.25", "2026-03-01T00:00",
        ])
    #expect(
      try times(["13/04/2024 9:05", "01/02/2024 23:59"])
        == ["2024-04-13T09:05", "2024-02-01T23:59"])
    let stated = TableFormat(dates: "dd-MM-yyyy HH:mm:ss")
    #expect(try times(["03-04-2024 01:02:03"], format: stated) == ["2024-04-03T01:02:03"])
  }

  /// Faults 51 and 53.
  @Test func `offsets are moved to universal time, and a mixture is told`() throws {
    let texts = [
      "2026-03-01T09:00Z", "2026-03-01T09:00:00+02:00", "2026-03-01T09:00:00.5-0130",
      "2026-03-01T09:00+02",
    ]
    let zoned = [
      "2026-03-01T09:00", "2026-03-01T07:00", "2026-03-01T10:30:00.5", "2026-03-01T07:00",
    ]
    #expect(try times(texts) == zoned)
    let text = "t\n" + (texts + ["2026-03-01T08:00"]).joined(separator: "\n")
    let (rows, report) = try readTable([("t.csv", Array(text.utf8))], [("t", .time)])
    #expect(rows.last == ["2026-03-01T08:00"])
    #expect(report.notes == [.mixedOffsets(header: "t", with: at(2, 1), without: at(6, 1))])
  }

  /// Fault 53.
  @Test(arguments: [
    "2026-12-31T23:59:60", "2026-03-01T24:00:00", "2026-03-01T09:00:00.1234567",
    "2026-03-01T09:00:00.123456789", "1767225600", "1767225600000", "2026-03-01T9:00",
    "2026-03-01T09:60", "2026-03-01T09:00+25:00", "2026-03-01T09:00:00.", "09:00",
    "2026-03-01T09:00 Z",
  ]) func `not a time`(text: String) {
    #expect(
      fault("t\n2026-01-01T00:00\n\(text)\n", [("t", .time)])
        == .badCell(at(3, 1), header: "t", text: text, expected: .time))
  }

  /// Fault 54.
  @Test func `a spreadsheet's first days are told`() throws {
    let (_, report) = try readTable(
      [("t.csv", Array("d\n2026-01-01\n1899-12-31\n1900-01-01\n".utf8))], [("d", .date)])
    #expect(
      report.notes == [
        .spreadsheetDate(file: "t.csv", header: "d", text: "1899-12-31", line: 3)
      ])
  }

  @Test func `periods by name and by their first day`() throws {
    func read(_ text: String, _ grain: Grain) throws -> [[String]] {
      try readCSV("p\n\(text)\n", [("p", .period(grain))])
    }
    let march = "#\(2026 * 12 + 2)"
    #expect(try read("2026-03\n2026-03-01\n2026-03", .month) == [[march], [march], [march]])
    #expect(try read("2026-Q2", .quarter) == [["#\(2026 * 4 + 1)"]])
    #expect(try read("2026", .year) == [["#2026"]])
    #expect(try read("2026-W12", .week).count == 1)
    #expect(
      fault("p\n2026-03-02\n", [("p", .period(.month))])
        == .badCell(at(2, 1), header: "p", text: "2026-03-02", expected: .period(.month)))
  }

  @Test func `flags in any case`() throws {
    let text = "f\nTrue\nFALSE\noui\nNon\nVRAI\nfaux\nyes\nNO\n1\n0\n\"\"\n"
    #expect(
      try readCSV(text, [("f", .flag)]).map { $0[0] }
        == [
          "true", "false", "true", "false", "true", "false", "true", "false", "true", "false", "-",
        ])
    #expect(
      fault("f\n2\n", [("f", .flag)])
        == .badCell(at(2, 1), header: "f", text: "2", expected: .flag))
  }
}
