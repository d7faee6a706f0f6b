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
    let headers = Self.fields.map(\.0)
    var padded = bytes + [0x0A] + [UInt8](repeating: 0, count: 64)
    padded.withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      var bounds: [UInt32] = [.max]
      for offset in 0...bytes.count where base[offset] == 0x0A { bounds.append(UInt32(offset)) }
      let count = bounds.count - 1
      for masking in ByteMasking.all {
        let (plain, scanned) = (JSONTable(headers: headers), JSONTable(headers: headers))
        plain.clear(lines: count)
        scanned.clear(lines: count)
        var line = 0
        while line < count {
          let next = plain.readPlainLines(
            from: line, count: count, base, bounds, stride: 1, masking)
          for done in line..<next {
            let range = Int(bounds[done] &+ 1)..<Int(bounds[done + 1])
            #expect(scanned.read(done, base, range) == nil)
            for field in headers.indices {
              #expect(values(plain, field, done) == values(scanned, field, done))
            }
          }
          line = next + 1
        }
      }
    }
  }

  private func values(_ table: JSONTable, _ field: Int, _ line: Int) -> [UInt32] {
    let slot = table.slot(field, line)
    return [table.starts[slot], table.ends[slot], UInt32(table.kinds[slot])]
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
    let text = "{\"a\":1,\"b\":\"x\"}\n{ \"u\" : [1, {\"a\": 2}], \"b\" : null }\n{\"b\":\"\\n\"}\n"
    var bytes = Array(text.utf8) + [UInt8](repeating: 0, count: 64)
    let ends = bytes.indices.filter { bytes[$0] == 0x0A }.map { UInt32($0) }
    let table = JSONTable(headers: ["a", "b"])
    table.clear(lines: 3)
    bytes.withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      let next = table.readPlainLines(
        from: 0, count: 3, base, [.max] + ends, stride: 1, .best)
      #expect(next == 2)
    }
    #expect(table.hasAny(0, lines: 1) && !table.hasAny(1, lines: 0))
    #expect(table.kind(table.slot(0, 1)) == .missing)
    #expect(table.kinds[table.slot(1, 1)] != 0)
  }
}
