/// The records of one worker, with what its groups are where they are counted.
struct IdentitySource: Sendable {
  /// The records.
  private(set) var blocks: [IdentityBlock] = []
  private var recent = RecentIdentities()
  private var recordCount = 0
  private var limit = 1 << 21
  /// For each group the one that it is where it is counted; nil when they are the same.
  private var targets: [Int32]?

  /// Whether there are no records.
  var isEmpty: Bool { recordCount == 0 }

  /// Adds the records of some rows; rows with group -1 are left out.
  mutating func add(_ identities: [TextIdentity], groups: [Int32], groupCount: Int) {
    let block = IdentityBlock(identities, groups: recent.unknown(identities, groups))
    guard !block.records.isEmpty else { return }
    blocks.append(block)
    recordCount += block.records.count
    if recordCount > limit { compact(groupCount) }
  }

  /// The same records where groups have other numbers.
  func moved(_ targets: [Int32]) -> IdentitySource {
    var moved = self
    moved.targets = self.targets.map { own in own.map { targets[Int($0)] } } ?? targets
    return moved
  }

  /// How many records a part has.
  func count(_ part: Int) -> Int { blocks.reduce(0) { $0 + $1.range(part).count } }

  /// Visits the text and the group of each record of a part.
  @inline(__always)
  func visit(_ part: Int, _ body: (TextIdentity, UInt32) -> Void) {
    blocks.withUnsafeBufferPointer { blocks in
      guard let targets else {
        for block in 0..<blocks.count {
          blocks[block].visit(part) { body($0.identity, $0.group) }
        }
        return
      }
      targets.withUnsafeBufferPointer { targets in
        for block in 0..<blocks.count {
          blocks[block].visit(part) {
            body($0.identity, UInt32(bitPattern: targets[Int($0.group)]))
          }
        }
      }
    }
  }

  /// Drops what is there twice, so that memory grows with what is distinct; where a few parts show
  /// that little is, the others are left as they are.
  private mutating func compact(_ groupCount: Int) {
    defer { limit = max(limit, 2 * recordCount) }
    let sample = (0..<4).map { IdentityPart($0, of: [self], groupCount: groupCount) }
    let kept = sample.reduce(0) { $0 + $1.groups.count }
    let met = (0..<4).reduce(0) { $0 + count($1) }
    guard kept * 10 < met * 9 else { return }
    let parts = (0..<IdentityBlock.partCount).map {
      IdentityPart($0, of: [self], groupCount: groupCount).records
    }
    let block = IdentityBlock(parts: parts)
    blocks = [block]
    recordCount = block.records.count
  }
}

/// What was met of late, so that few texts that recur all the time make few records.
private struct RecentIdentities: Sendable {
  private var records: [IdentityRecord] = []
  private var met = 0
  private var known = 0

  /// The rows' groups, -1 where the text was met in the group of late.
  mutating func unknown(_ identities: [TextIdentity], _ groups: [Int32]) -> [Int32] {
    // Where hardly any text recurs it is not worth looking.
    if met > 1 << 15, known * 8 < met {
      records = []
      return groups
    }
    if records.isEmpty {
      let nothing = IdentityRecord(identity: .none, group: .max)
      records = [IdentityRecord](repeating: nothing, count: recentCount)
    }
    var found = 0
    let unknown = records.withUnsafeMutableBufferPointer { records in
      mapped(identities, groups) { (identity, group) -> Int32 in
        let number = UInt32(bitPattern: group)
        let hash = identity.mixed &>> 20 ^ UInt64(number)
        let place = Int(truncatingIfNeeded: hash) & (recentCount - 1)
        if records[place].group == number, records[place].identity == identity {
          found &+= 1
          return -1
        }
        records[place] = IdentityRecord(identity: identity, group: number)
        return group
      }
    }
    met += groups.count
    known += found
    return unknown
  }
}

private let recentCount = 1 << 14
