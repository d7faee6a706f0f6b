import Columnar
import KPIExecution
import KPISyntax
import Testing

/// What is said of a cell that is not of its type leads to what mends it.
@Suite struct CellFaultTests {
  @Test(arguments: [
    ("2026-01-03 10:00", FieldType.date, "declare the column as `time`"),
    ("2026-02-30", .date, "the calendar has no such day"),
    ("2026-02-01T25:00:00", .time, "or the day no such time"),
    ("45990", .date, "export the column as dates"),
    ("2026-01", .time, "declare the column as `month`"),
    ("non clos", .time, "read as missing \"non clos\""),
    ("19/01/2026", .date, "read as dates \"dd/MM/yyyy\""),
    ("(5.00)", .decimal(numerator: 1, denominator: 1), "written with a minus: -5.00"),
    ("5,00", .decimal(numerator: 1, denominator: 1), "read as decimal \",\""),
    ("n/a", .decimal(numerator: 1, denominator: 1), "read as missing \"n/a\""),
  ])
  func `the message leads to what mends the cell`(
    text: String, expected: FieldType, advice: String
  ) {
    let error = ReadingError.badCell(
      .init(file: "a.csv", line: 2, column: 1), header: "day", text: text, expected: expected)
    #expect(error.wording.english.contains(advice), "\(error.wording.english)")
    #expect(error.wording(.french) != error.wording.english)
  }
}
