import Foundation
import KPIValues
import Synchronization
import Testing

@testable import Columnar

struct CompressionTests {
  let fields = [("a", number), ("b", FieldType.text)]

  /// What the gzip program makes of bytes.
  private func compressed(_ bytes: [UInt8], level: Int = 6) throws -> [UInt8] {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["gzip", "-c", "-\(level)"]
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    DispatchQueue.global().async {
      input.fileHandleForWriting.write(Data(bytes))
      try? input.fileHandleForWriting.close()
    }
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Array(data)
  }

  private func table(_ rows: Int) -> [UInt8] {
    var state: UInt64 = 7
    var text = "a,b\n"
    for row in 0..<rows {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      text += "\(row),\(["paris", "lyon", "nice", "\(state)"][Int(state >> 62)])\n"
    }
    return Array(text.utf8)
  }

  @Test(arguments: [1, 64, 65_536]) func `members one after the other are one file`(size: Int)
    throws
  {
    let bytes =
      storedMember(Array("a,b\n1,x\n2,".utf8)) + storedMember([]) + storedMember(Array("y\n".utf8))
    for isStream in [true, false] {
      let (rows, report) = try readTable(
        [("t.csv.gz", bytes)], fields, chunkSize: size, isStream: isStream)
      #expect(rows == [["1", "x"], ["2", "y"]])
      #expect(report.files[0].format.isCompressed)
    }
  }

  @Test(arguments: [1, 6, 9]) func `what gzip writes is read`(level: Int) throws {
    let plain = table(30_000)
    let bytes = try compressed(plain, level: level)
    let expected = try readTable([("t.csv", plain)], fields, chunkSize: 65_536).rows
    let (rows, _) = try readTable([("t.csv.gz", bytes)], fields, chunkSize: 65_536)
    #expect(rows == expected)
    #expect(rows.count == 30_000)
    let small = try readTable(
      [("t.csv.gz", try compressed(table(3), level: level))], fields)
    #expect(small.rows.count == 3)
  }

