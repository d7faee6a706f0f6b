import KPIValues
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
      for masking in ByteMasking.all {
        let (found, _) = try readTable(
          [("t.csv", bytes)], fields, format: TableFormat(delimiter: ","),
          threads: 1 + size % 4, chunkSize: size, masking: masking)
        #expect(
          found.map { $0.map { Array($0.utf8) } } == expected.map { $0.map { Array($0.utf8) } })
      }
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
    func answer(_ size: Int, _ masking: ByteMasking = .portable)
      -> (rows: [[String]], fault: ReadingError?)
    {
      do {
        let found = try readTable(
          [("t.csv", bytes)], fields, format: TableFormat(delimiter: ","),
          threads: 1 + size % 4, chunkSize: size, masking: masking)
        return (found.rows, nil)
      } catch { return ([], error as? ReadingError) }
    }
    let expected = answer(65_536)
    for size in Self.sizes {
      for masking in ByteMasking.all {
        let found = answer(size, masking)
        #expect(found.rows == expected.rows)
        #expect(found.fault == expected.fault)
      }
    }
  }

  /// Rows of one width, of which some fields are wanted in any order; here and there a field too
  /// many, a blank line or a quote that stands where none may.
  @Test(arguments: 0..<60) func `some fields of wide rows are found`(seed: Int) throws {
    var random = SeededRandom(state: UInt64(seed) &* 7919 &+ 3)
    let width = 1 + random.next(seed % 3 == 0 ? 90 : 14)
    let pieces = ["", "a", "7", "é", "long text that fills a block and begins the next", "x,\"y"]
    let end = seed % 2 == 0 ? "\n" : "\r\n"
    var text = (0..<width).map { "c\($0)" }.joined(separator: ",") + end
    var expected: [[String]] = []
    let wanted = (0..<(1 + random.next(5))).map { _ in random.next(width) }
    for row in 0..<(20 + random.next(200)) {
      let cells = (0..<width).map { _ in
        (0..<random.next(3)).map { _ in pieces[random.next(pieces.count)] }.joined()
      }
      text += cells.map { quoted($0, seed % 4 == 1) }.joined(separator: ",") + end
      if seed % 5 == 4 && row == 15 && width > 1 { text += end }
      expected.append(wanted.map { cells[$0].isEmpty ? "-" : cells[$0] })
    }
    if seed % 10 == 9 { text += "a\"b" + String(repeating: ",", count: width - 1) + end }
    if seed % 10 == 8 { text += String(repeating: ",", count: width + 1) + end }
    let fields = wanted.map { ("c\($0)", FieldType.text) }
    func answer(_ size: Int, _ masking: ByteMasking) -> (rows: [[String]], fault: ReadingError?) {
      do {
        let found = try readTable(
          [("t.csv", Array(text.utf8))], fields, format: TableFormat(delimiter: ","),
          threads: 1 + size % 4, chunkSize: size, masking: masking)
        return (found.rows, nil)
      } catch { return ([], error as? ReadingError) }
    }
    let reference = answer(1 << 20, .portable)
    if seed % 10 < 8 { #expect(reference.rows == expected) }
    for size in [50, 64, 100, 128, 500, 1000, 4000, 20_000] {
      for masking in ByteMasking.all {
        let found = answer(size, masking)
        #expect(found.rows == reference.rows)
        #expect(found.fault == reference.fault)
      }
    }
  }
}
