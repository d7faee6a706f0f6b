/// How many rows of each group meet a condition, and for how many it is missing.
public struct ConditionTally: Sendable {
  /// Rows for which the condition holds.
  public private(set) var passed: [Int64] = []
  /// Rows for which the condition is missing.
  public private(set) var undecided: [Int64] = []

  /// A tally of nothing yet.
  public init() {}

  /// Counts the rows of a batch; rows with group -1 are left out.
  public mutating func add(groups: [Int32], condition: Column, groupCount: Int) {
    grow(&passed, to: groupCount)
    let flags = condition.values.flags
    guard let validity = condition.validity else {
      addFlags(flags, groups, &passed)
      return
    }
    grow(&undecided, to: groupCount)
    let known = validity.flags
    addFlags(mapped(flags, known) { $0 & $1 }, groups, &passed)
    addFlags(mapped(known) { 1 &- $0 }, groups, &undecided)
  }

  /// Adds another worker's counts.
  ///
  /// - Parameter targets: for each of its groups the group here.
  public mutating func absorb(_ other: ConditionTally, targets: [Int32], groupCount: Int) {
    addCounts(other.passed, targets, &passed, groupCount)
    addCounts(other.undecided, targets, &undecided, groupCount)
  }
}

/// Makes room for groups.
func grow(_ counts: inout [Int64], to groupCount: Int) {
  guard groupCount > counts.count else { return }
  counts.append(contentsOf: repeatElement(0, count: groupCount - counts.count))
}

/// Adds counts to those of the groups that their groups are here.
func addCounts(
  _ other: [Int64], _ targets: [Int32], _ counts: inout [Int64], _ groupCount: Int
) {
  if other.isEmpty { return }
  grow(&counts, to: groupCount)
  for group in 0..<other.count { counts[Int(targets[group])] += other[group] }
}

/// Adds each row's flag to its group.
func addFlags(_ flags: [UInt8], _ groups: [Int32], _ counts: inout [Int64]) {
  counts.withUnsafeMutableBufferPointer { counts in
    flags.withUnsafeBufferPointer { flags in
      groups.withUnsafeBufferPointer { groups in
        for row in 0..<groups.count where groups[row] >= 0 {
          counts[Int(groups[row])] &+= Int64(flags[row])
        }
      }
    }
  }
}

/// Counts the rows of each group; rows with group -1 are left out.
func addRows(_ groups: [Int32], _ counts: inout [Int64]) {
  counts.withUnsafeMutableBufferPointer { counts in
    groups.withUnsafeBufferPointer { groups in
      for row in 0..<groups.count where groups[row] >= 0 { counts[Int(groups[row])] &+= 1 }
    }
  }
}
