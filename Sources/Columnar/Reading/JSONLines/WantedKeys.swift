import CByteMasks

/// The keys of objects behind which wanted fields are, as the search for them takes them.
final class WantedKeys {
  /// One for each key.
  let entries: UnsafeMutablePointer<WantedKey>
  /// How many there are.
  let count: Int
  private let text: UnsafeMutablePointer<UInt8>
  private var children: [WantedKeys] = []

  /// The keys of fields under dotted headers; nil where two fields have one header.
  convenience init?(_ headers: [[UInt8]]) {
    if Set(headers).count < headers.count { return nil }
    self.init(headers.enumerated().map { ($1[...], Int32($0)) })
  }

  private init(_ paths: [(path: ArraySlice<UInt8>, field: Int32)]) {
    var keys: [(key: ArraySlice<UInt8>, field: Int32)] = paths.map { ($0.path, $0.field) }
    for (path, _) in paths {
      for dot in path.indices where path[dot] == 0x2E {
        let key = path[..<dot]
        if !keys.contains(where: { $0.key == key }) { keys.append((key, -1)) }
      }
    }
    count = keys.count
    entries = .allocate(capacity: max(1, count))
    text = .allocate(capacity: keys.reduce(1) { $0 + $1.key.count })
    var next = text
    for (position, (key, field)) in keys.enumerated() {
      for byte in key.indices { next[byte - key.startIndex] = key[byte] }
      let inside = paths.compactMap { path, field -> (ArraySlice<UInt8>, Int32)? in
        guard path.count > key.count, path.starts(with: key),
          path[path.startIndex + key.count] == 0x2E
        else { return nil }
        return (path.dropFirst(key.count + 1), field)
      }
      var entry = WantedKey(
        text: next, length: UInt32(key.count), field: field, children: nil, child_count: 0)
      if !inside.isEmpty {
        let keys = WantedKeys(inside)
        entry.children = UnsafePointer(keys.entries)
        entry.child_count = UInt32(keys.count)
        children.append(keys)
      }
      (entries + position).initialize(to: entry)
      next += key.count
    }
  }

  deinit {
    entries.deallocate()
    text.deallocate()
  }
}
