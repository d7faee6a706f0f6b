/// Ranges of offsets, joined where they meet, that can be asked quickly.
struct Spread {
  private var starts: [Int] = []
  private var ends: [Int] = []

  /// The offsets that any of these ranges holds.
  init(_ ranges: [Range<Int>]) {
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = ends.last, range.lowerBound <= last {
        ends[ends.count - 1] = max(last, range.upperBound)
      } else {
        starts.append(range.lowerBound)
        ends.append(range.upperBound)
      }
    }
  }

  /// Whether one of the ranges holds an offset.
  func contains(_ offset: Int) -> Bool { meets(offset..<offset + 1) }

  /// Whether one of the ranges has an offset in common with another one.
  func meets(_ range: Range<Int>) -> Bool {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] < range.upperBound { low = middle + 1 } else { high = middle }
    }
    return low > 0 && range.lowerBound < ends[low - 1]
  }
}
