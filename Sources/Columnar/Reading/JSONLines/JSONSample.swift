/// The first lines of a file of JSON lines.
struct JSONSample {
  /// The keys of values in order of first sight, those inside objects dotted.
  private(set) var headers: [String] = []
  /// The values by line.
  private(set) var rows: [[String: (kind: JSONKind, text: [UInt8])]] = []
  /// Whether these are all lines.
  let isWhole: Bool

  /// Takes lines apart, `limit` at most, up to the first that is no object.
  init(_ head: DecodedHead, limit: Int) {
    var seen: Set<String> = []
    let lines = head.bytes.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D })
    isWhole = head.isWhole && lines.count <= limit
    let isCut = !head.isWhole && head.bytes.last != 0x0A
    for line in lines.prefix(limit).dropLast(isCut && lines.count <= limit ? 1 : 0) {
      var line = Array(line)
      var row: [String: (kind: JSONKind, text: [UInt8])] = [:]
      let isObject = line.withUnsafeMutableBufferPointer { buffer in
        guard let start = buffer.baseAddress else { return false }
        var scanner = JSONScanner(start, start + buffer.count)
        guard scanner.peek() == 0x7B else { return false }
        return JSONSample.read(&scanner, path: "", depth: 0) { key, value in
          if seen.insert(key).inserted { headers.append(key) }
          let text = UnsafeBufferPointer(start: value.start, count: value.end - value.start)
          row[key] = (value.kind, value.kind == .missing ? [] : Array(text))
        }
      }
      guard isObject else { break }
      rows.append(row)
    }
  }

  /// The texts of a key.
  func texts(of key: String) -> [[UInt8]] { rows.compactMap { $0[key]?.text } }

  private static func read(
    _ scanner: inout JSONScanner, path: String, depth: Int, _ keep: (String, JSONValue) -> Void
  ) -> Bool {
    scanner.members { scanner, key in
      var key = key
      if key.hasEscapes && !key.unescape() { return false }
      let name = UnsafeBufferPointer<UInt8>(start: key.start, count: key.end - key.start)
      let path = path + String(decoding: name, as: UTF8.self)
      if scanner.peek() == 0x7B, depth < JSONScanner.depthLimit {
        return read(&scanner, path: path + ".", depth: depth + 1, keep)
      }
      guard var value = scanner.value(depth: depth + 1) else { return false }
      if value.hasEscapes && !value.unescape() { return false }
      if value.kind != .nested { keep(path, value) }
      return true
    }
  }
}
