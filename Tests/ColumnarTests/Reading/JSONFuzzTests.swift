import KPIValues
import Testing

@testable import Columnar

struct JSONFuzzTests {
  private static let fields = [
    ("a", number), ("b", FieldType.text), ("c.d", FieldType.text), ("a long key of its own", .text),
  ]

  /// What is read, or the fault.
  private func answer(_ bytes: [UInt8], _ masking: ByteMasking, size: Int)
    -> (rows: [[String]], report: TableReport?, fault: ReadingError?)
  {
    do {
      let (rows, report) = try readTable(
        [("t.jsonl", bytes)], Self.fields, format: TableFormat(badCellsAreMissing: true),
        threads: 1 + size % 4, chunkSize: size, masking: masking)
      return (rows, report, nil)
    } catch { return ([], nil, error as? ReadingError) }
  }

  /// Every way to look at bytes, and one that takes lines apart byte by byte, answers alike.
  private func expectOneAnswer(_ bytes: [UInt8], sizes: [Int]) {
    let expected = answer(bytes, .portable, size: 4096)
    for masking in ByteMasking.all {
      for size in sizes {
        let found = answer(bytes, masking, size: size)
        #expect(found.rows == expected.rows)
        #expect(found.report == expected.report)
        #expect(found.fault == expected.fault)
      }
    }
  }

  private func lines(_ random: inout SeededRandom) -> [UInt8] {
    let texts = [
      "", "x", "x\\n\\u00e9", "\\ud83d\\ude00", "été",
      "plain text that is longer than one register",
      "[{,:", "\\\"", "0123456789abcde", "0123456789abcdef", "/",
    ]
    let plain = ["0", "-1.50", "12e2", "true", "false", "null", "123456789012345678"]
    let nested = [
      "{}", "[]", "[1,[2,{}],{\"d\":\"]\"}]", "{\"d\":\"x\\t\"}", "{\"e\":[{\"d\":null}]}",
      "[ [ ] ]",
    ]
    let keys = ["a", "b", "c", "c.d", "d", "a long key of its own", "other", "é", "k\\u0061", ""]
    let blanks = ["", "", "", " ", "\t "]
    func blank() -> String { blanks[random.next(blanks.count)] }
    var all = "{\"a\":1,\"b\":\"x\",\"c.d\":\"y\",\"a long key of its own\":\"z\"}\n"
    let order = (0..<6).map { _ in keys[random.next(keys.count)] }
    for _ in 0..<(1 + random.next(30)) {
      var members: [String] = []
      for key in order where random.next(4) > 0 {
        let key = random.next(9) == 0 ? keys[random.next(keys.count)] : key
        var value = "\"\(texts[random.next(texts.count)])\""
        if random.next(2) == 0 { value = plain[random.next(plain.count)] }
        if random.next(6) == 0 { value = nested[random.next(nested.count)] }
        members.append(blank() + "\"\(key)\"" + blank() + ":" + blank() + value + blank())
      }
      all += blank() + "{" + members.joined(separator: ",") + "}" + blank()
      all += ["\n", "\r\n", "\n\n"][random.next(3)]
    }
    return Array(all.utf8)
  }

  @Test(arguments: 0..<40) func `objects are read alike in all ways`(seed: Int) {
    var random = SeededRandom(state: UInt64(seed) &* 131 &+ 17)
    let bytes = lines(&random)
    expectOneAnswer(bytes, sizes: [1, 7, 63, 64, 65, 500, 65_536])
    expectEqualToScanner(bytes)
  }

  @Test(arguments: 0..<60) func `damage is found alike in all ways`(seed: Int) {
    var random = SeededRandom(state: UInt64(seed) &* 977 &+ 3)
    var bytes = lines(&random)
    let noise = Array("\"\\{}[],:0-e\nu \u{1F}x".utf8)
    for _ in 0..<(1 + seed % 3) {
      bytes[random.next(bytes.count)] = noise[random.next(noise.count)]
    }
    expectOneAnswer(bytes, sizes: [5, 64, 100, 65_536])
    expectEqualToScanner(bytes)
  }

  /// Lines that are taken apart in one go have what the scanner, which looks at each byte, finds.
  private func expectEqualToScanner(_ bytes: [UInt8]) {
    var bounds: [UInt32] = [.max]
    for (offset, byte) in (bytes + [0x0A]).enumerated() where byte == 0x0A {
      bounds.append(UInt32(offset))
    }
    for masking in ByteMasking.all {
      let (lines, plain) = plainLines(bytes, bounds, masking)
      var padded = bytes + [0x0A]
      padded.withUnsafeMutableBufferPointer { buffer in
        guard let base = buffer.baseAddress else { return }
        let scanned = JSONTable(headers: Self.fields.map(\.0))
        scanned.clear(lines: bounds.count)
        for (line, found) in zip(lines, plain) {
          let range = Int(bounds[line] &+ 1)..<Int(bounds[line + 1])
          #expect(scanned.read(line, base, range) == nil)
          #expect(found == values(scanned, line, base))
        }
      }
    }
  }

  /// The lines that can be taken apart in one go, and what they have.
  private func plainLines(_ bytes: [UInt8], _ bounds: [UInt32], _ masking: ByteMasking)
    -> (lines: [Int], values: [[String]])
  {
    var padded = bytes + [0x0A] + [UInt8](repeating: 0, count: 64)
    let table = JSONTable(headers: Self.fields.map(\.0))
    let count = bounds.count - 1
    table.clear(lines: count)
    return padded.withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return ([], []) }
      var lines: [Int] = []
      var line = 0
      while line < count {
        let next = table.readPlainLines(
          from: line, count: count, base, bounds, stride: 1, masking)
        lines += line..<next
        line = next + 1
      }
      return (lines, lines.map { values(table, $0, base) })
    }
  }

  private func values(_ table: JSONTable, _ line: Int, _ base: UnsafePointer<UInt8>) -> [String] {
    Self.fields.indices.map { field in
      let slot = table.slot(field, line)
      let (start, end) = (Int(table.starts[slot]), Int(table.ends[slot]))
      let text = UnsafeBufferPointer(start: base + start, count: end - start)
      return "\(start) \(table.kinds[slot]) \(String(decoding: text, as: UTF8.self))"
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

  @Test func `plain lines are taken in one go`() {
    let text = """
      {"a":1,"b":"x"}
      { "u" : [1, {"a": 2}], "b" : null }
      {"b":"\\u00e9","c":{"d":7},"e":"\\ud800"}
      {"b":"\\ud800"}

      """
    var bytes = Array(text.utf8) + [UInt8](repeating: 0, count: 64)
    let ends = bytes.indices.filter { bytes[$0] == 0x0A }.map { UInt32($0) }
    let table = JSONTable(headers: ["a", "b", "c.d"])
    table.clear(lines: 4)
    bytes.withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      let next = table.readPlainLines(
        from: 0, count: 4, base, [.max] + ends, stride: 1, .best)
      #expect(next == 3)
    }
    #expect(table.hasAny(0, lines: 1) && !table.hasAny(1, lines: 0))
    #expect(table.kind(table.slot(0, 1)) == .missing)
    #expect(table.kinds[table.slot(1, 1)] != 0)
    let slot = table.slot(1, 2)
    #expect(Array(bytes[Int(table.starts[slot])..<Int(table.ends[slot])]) == Array("é".utf8))
    #expect(bytes[Int(table.starts[table.slot(2, 2)])] == 0x37)
  }
}
