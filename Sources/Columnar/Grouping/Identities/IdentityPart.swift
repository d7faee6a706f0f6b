/// The distinct texts of one part of the hashes, each with the groups that it occurs in.
struct IdentityPart: Sendable {
  /// The texts in the order in which they were met; empty when they were dropped.
  private(set) var identities: [TextIdentity] = []
  /// Where the groups of each text begin, and behind them the end.
  private(set) var starts: [UInt32] = [0]
  /// The groups, each once for a text.
  private(set) var groups: [UInt32] = []

  /// No texts.
  init() {}

  /// The distinct texts of a part of all sources.
  init(_ part: Int, of sources: [IdentitySource], groupCount: Int) {
    let count = sources.reduce(0) { $0 + $1.count(part) }
    var numbering = IdentityNumbering(limit: count)
    var met: [UInt32] = []
    let numbers = [UInt32](unsafeUninitializedCapacity: count) { numbers, filled in
      met = [UInt32](unsafeUninitializedCapacity: count) { met, metCount in
        for source in sources {
          source.visit(part) { identity, group in
            numbers.initializeElement(at: filled, to: numbering.number(of: identity))
            met.initializeElement(at: filled, to: group)
            filled &+= 1
          }
        }
        metCount = filled
      }
    }
    identities = numbering.identities
    order(numbers, met, groupCount)
  }

  /// How many texts there are.
  var count: Int { starts.count - 1 }

  /// Forgets the texts themselves; how many there are and where they occur stays.
  mutating func dropIdentities() { identities = [] }

  /// The texts with their groups as records.
  var records: [IdentityRecord] {
    var records: [IdentityRecord] = []
    records.reserveCapacity(groups.count)
    for text in identities.indices {
      for row in Int(starts[text])..<Int(starts[text + 1]) {
        records.append(IdentityRecord(identity: identities[text], group: groups[row]))
      }
    }
    return records
  }

  /// Lists the groups of each text.
  private mutating func order(_ numbers: [UInt32], _ met: [UInt32], _ groupCount: Int) {
    let textCount = identities.count
    var next = [UInt32](repeating: 0, count: textCount + 1)
    for number in numbers { next[Int(number) + 1] += 1 }
    for text in 0..<textCount { next[text + 1] += next[text] }
    let ends = next
    let listed = [UInt32](unsafeUninitializedCapacity: met.count) { listed, count in
      next.withUnsafeMutableBufferPointer { next in
        for row in 0..<numbers.count {
          let text = Int(numbers[row])
          listed.initializeElement(at: Int(next[text]), to: met[row])
          next[text] &+= 1
        }
      }
      count = met.count
    }
    var stamps = [UInt32](repeating: .max, count: groupCount)
    var starts = ends
    groups = [UInt32](unsafeUninitializedCapacity: listed.count) { groups, count in
      stamps.withUnsafeMutableBufferPointer { stamps in
        for text in 0..<textCount {
          for row in Int(ends[text])..<Int(ends[text + 1]) {
            let group = listed[row]
            groups.initializeElement(at: count, to: group)
            count &+= stamps[Int(group)] == UInt32(truncatingIfNeeded: text) ? 0 : 1
            stamps[Int(group)] = UInt32(truncatingIfNeeded: text)
          }
          starts[text + 1] = UInt32(count)
        }
      }
    }
    self.starts = starts
  }
}
