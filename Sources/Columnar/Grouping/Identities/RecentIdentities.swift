/// What was met of late, so that few texts that recur all the time make few records.
struct RecentIdentities: Sendable {
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
