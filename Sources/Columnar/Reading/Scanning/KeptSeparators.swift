/// Which separators of a row are kept, and where among them the wanted fields begin and end.
struct KeptSeparators: Hashable, Sendable {
  /// For each kept one how many separators come up to it from the one kept before; empty where all
  /// are kept.
  let steps: [UInt32]
  /// How many are kept of a row; the last is the one that ends it.
  let count: Int
  /// For each wanted field the kept separator before it, counted from 1; 0 is the end of the row
  /// before.
  let starts: [Int]
  /// For each wanted field the kept separator behind it.
  let ends: [Int]

  /// All separators.
  init(all fieldCount: Int, positions: [Int]) {
    steps = []
    count = fieldCount
    starts = positions
    ends = positions.map { $0 + 1 }
  }

  /// Those beside wanted fields; all of them where there are not `leastSparsity` for each of them.
  init(around positions: [Int], fieldCount: Int, leastSparsity: Int) {
    let needed = Set(positions.flatMap { [$0, $0 + 1] } + [fieldCount]).subtracting([0]).sorted()
    let isSparse = needed.count * leastSparsity <= fieldCount
    let kept = isSparse ? needed : Array(1...fieldCount)
    let ranks = Dictionary(uniqueKeysWithValues: zip(kept, 1...))
    steps = isSparse ? zip(needed, [0] + needed).map { UInt32($0 - $1) } : []
    count = kept.count
    starts = positions.map { ranks[$0] ?? 0 }
    ends = positions.map { ranks[$0 + 1] ?? 0 }
  }
}
