import KPIValues
import Testing

@testable import Columnar

struct ProbeTests {
  private func probe(_ text: String, name: String = "t.csv") throws -> TableProbe {
    try TableProbe(of: MemorySource(name: name, bytes: Array(text.utf8)), wholeFile: false)
  }

  @Test func `columns seem to be what they hold`() throws {
    let probe = try probe(
      """
      id;n;x;d;t;f;p;code;none;s
      a1;1;1,5;13/04/2024;2026-03-01 09:00;oui;2026-03;007;;x
      a2;2;;14/04/2024;2026-03-02 10:00;non;2026-04;01000;;y
      a3;;2,25;;2026-03-02 10:00;;;;;y
      """)
    #expect(
      probe.columns.map(\.content) == [
        .text, .whole, .decimal, .date(pattern: "d/M/yyyy"), .time(pattern: nil), .flag,
        .period(.month), .text, .empty, .text,
      ])
    #expect(probe.columns.map(\.missing) == [0, 1, 1, 1, 0, 1, 1, 1, 3, 0])
    #expect(probe.columns[9].distinct == 2)
    #expect(probe.columns[9].examples == ["x", "y"])
    #expect(probe.rowCount == 3)
    #expect(probe.isWhole)
    #expect(probe.format.delimiter == ";")
    #expect(probe.format.decimal == ",")
  }

  @Test func `a long file is looked at as far as its first rows`() throws {
    let row = "12,\"a\nb\"\n"
    let probe = try probe("n,s\n" + String(repeating: row, count: 200_000))
    #expect(!probe.isWhole)
    #expect(probe.rowCount > 100_000)
    #expect(probe.rowCount < 200_000)
    #expect(probe.columns.map(\.content) == [.whole, .text])
  }

  @Test func `JSON lines have their keys as columns`() throws {
    let probe = try probe(
      #"{"a":1,"u":{"v":"2026-01-01"}}"# + "\n" + #"{"b":true}"# + "\n", name: "t.jsonl")
    #expect(probe.columns.map(\.header) == ["a", "u.v", "b"])
    #expect(probe.columns.map(\.content) == [.whole, .date(pattern: nil), .flag])
  }

  @Test func `an ambiguous date is told, not refused`() throws {
    let probe = try probe("d\n03/04/2024\n")
    #expect(probe.notes == [.ambiguousDates(file: "t.csv", header: "d", text: "03/04/2024")])
  }
}
