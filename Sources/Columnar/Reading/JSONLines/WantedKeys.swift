import CByteMasks

/// The keys of objects behind which wanted fields are, as the search for them takes them.
final class WantedKeys {
  /// One for each key.
  let entries: UnsafeMutablePointer<WantedKey>
  /// How many there are.
  let count: Int
  private let text: UnsafeMutablePointer<UInt8>
  private var children: [WantedKeys] = []

  /// How many dots a header may have to be looked for in one go.
  private static let dotLimit = 64

  /// A place inside a header, by the first of the fields whose headers agree up to it.
  private struct Place: Hashable {
    var field: Int32
    var index: Int
  }

  /// The keys of fields under dotted headers; nil where two fields have one header, or one has more
  /// dots than any object is deep.
  convenience init?(_ headers: [[UInt8]]) {
    let isDotted = headers.contains { header in
      header.count { $0 == 0x2E } > WantedKeys.dotLimit
    }
    if isDotted || Set(headers).count < headers.count { return nil }
    var known: [Place: WantedKeys] = [:]
    self.init(headers.enumerated().map { ($1[...], Int32($0)) }, &known)
  }

  /// What follows a place is the same whichever of the dots before it divide keys, so it is made
  /// once: a header of many dots has no more places than dots, but can be divided in 2^dots ways.
  private init(
    _ paths: [(path: ArraySlice<UInt8>, field: Int32)], _ known: inout [Place: WantedKeys]
  ) {
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
      if let first = inside.first {
        let place = Place(field: first.1, index: first.0.startIndex)
        let keys = known[place] ?? WantedKeys(inside, &known)
        known[place] = keys
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
