import Testing

@testable import Columnar

struct RowTests {
  static let sizes = Array(1...64) + [65_536]
  static let tricky =
    "a,b,c\r\n1,\"x\ny\",2\n\n2,\"say \"\"é\"\", \",3\r3,\"\",4\r\n\r\n4,\"\r\n\",5\r5,z,6"
  static let expected = [
    ["1", "x\ny", "2"], ["2", "say \"é\", ", "3"], ["3", "-", "4"], ["4", "\r\n", "5"],
    ["5", "z", "6"],
  ]

  /// Faults 12, 13, 14, 19.
  @Test(arguments: sizes) func `rows do not depend on chunks or threads`(size: Int) throws {
    let fields = [("a", number), ("b", FieldType.text), ("c", number)]
    for threads in [1, 3] {
      for isStream in [false, true] {
        let (rows, report) = try readTable(
          [("t.csv", Array(Self.tricky.utf8))], fields, threads: threads, chunkSize: size,
          isStream: isStream)
        #expect(rows == Self.expected)
        #expect(report.rowCount == 5)
      }
    }
  }

  /// Fault 15.
  @Test(arguments: sizes) func `an empty line is a value only in a single column`(size: Int) throws
  {
    #expect(
      try readCSV("a\n1\n\n2\n\n", [("a", number)], chunkSize: size) == [
        ["1"], ["-"], ["2"], ["-"],
      ])
    #expect(
      try readCSV("a,b\r\n1,2\r\n\r\n\r\n", [("b", number)], chunkSize: size) == [["2"]])
  }
}
