/// A set of pairs of group and value, kept sorted; what is new waits until it is worth a merge.
struct SortedPairs: Sendable {
  /// The distinct pairs in order after `compact`: group in the upper half, value in the lower one.
  private(set) var pairs: [UInt64] = []
  private var pending: [UInt64] = []
  /// Pairs met of late, by some bits of their hash: most of the few values that recur all the time
  /// are seen to be known without waiting for a merge.
  private var recent: [UInt64] = []

  /// Adds the pair of each row; rows with group -1 are left out.
  mutating func add(groups: [Int32], values: [UInt32]) {
    if recent.isEmpty { recent = [UInt64](repeating: .max, count: recentCount) }
    groups.withUnsafeBufferPointer { groups in
      values.withUnsafeBufferPointer { values in
        recent.withUnsafeMutableBufferPointer { recent in
          for row in 0..<groups.count where groups[row] >= 0 {
            let pair = UInt64(groups[row]) &<< 32 | UInt64(values[row])
            let place = Int(truncatingIfNeeded: (pair &* 0x9E37_79B9_7F4A_7C15) &>> 50)
            if recent[place] == pair { continue }
            recent[place] = pair
            pending.append(pair)
          }
        }
      }
    }
    if pending.count > max(1 << 16, pairs.count) { compact() }
  }

  /// Adds the pairs of another set, with other numbers for groups and values.
  mutating func absorb(_ other: SortedPairs, targets: [Int32], values: [UInt32]?) {
    let all = other.pairs + other.pending
    pending += mapped(all) { pair in
      let value = UInt32(truncatingIfNeeded: pair)
      let group = UInt64(targets[Int(pair >> 32)])
      return group << 32 | UInt64(values.map { $0[Int(value)] } ?? value)
    }
    compact()
  }

  /// Sorts what waits into the pairs.
  mutating func compact() {
    guard !pending.isEmpty else { return }
    sortByDigits(&pending)
    pairs = union(pairs, pending)
    pending = []
  }

  /// Sorts what waits and forgets what only helps adding.
  mutating func finish() {
    compact()
    recent = []
  }
}

/// As many as fourteen bits tell apart.
private let recentCount = 1 << 14

/// Sorts numbers by digits of eleven bits, the lowest first; digits that are all alike are skipped.
private func sortByDigits(_ numbers: inout [UInt64]) {
  let varying = numbers.reduce(into: (first: numbers.first ?? 0, bits: UInt64(0))) {
    $0.bits |= $0.first ^ $1
  }.bits
  var buffer = [UInt64](repeating: 0, count: numbers.count)
  for shift in stride(from: UInt64(0), to: 64, by: 11) where varying >> shift & 2047 != 0 {
    var offsets = [Int](repeating: 0, count: 2049)
    for number in numbers { offsets[Int(number >> shift & 2047) + 1] += 1 }
    for digit in 0..<2048 { offsets[digit + 1] += offsets[digit] }
    buffer.withUnsafeMutableBufferPointer { buffer in
      offsets.withUnsafeMutableBufferPointer { offsets in
        for number in numbers {
          let digit = Int(number >> shift & 2047)
          buffer[offsets[digit]] = number
          offsets[digit] += 1
        }
      }
    }
    swap(&numbers, &buffer)
  }
}

/// The distinct numbers of two sorted lists, of which the first has no number twice.
private func union(_ left: [UInt64], _ right: [UInt64]) -> [UInt64] {
  var result: [UInt64] = []
  result.reserveCapacity(left.count + right.count)
  var (first, second) = (0, 0)
  while first < left.count || second < right.count {
    let next: UInt64
    if second == right.count || first < left.count && left[first] <= right[second] {
      next = left[first]
      first += 1
    } else {
      next = right[second]
      second += 1
    }
    if result.last != next { result.append(next) }
  }
  return result
}
