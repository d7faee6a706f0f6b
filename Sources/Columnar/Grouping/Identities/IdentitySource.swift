/// The records of one worker, with what its groups are where they are counted.
struct IdentitySource: Sendable {
  /// The records.
  private(set) var blocks: [IdentityBlock] = []
  /// Rows that wait to be many enough for a block.
  private var texts: [TextIdentity] = []
  private var groups: [Int32] = []
  private var recent = RecentIdentities()
  private var recordCount = 0
  private var limit = 1 << 21
  /// For each group the one that it is where it is counted; nil when they are the same.
  private var targets: [Int32]?

  /// Whether there are no records.
  var isEmpty: Bool { recordCount == 0 && texts.isEmpty }

  /// Adds the records of some rows; rows with group -1 are left out.
  mutating func add(_ identities: [TextIdentity], groups added: [Int32], groupCount: Int) {
    texts += identities
    groups += recent.unknown(identities, added)
    guard texts.count >= 1 << 15 else { return }
    flush()
    if recordCount > limit { compact(groupCount) }
  }

  /// Makes a block of the rows that wait.
  mutating func flush() {
    guard !texts.isEmpty else { return }
    let block = IdentityBlock(texts, groups: groups)
    texts.removeAll(keepingCapacity: true)
    groups.removeAll(keepingCapacity: true)
    guard !block.records.isEmpty else { return }
    blocks.append(block)
    recordCount += block.records.count
  }

  /// All records, where groups have other numbers.
  func moved(_ targets: [Int32]) -> IdentitySource {
    var moved = self
    moved.flush()
    moved.texts = []
    moved.groups = []
    moved.recent = RecentIdentities()
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
