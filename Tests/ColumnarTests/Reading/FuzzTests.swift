import Testing

@testable import Columnar

struct FuzzTests {
  static let sizes = [1, 2, 3, 4, 5, 6, 7, 8, 9, 13, 31, 32, 33, 63, 64, 65, 127, 128, 1000]

  /// A table of random fields and the bytes that stand for it.
  private func table(_ random: inout SeededRandom) -> (rows: [[String]], bytes: [UInt8]) {
    let pieces = ["", "a", "é", "\"", ",", "\n", "\r", "\r\n", " ", "long text that fills blocks"]
    let ends = ["\n", "\r\n", "\r"]
    let width = 1 + random.next(4)
    var rows: [[String]] = []
    var text = (0..<width).map { "c\($0)" }.joined(separator: ",") + "\n"
    for _ in 0..<(1 + random.next(40)) {
      let row = (0..<width).map { _ in
        (0..<random.next(4)).map { _ in pieces[random.next(pieces.count)] }.joined()
      }
      text += row.map { quoted($0, random.next(3) == 0) }.joined(separator: ",")
      // Two line ends in a row that make one could be told apart only by a field between them.
      text += ends[random.next(width == 1 ? 2 : 3)]
      if width > 1 && random.next(5) == 0 { text += ends[random.next(3)] }
      rows.append(row)
    }
    return (rows, Array(text.utf8))
  }

  private func quoted(_ text: String, _ always: Bool) -> String {
    let needs = text.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
    guard needs || always else { return text }
    return "\"" + text.unicodeScalars.map { $0 == "\"" ? "\"\"" : String($0) }.joined() + "\""
  }

  /// Faults 12, 13 and 86.
  @Test(arguments: 0..<60) func `any table is read back`(seed: Int) throws {
    var random = SeededRandom(state: UInt64(seed) &* 977 &+ 5)
    let (rows, bytes) = table(&random)
    let fields = rows[0].indices.map { ("c\($0)", FieldType.text) }
    let expected = rows.map { $0.map { $0.isEmpty ? "-" : $0 } }
    for size in Self.sizes {
      let (found, _) = try readTable(
        [("t.csv", bytes)], fields, format: TableFormat(delimiter: ","),
        threads: 1 + size % 4, chunkSize: size)
      #expect(found.map { $0.map { Array($0.utf8) } } == expected.map { $0.map { Array($0.utf8) } })
    }
  }

  /// Whatever the bytes, every chunk size gives the same rows or the same fault.
  @Test(arguments: 0..<60) func `damage gives the same answer for any chunks`(seed: Int) throws {
    var random = SeededRandom(state: UInt64(seed) &* 31 &+ 11)
    var (rows, bytes) = table(&random)
    for _ in 0..<3 {
      let noise: [UInt8] = [0x22, 0x2C, 0x0A, 0x0D, 0xC3, 0x00, 0xEF, 0x41]
      let first = rows[0].count * 3
      bytes[first + random.next(bytes.count - first)] = noise[random.next(noise.count)]
    }
    let fields = rows[0].indices.map { ("c\($0)", FieldType.text) }
    rows.removeAll()
    func answer(_ size: Int) -> (rows: [[String]], fault: ReadingError?) {
      do {
        let found = try readTable(
          [("t.csv", bytes)], fields, format: TableFormat(delimiter: ","),
          threads: 1 + size % 4, chunkSize: size)
        return (found.rows, nil)
      } catch { return ([], error as? ReadingError) }
    }
    let expected = answer(65_536)
    for size in Self.sizes {
      let found = answer(size)
      #expect(found.rows == expected.rows)
      #expect(found.fault == expected.fault)
    }
  }

  @Test func `any bytes of JSON lines give an answer`() {
    var random = SeededRandom(state: 99)
    let seed = Array("{\"a\":1,\"b\":\"x\\u00e9\\n\",\"c\":{\"d\":[1,2,{}]}}\n".utf8)
    for _ in 0..<400 {
      var bytes = seed + seed + seed
      for _ in 0..<(1 + random.next(3)) {
        bytes[random.next(bytes.count)] = UInt8(random.next(128))
      }
      let fields = [("a", number), ("c.d", FieldType.text), ("b", FieldType.text)]
      let whole = fault(bytes: bytes, fields, name: "t.jsonl", chunkSize: 4096)
      #expect(fault(bytes: bytes, fields, name: "t.jsonl", chunkSize: 5) == whole)
    }
  }
}