  @Test func `damage is told and never a crash`() throws {
    let bytes = try compressed(table(2000))
    #expect(
      fault(bytes: Array(bytes.dropLast(9)), fields, name: "t.csv.gz")
        == .compression(file: "t.csv.gz", .truncated))
    var wrong = bytes
    wrong[wrong.count - 6] ^= 1
    #expect(
      fault(bytes: wrong, fields, name: "t.csv.gz")
        == .compression(file: "t.csv.gz", .wrongChecksum))
    for position in stride(from: 0, to: bytes.count, by: 37) {
      var damaged = bytes
      damaged[position] ^= UInt8(1 << (position % 8))
      _ = fault(bytes: damaged, fields, name: "t.csv.gz", chunkSize: 4096)
      _ = fault(bytes: Array(bytes[..<position]), fields, name: "t.csv.gz", chunkSize: 4096)
    }
    #expect(
      fault("a,b\n1,x\n", fields, name: "t.csv.gz")
        == .compression(file: "t.csv.gz", .notCompressed))
  }

  /// All bytes of members, inflated side by side; nil when there are not several.
  private func inflated(_ bytes: [UInt8]) throws -> [UInt8]? {
    let source = MemorySource(name: "t.gz", bytes: bytes)
    guard let members = try MemberBytes(source, least: 300) else { return nil }
    let bytes = try gather(1 << 22) { room throws(ReadingError) in try members.read(into: room) }
    for size in [37, 1000, 1 << 19] {
      #expect(try inflatedTogether(source, size) == bytes)
    }
    return bytes
  }

  /// All bytes of members, taken by several threads.
  private func inflatedTogether(_ source: MemorySource, _ size: Int) throws -> [UInt8]? {
    guard let members = try MemberBytes(source, least: 300) else { return nil }
    let head = try gather(500) { room throws(ReadingError) in try members.read(into: room) }
    members.giveBack(head[100...])
    let pieces = Mutex<[Int: [UInt8]]>([:])
    DispatchQueue.concurrentPerform(iterations: 4) { _ in
      let room = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: 1)
      defer { room.deallocate() }
      while let next = members.next(into: room) {
        #expect(next.fault == nil)
        pieces.withLock { $0[next.number] = Array(room[..<next.count]) }
      }
    }
    let taken = pieces.withLock { $0.sorted { $0.key < $1.key } }
    return head[..<100] + taken.flatMap(\.value)
  }

  @Test(arguments: ByteMasking.all) func `checksums are alike in all ways`(way: ByteMasking) {
    let bytes = (0..<5000).map { UInt8(truncatingIfNeeded: $0 &* $0 >> 3 ^ $0) }
    bytes.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return }
      for count in [0, 1, 15, 63, 64, 65, 79, 80, 128, 200, 4999] {
        var (one, other) = (Checksum(), Checksum())
        one.take(start, count, way)
        one.take(start + count, 5000 - count, way)
        other.take(start, 5000, .portable)
        #expect(one.value == other.value)
      }
    }
    var known = Checksum()
    known.take(Array("123456789".utf8), 9, way)
    #expect(known.value == 0xCBF4_3926)
  }

  @Test func `members are inflated side by side`() throws {
    let plain = table(3000)
    let parts = stride(from: 0, to: plain.count, by: 2000).map {
      Array(plain[$0..<min($0 + 2000, plain.count)])
    }
    let members = try parts.map { try compressed($0) }
    #expect(try inflated(members.flatMap { $0 }) == plain)
    #expect(try inflated(members[0]) == nil)
    // What looks like a member is one only where the one before it ends.
    let decoy = Array(members[1].prefix(400))
    let odd = [parts[0], decoy, parts[1], decoy, decoy, parts[2]]
    #expect(try inflated(odd.flatMap { storedMember($0) }) == odd.flatMap { $0 })
    var damaged = members
    damaged[7][damaged[7].count - 6] ^= 1
    #expect(throws: ReadingError.compression(file: "t.gz", .wrongChecksum)) {
      try inflated(damaged.flatMap { $0 })
    }
    #expect(throws: ReadingError.compression(file: "t.gz", .truncated)) {
      try inflated(members.flatMap { $0 }.dropLast(3))
    }
  }

  @Test(arguments: [1, 2, 5]) func `large members are read by all threads`(threads: Int) throws {
    let plain = table(400_000)
    let size = plain.count / 3 + 1
    let parts = stride(from: 0, to: plain.count, by: size).map {
      storedMember(Array(plain[$0..<min($0 + size, plain.count)]))
    }
    let bytes = parts.flatMap { $0 }
    let source = MemorySource(name: "t.csv.gz", bytes: bytes)
    #expect(try MemberBytes(source) != nil)
    func sum(_ bytes: [UInt8]) throws -> Int {
      var reader = TableReader(
        sources: [MemorySource(name: "t.csv.gz", bytes: bytes)], format: TableFormat(),
        fields: [Field(header: "a", type: number)], calendar: CalendarRules(), zone: .utc)
      reader.masking = .best
      let reading = try reader.read(threads: threads, chunkSize: 1 << 17, start: { _ in 0 }) {
        worker, batch in
        guard case .decimals(let values, _) = batch.columns[0].values else { return }
        worker.state += values.reduce(0) { $0 + Int($1) }
      }
      return reading.workers.reduce(0) { $0 + $1.state }
    }
    #expect(try sum(bytes) == 400_000 * 399_999 / 2)
    let last = bytes + storedMember(Array("x,nice\n".utf8))
    #expect(
      throws: ReadingError.badCell(
        at(400_002, 1, "t.csv.gz"), header: "a", text: "x", expected: number)
    ) { try sum(last) }
  }

  /// Fault 65.
  @Test func `a bomb is refused`() throws {
    let line = [UInt8](repeating: 0x78, count: 9999) + [0x0A]
    let plain =
      Array("a\n".utf8) + Array([[UInt8]](repeating: line, count: 2_400).joined())
    let bytes = try compressed(plain, level: 9)
    #expect(
      fault(bytes: bytes, [("a", .text)], name: "t.csv.gz", chunkSize: 1 << 20)
        == .compression(file: "t.csv.gz", .tooLarge(limit: 400)))
  }
}
