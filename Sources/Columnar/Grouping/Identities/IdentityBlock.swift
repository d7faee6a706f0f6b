/// Records in order of the part of the hashes that they belong to.
struct IdentityBlock: Sendable {
  /// How many parts there are: so many that the texts of one fit a core's own cache.
  static let partCount = 256

  /// The records.
  private(set) var records: [IdentityRecord]
  /// Where the records of each part begin, and behind them the end.
  private var offsets: [Int32]

  /// The records of some rows; rows with group -1 are left out.
  init(_ identities: [TextIdentity], groups: [Int32]) {
    var offsets = [Int32](repeating: 0, count: IdentityBlock.partCount + 1)
    records = identities.withUnsafeBufferPointer { identities in
      groups.withUnsafeBufferPointer { groups in
        offsets.withUnsafeMutableBufferPointer { sorted(identities, groups, $0) }
      }
    }
    self.offsets = offsets
  }

  /// A block of records that are in order, given part by part.
  init(parts: [[IdentityRecord]]) {
    records = Array(parts.joined())
    offsets = [0]
    for part in parts { offsets.append(offsets[offsets.count - 1] + Int32(part.count)) }
  }

  /// The positions of the records of a part.
  @inline(__always)
  func range(_ part: Int) -> Range<Int> { Int(offsets[part])..<Int(offsets[part + 1]) }

  /// Visits the records of a part.
  @inline(__always)
  func visit(_ part: Int, _ body: (IdentityRecord) -> Void) {
    let range = range(part)
    records.withUnsafeBufferPointer { records in
      for position in range { body(records[position]) }
    }
  }

  /// The part that a text belongs to.
  @inline(__always)
  static func part(_ identity: TextIdentity) -> Int {
    Int(truncatingIfNeeded: identity.mixed &>> 56)
  }
}

/// Sorts the records of rows by part; `offsets` must be zeros.
private func sorted(
  _ identities: UnsafeBufferPointer<TextIdentity>, _ groups: UnsafeBufferPointer<Int32>,
  _ offsets: UnsafeMutableBufferPointer<Int32>
) -> [IdentityRecord] {
  withUnsafeTemporaryAllocation(of: UInt8.self, capacity: groups.count) { parts in
    for row in 0..<groups.count where groups[row] >= 0 {
      let part = IdentityBlock.part(identities[row])
      parts[row] = UInt8(truncatingIfNeeded: part)
      offsets[part &+ 1] &+= 1
    }
    for part in 0..<IdentityBlock.partCount { offsets[part + 1] += offsets[part] }
    let total = Int(offsets[IdentityBlock.partCount])
    return withUnsafeTemporaryAllocation(of: Int32.self, capacity: IdentityBlock.partCount) {
      next in
      for part in 0..<IdentityBlock.partCount { next[part] = offsets[part] }
      return [IdentityRecord](unsafeUninitializedCapacity: total) { records, count in
        for row in 0..<groups.count where groups[row] >= 0 {
          let part = Int(parts[row])
          records.initializeElement(
            at: Int(next[part]),
            to: IdentityRecord(identity: identities[row], group: UInt32(groups[row])))
          next[part] &+= 1
        }
        count = total
      }
    }
  }
}
