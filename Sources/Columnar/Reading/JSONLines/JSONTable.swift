import CByteMasks

/// The values of the wanted fields in some lines of JSON.
final class JSONTable {
  /// How many lines there is room for.
  private(set) var capacity = 0
  /// By field and line: where texts begin and end, as offsets from the first line, and what they
  /// are.
  private(set) var starts: UnsafeMutablePointer<UInt32>
  /// See `starts`.
  private(set) var ends: UnsafeMutablePointer<UInt32>
  /// See `starts`.
  private(set) var kinds: UnsafeMutablePointer<UInt8>
  private let wanted: [[UInt8]]
  private let hasDots: Bool
  private let keys: WantedKeys?
  /// Lines that have a wanted key twice: field and line.
  var duplicates: [(field: Int, line: Int)] = []

  /// Room for the values of fields under dotted headers.
  init(headers: [String]) {
    wanted = headers.map { Array($0.utf8) }
    hasDots = wanted.contains { $0.contains(0x2E) }
    keys = WantedKeys(wanted)
    starts = .allocate(capacity: 1)
    ends = .allocate(capacity: 1)
    kinds = .allocate(capacity: 1)
  }

  deinit {
    starts.deallocate()
    ends.deallocate()
    kinds.deallocate()
  }

  /// Makes room for lines, all of them without values.
  func clear(lines: Int) {
    if lines > capacity {
      capacity = lines
      starts.deallocate()
      ends.deallocate()
      kinds.deallocate()
      starts = .allocate(capacity: lines * wanted.count)
      ends = .allocate(capacity: lines * wanted.count)
      kinds = .allocate(capacity: lines * wanted.count)
    }
    starts.update(repeating: 0, count: capacity * wanted.count)
    ends.update(repeating: 0, count: capacity * wanted.count)
    kinds.update(repeating: 0, count: capacity * wanted.count)
    duplicates.removeAll()
  }

  /// Where a value is kept.
  @inline(__always)
  func slot(_ field: Int, _ line: Int) -> Int { field &* capacity &+ line }

  /// Takes lines apart from one on, up to the first that takes a closer look; returns that.
  ///
  /// - Parameters:
  ///   - bounds: for each line, `stride` entries apart, the offset before it and that of its end.
  ///   - count: how many lines there are in all.
  func readPlainLines(
    from line: Int, count: Int, _ base: UnsafeMutablePointer<UInt8>,
    _ bounds: UnsafePointer<UInt32>, stride: Int, _ masking: ByteMasking
  ) -> Int {
    guard let keys else { return line }
    var search = MemberSearch()
    search.bytes = UnsafePointer(base)
    search.bounds = bounds
    search.stride = stride
    search.line = UInt32(line)
    search.line_count = UInt32(count)
    search.keys = UnsafePointer(keys.entries)
    search.key_count = UInt32(keys.count)
    search.starts = starts
    search.ends = ends
    search.kinds = kinds
    search.capacity = capacity
    masking.findMembers(&search)
    let end = Int(search.line)
    if search.has_escapes { replaceEscapes(line..<end, base) }
    return end
  }

  /// Replaces escapes in the texts of lines that were taken apart in one go.
  private func replaceEscapes(_ lines: Range<Int>, _ base: UnsafeMutablePointer<UInt8>) {
    let mark = UInt8(JSON_VALUE_HAS_ESCAPES)
    for field in wanted.indices {
      for slot in slot(field, lines.lowerBound)..<slot(field, lines.upperBound)
      where kinds[slot] & mark != 0 {
        var value = JSONValue(
          kind: .text, start: base + Int(starts[slot]), end: base + Int(ends[slot]))
        _ = value.unescape()
        ends[slot] = UInt32(truncatingIfNeeded: value.end - base)
        kinds[slot] &= ~mark
      }
    }
  }

  /// Forgets what was found in a line.
  func forget(_ line: Int) {
    for field in wanted.indices {
      let slot = slot(field, line)
      (starts[slot], ends[slot], kinds[slot]) = (0, 0, 0)
    }
  }

