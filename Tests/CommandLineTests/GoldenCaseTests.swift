import Foundation
import Testing

@Suite("Golden cases")
struct GoldenCaseTests {
  @Test("The command prints what the case expects", arguments: GoldenCase.all)
  func expected(_ golden: GoldenCase) throws {
    let actual = try golden.transcript()
    let expected = golden.expectation()
    if ProcessInfo.processInfo.environment["KPI_REWRITE_CASES"] == "1", actual != expected {
      try golden.rewrite(actual)
      Issue.record("rewrote the expectation; read it, then run again")
      return
    }
    #expect(actual == expected, "\(golden.difference(actual, expected))")
  }
}

extension GoldenCase {
  /// The lines that differ, for the reader of a failed test.
  func difference(_ actual: String, _ expected: String) -> String {
    let actualLines = actual.split(separator: "\n", omittingEmptySubsequences: false)
    let expectedLines = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let changes = actualLines.difference(from: expectedLines)
    return "\n"
      + changes.map { change in
        switch change {
        case .insert(_, let line, _): "+ \(line)"
        case .remove(_, let line, _): "- \(line)"
        }
      }.joined(separator: "\n")
  }
}
