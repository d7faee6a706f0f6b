/// The distinct texts of one part of the hashes, each with the groups that it occurs in.
struct IdentityPart: Sendable {
  /// The texts in the order in which they were met.
  private(set) var identities: [TextIdentity] = []
  /// Where the groups of each text begin, and behind them the end.
  private(set) var starts: [UInt32] = [0]
  /// The groups, each once for a text.
  private(set) var groups: [UInt32] = []

  /// No texts.
  init() {}

  /// The distinct texts of a part of all sources.
  init(_ part: Int, of sources: [IdentitySource], groupCount: Int) {
    var numbering = IdentityNumbering()
    let count = sources.reduce(0) { $0 + $1.count(part) }
    var numbers: [UInt32] = []
    var met: [UInt32] = []
    numbers.reserveCapacity(count)
    met.reserveCapacity(count)
    for source in sources {
      source.visit(part) { record in
        numbers.append(numbering.number(of: record.identity))
        met.append(record.group)
      }
    }
    identities = numbering.identities
    order(numbers, met, groupCount)
  }

  /// The texts with their groups as records.
  var records: [IdentityRecord] {
    identities.indices.flatMap { text in
      groups[Int(starts[text])..<Int(starts[text + 1])].map {
        IdentityRecord(identity: identities[text], group: $0)
      }
    }
  }

  /// Lists the groups of each text.
  private mutating func order(_ numbers: [UInt32], _ met: [UInt32], _ groupCount: Int) {
    var next = [UInt32](repeating: 0, count: identities.count + 1)
    for number in numbers { next[Int(number) + 1] += 1 }
    for text in 0..<identities.count { next[text + 1] += next[text] }
    let ends = next
    var listed = [UInt32](repeating: 0, count: met.count)
    listed.withUnsafeMutableBufferPointer { listed in
      next.withUnsafeMutableBufferPointer { next in
        for row in 0..<numbers.count {
          let text = Int(numbers[row])
          listed[Int(next[text])] = met[row]
          next[text] += 1
        }
      }
    }
    var stamps = [UInt32](repeating: .max, count: groupCount)
    starts.reserveCapacity(identities.count + 1)
    groups.reserveCapacity(listed.count)
    for text in 0..<identities.count {
      for row in Int(ends[text])..<Int(ends[text + 1]) {
        let group = listed[row]
        guard stamps[Int(group)] != UInt32(text) else { continue }
        stamps[Int(group)] = UInt32(text)
        groups.append(group)
      }
      starts.append(UInt32(groups.count))
    }
  }
}

/// Numbers texts in the order in which they are first met.
private struct IdentityNumbering {
  /// The texts.
  private(set) var identities: [TextIdentity] = []
  /// The upper half of the hash, and the number plus one; 0 is free.
  private var slots = [UInt64](repeating: 0, count: 1024)

  @inline(__always)
  mutating func number(of identity: TextIdentity) -> UInt32 {
    let hash = identity.mixed
    let mask = slots.count - 1
    let tag = hash & 0xFFFF_FFFF_0000_0000
    var slot = Int(truncatingIfNeeded: hash &>> 20) & mask
    while slots[slot] != 0 {
      let entry = slots[slot]
      if entry & 0xFFFF_FFFF_0000_0000 == tag {
        let number = UInt32(truncatingIfNeeded: entry) &- 1
        if identities[Int(number)] == identity { return number }
      }
      slot = (slot + 1) & mask
    }
    let number = UInt32(identities.count)
    identities.append(identity)
    slots[slot] = tag | UInt64(number + 1)
    if identities.count * 2 > slots.count { grow() }
    return number
  }

  private mutating func grow() {
    let mask = slots.count * 4 - 1
    slots = [UInt64](repeating: 0, count: mask + 1)
    for number in identities.indices {
      let hash = identities[number].mixed
      var slot = Int(truncatingIfNeeded: hash &>> 20) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = hash & 0xFFFF_FFFF_0000_0000 | UInt64(number + 1)
    }
  }
}
