/// The records of one worker, with what its groups and codes are where they are counted.
struct IdentitySource: Sendable {
  /// The records.
  private(set) var blocks: [IdentityBlock] = []
  private var recordCount = 0
  private var limit = 1 << 21
  /// For each group the one that it is where it is counted; nil when they are the same.
  private var targets: [Int32]?
  /// For each code the one that it is where it is counted; nil when they are the same.
  private var codes: [UInt32]?

  /// Whether there are no records.
  var isEmpty: Bool { recordCount == 0 }

  /// Adds the records of some rows; rows with group -1 are left out.
  mutating func add(_ identities: [TextIdentity], groups: [Int32], groupCount: Int) {
    let block = IdentityBlock(identities, groups: groups)
    guard !block.records.isEmpty else { return }
    blocks.append(block)
    recordCount += block.records.count
    if recordCount > limit { compact(groupCount) }
  }

  /// The same records where groups and texts have other numbers.
  func moved(_ targets: [Int32], _ codes: [UInt32]?) -> IdentitySource {
    var moved = self
    moved.targets = self.targets.map { own in own.map { targets[Int($0)] } } ?? targets
    if let codes { moved.codes = self.codes.map { own in own.map { codes[Int($0)] } } ?? codes }
    return moved
  }

  /// How many records a part has.
  func count(_ part: Int) -> Int { blocks.reduce(0) { $0 + $1.range(part).count } }

  /// Visits the records of a part.
  @inline(__always)
  func visit(_ part: Int, _ body: (IdentityRecord) -> Void) {
    for block in blocks {
      block.records.withUnsafeBufferPointer { records in
        for position in block.range(part) {
          var record = records[position]
          if let codes { record.identity = record.identity.recoded(codes) }
          if let targets { record.group = UInt32(bitPattern: targets[Int(record.group)]) }
          body(record)
        }
      }
    }
  }

  /// Drops what is there twice, so that memory grows with what is distinct.
  private mutating func compact(_ groupCount: Int) {
    let parts = (0..<IdentityBlock.partCount).map {
      IdentityPart($0, of: [self], groupCount: groupCount).records
    }
    let block = IdentityBlock(parts: parts)
    blocks = [block]
    recordCount = block.records.count
    limit = max(limit, 2 * recordCount)
  }
}
