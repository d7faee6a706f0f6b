import KPIValues
import Testing

@testable import Columnar

struct FileSetTests {
  /// Fault 86.
  @Test func `files count by name, whatever the order they are given in`() throws {
    let files: [(name: String, bytes: [UInt8])] = [
      ("b.csv", Array("x;a\nu;1,5\nv;2\n".utf8)), ("a.csv", Array("a,x\n3.5,w\n".utf8)),
      ("c.jsonl", Array("{\"a\":7,\"x\":\"z\"}\n".utf8)),
    ]
    let fields = [("a", number), ("x", FieldType.text)]
    let expected = [["3.5", "w"], ["1.5", "u"], ["2", "v"], ["7", "z"]]
    for order in [[0, 1, 2], [2, 1, 0], [1, 0, 2]] {
      for threads in [1, 2, 5] {
        let (rows, report) = try readTable(
          order.map { files[$0] }, fields, threads: threads, chunkSize: 3)
        #expect(rows == expected)
        #expect(report.files.map(\.name) == ["a.csv", "b.csv", "c.jsonl"])
        #expect(report.files.map(\.rowCount) == [1, 2, 1])
        #expect(report.files[1].format.decimal == ",")
      }
    }
  }

  @Test func `the fault of the first file is told`() {
    let files: [(name: String, bytes: [UInt8])] = [
      ("b.csv", Array("a\nx\n".utf8)),
      ("a.csv", Array(("a\n" + String(repeating: "1\n", count: 500) + "y\n").utf8)),
    ]
    for threads in [1, 4] {
      do {
        _ = try readTable(files, [("a", number)], threads: threads, chunkSize: 16)
        Issue.record("no fault")
      } catch {
        #expect(
          error as? ReadingError
            == .badCell(at(502, 1, "a.csv"), header: "a", text: "y", expected: number))
      }
    }
  }

  /// Fault 49.
  @Test(arguments: [1, 17, 65_536]) func `gaps and folds are counted`(size: Int) throws {
    let zone = try ZoneDatabase().rules(of: "Europe/Paris")
    let text = """
      t
      2024-03-31T02:30
      2024-03-31T03:30
      2024-10-27T02:30
      2024-10-27T01:30
      2024-10-27 04:30:00
      2024-07-01 12:00:00
      2024-01-01 12:00
      """
    let (rows, report) = try readTable(
      [("t.csv", Array(text.utf8))], [("t", .time)], chunkSize: size, zone: zone)
    #expect(
      rows.map { $0[0] } == [
        "2024-03-31T01:30", "2024-03-31T01:30", "2024-10-27T00:30", "2024-10-26T23:30",
        "2024-10-27T03:30", "2024-07-01T10:00", "2024-01-01T11:00",
      ])
    #expect(report.columns[0].timesInGap == 1)
    #expect(report.columns[0].timesInFold == 1)
  }

  /// What depends on nothing but the data is the same for any threads and chunks.
  @Test func `the report is the same for any threads and chunks`() throws {
    var random = SeededRandom(state: 3)
    var text = "id,n,t\n"
    for row in 0..<3000 {
      let n = random.next(20) == 0 ? "?\(random.next(9))" : "\(row).\(random.next(100))"
      text +=
        "k\(random.next(50)),\(n),2024-03-\(10 + random.next(20)) 02:\(10 + random.next(50))\n"
    }
    let fields = [("id", FieldType.text), ("n", number), ("t", FieldType.time)]
    let format = TableFormat(badCellsAreMissing: true)
    let first = try readTable([("t.csv", Array(text.utf8))], fields, format: format, threads: 1)
    for (threads, size) in [(2, 100), (4, 1000), (7, 65_536), (16, 33)] {
      let other = try readTable(
        [("t.csv", Array(text.utf8))], fields, format: format, threads: threads, chunkSize: size)
      #expect(other.rows == first.rows)
      #expect(other.report == first.report)
    }
  }
}