  /// Whether one of the first lines has a field's key.
  func hasAny(_ field: Int, lines: Int) -> Bool {
    let first = slot(field, 0)
    return (first..<first + lines).contains { kinds[$0] != 0 }
  }

  /// Takes a line apart; what is wrong with it, and at which offset.
  func read(
    _ line: Int, _ base: UnsafeMutablePointer<UInt8>, _ range: Range<Int>
  ) -> (fault: ReadingError.JSONFault, offset: Int)? {
    var scanner = JSONScanner(base + range.lowerBound, base + range.upperBound)
    guard scanner.peek() == 0x7B else { return (.notAnObject, scanner.next - base) }
    let isDone = readObject(&scanner, line, base, path: [], depth: 0)
    if isDone {
      _ = scanner.peek()
      if scanner.next < scanner.end { return (.textBehind, scanner.next - base) }
    }
    return isDone ? nil : (scanner.fault ?? .unexpected, scanner.next - base)
  }

  private func readObject(
    _ scanner: inout JSONScanner, _ line: Int, _ base: UnsafeMutablePointer<UInt8>,
    path: [UInt8], depth: Int
  ) -> Bool {
    scanner.members { scanner, key in
      var key = key
      if key.hasEscapes && !key.unescape() {
        scanner.fault = .loneSurrogate
        return false
      }
      let name = UnsafeBufferPointer<UInt8>(start: key.start, count: key.end - key.start)
      if hasDots, scanner.peek() == 0x7B, depth < JSONScanner.depthLimit,
        leads(path, name)
      {
        return readObject(
          &scanner, line, base, path: path + name + [0x2E], depth: depth + 1)
      }
      guard var value = scanner.value(depth: depth + 1) else { return false }
      for field in wanted.indices where isField(field, path, name) {
        if value.hasEscapes && !value.unescape() {
          scanner.fault = .loneSurrogate
          return false
        }
        keep(value, field, line, base)
      }
      return true
    }
  }

  /// Whether a wanted field stands inside an object.
  private func leads(_ path: [UInt8], _ name: UnsafeBufferPointer<UInt8>) -> Bool {
    let prefix = path + name + [0x2E]
    return wanted.contains { $0.starts(with: prefix) }
  }

  @inline(__always)
  private func isField(_ field: Int, _ path: [UInt8], _ name: UnsafeBufferPointer<UInt8>) -> Bool {
    wanted[field].count == path.count + name.count
      && wanted[field].withUnsafeBufferPointer { header in
        for position in 0..<name.count where header[path.count + position] != name[position] {
          return false
        }
        return path.isEmpty || header.starts(with: path)
      }
  }

  private func keep(
    _ value: JSONValue, _ field: Int, _ line: Int, _ base: UnsafeMutablePointer<UInt8>
  ) {
    let slot = slot(field, line)
    if kinds[slot] & 0x80 != 0 { duplicates.append((field, line)) }
    let isMissing = value.kind == .missing
    starts[slot] = UInt32(truncatingIfNeeded: value.start - base)
    ends[slot] = UInt32(truncatingIfNeeded: (isMissing ? value.start : value.end) - base)
    // The highest bit says that the key was met.
    kinds[slot] = value.kind.rawValue | 0x80
  }

  /// What a value is.
  @inline(__always)
  func kind(_ slot: Int) -> JSONKind { JSONKind(rawValue: kinds[slot] & 0x7F) ?? .missing }
}

extension FieldType {
  /// Whether a JSON value of a kind may be read as this.
  func accepts(_ kind: JSONKind) -> Bool {
    switch (self, kind) {
    case (_, .missing), (_, .text): true
    case (_, .nested): false
    case (.text, _): true
    case (.flag, _): true
    case (.decimal, .number), (.period, .number): true
    case (.decimal, .flag), (.period, .flag), (.date, _), (.time, _): false
    }
  }
}
