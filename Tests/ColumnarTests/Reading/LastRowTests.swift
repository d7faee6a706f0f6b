import Testing

@testable import Columnar

/// A bad cell in the last row is told with its line, however many threads read in whatever chunks,
/// in every form of file.
struct LastRowTests {
  private static let rowCount = 3000
  private let fields = [("a", number), ("b", FieldType.text)]

  /// The forms: a name, what makes bytes of rows, and the column of the bad cell.
  private static let forms: [(name: String, bytes: @Sendable ([String]) -> [UInt8], column: Int)] =
    [
      ("t.csv", { Array(table($0, "\n").utf8) }, 1),
      ("crlf.csv", { Array(table($0, "\r\n").utf8) }, 1),
      ("cr.csv", { Array(table($0, "\r").utf8) }, 1),
      ("quoted.csv", { Array(quoted($0).utf8) }, 1),
      ("t.jsonl", { Array(lines($0).utf8) }, 7),
      ("wide.csv", { wide(table($0, "\n")) }, 1),
      ("t.csv.gz", { compressed(Array(table($0, "\n").utf8)) }, 1),
      ("t.jsonl.gz", { compressed(Array(lines($0).utf8)) }, 7),
    ]

  private static func table(_ cells: [String], _ end: String) -> String {
    "a,b" + end + cells.map { "\($0),text \($0)\(end)" }.joined()
  }

  private static func quoted(_ cells: [String]) -> String {
    "\"a\",\"b\"\n" + cells.map { "\"\($0)\",\"a \"\"text\"\", \($0)\"\n" }.joined()
  }

  private static func lines(_ cells: [String]) -> String {
    cells.map { "{\"a\":\"\($0)\",\"b\":\"text \($0)\",\"c\":[1,{}]}\n" }.joined()
  }

  private static func wide(_ text: String) -> [UInt8] {
    ("\u{FEFF}" + text).utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  }

  /// Members of 9,000 bytes each.
  private static func compressed(_ bytes: [UInt8]) -> [UInt8] {
    stride(from: 0, to: bytes.count, by: 9000).flatMap {
      storedMember(Array(bytes[$0..<min($0 + 9000, bytes.count)]))
    }
  }

  @Test(arguments: forms.indices) func `the last row is told by its line`(form: Int) {
    let (name, make, column) = Self.forms[form]
    let cells = (1..<Self.rowCount).map { "\($0)" } + ["x"]
    let header = name.contains("jsonl") ? 0 : 1
    let expected = ReadingError.badCell(
      at(Self.rowCount + header, column, name), header: "a", text: "x", expected: number)
    let bytes = make(cells)
    for threads in [1, 2, 3, 4, 8] {
      for size in [64, 1000, 4096, 1 << 19] {
        #expect(
          fault(bytes: bytes, fields, name: name, chunkSize: size, threads: threads) == expected)
      }
    }
  }
}
