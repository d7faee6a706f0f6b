import KPIValues

/// A row and a number that says where it belongs.
struct KeyedRow: BitwiseCopyable {
  /// What rows are ordered by.
  var key: UInt64
  /// The row.
  var row: UInt32
}

/// Puts rows in the order of their keys, on all cores; rows of one key keep theirs.
///
/// - Parameter finish: is called for parts that lie in order, with room for as many rows; rows of
///   one key are in one part.
func sortByKey(
  _ rows: inout [KeyedRow],
  finish:
    @Sendable (
      _ part: UnsafeMutableBufferPointer<KeyedRow>, _ scratch: UnsafeMutableBufferPointer<KeyedRow>
    ) -> Void = { _, _ in }
) {
  let count = rows.count
  var scratch = [KeyedRow](repeating: KeyedRow(key: 0, row: 0), count: count)
  rows.withUnsafeMutableBufferPointer { rows in
    scratch.withUnsafeMutableBufferPointer { scratch in
      let borders = partition(rows, scratch)
      let isParted = count >= smallCount
      var parts = (1..<borders.count).map { borders[$0 - 1]..<borders[$0] }
      nonisolated(unsafe) let (rows, scratch) = (rows, scratch)
      inParallel(&parts) { (_: Int, part: inout Range<Int>) in
        let own = UnsafeMutableBufferPointer(rebasing: rows[part])
        let room = UnsafeMutableBufferPointer(rebasing: scratch[part])
        radixSort(own, room, isInScratch: isParted)
        finish(own, room)
      }
    }
  }
}

/// The rows in the order of their keys, those of one key in their own.
public func orderedRows(byKeys keys: [UInt64]) -> [Int32] {
  var rows = keys.indices.map { KeyedRow(key: keys[$0], row: UInt32($0)) }
  sortByKey(&rows)
  return rows.map { Int32(bitPattern: $0.row) }
}

/// The distinct keys in their order, and for each row the position of its key among them.
///
/// - Parameter limit: above all keys.
public func rankedKeys(_ keys: [UInt64], limit: UInt64) -> (distinct: [UInt64], ranks: [Int32]) {
  var distinct: [UInt64] = []
  if limit <= UInt64(keys.count) * 4 + 65536 {
    var rankOf = [Int32](repeating: -1, count: Int(limit))
    for key in keys { rankOf[Int(key)] = 0 }
    for key in 0..<Int(limit) where rankOf[key] == 0 {
      rankOf[key] = Int32(distinct.count)
      distinct.append(UInt64(key))
    }
    return (distinct, mapped(keys) { rankOf[Int($0)] })
  }
  var rows = keys.indices.map { KeyedRow(key: keys[$0], row: UInt32($0)) }
  sortByKey(&rows)
  var ranks = [Int32](repeating: 0, count: keys.count)
  for row in rows {
    if row.key != distinct.last { distinct.append(row.key) }
    ranks[Int(row.row)] = Int32(distinct.count - 1)
  }
  return (distinct, ranks)
}

/// Rows below which sorting on several cores does not pay.
private let smallCount = 8192
/// How many pieces are counted and moved at the same time.
private let pieceCount = 16

/// Moves rows to `scratch`, into parts whose keys rise from part to part; returns the borders of
/// the parts. A few rows stay where they are, as one part.
private func partition(
  _ rows: UnsafeMutableBufferPointer<KeyedRow>, _ scratch: UnsafeMutableBufferPointer<KeyedRow>
) -> [Int] {
  let count = rows.count
  guard count >= smallCount else { return [0, count] }
  let splitters = splitters(UnsafeBufferPointer(rows))
  var places = (0..<pieceCount).map { piece in
    (
      rows: count * piece / pieceCount..<count * (piece + 1) / pieceCount,
      next: [Int](repeating: 0, count: splitters.count + 1)
    )
  }
  nonisolated(unsafe) let (source, target) = (rows, scratch)
  inParallel(&places) { (_: Int, piece: inout (rows: Range<Int>, next: [Int])) in
    for row in piece.rows { piece.next[part(of: source[row].key, splitters)] += 1 }
  }
  var borders = [0]
  for part in 0...splitters.count {
    var next = borders[part]
    for piece in places.indices {
      (places[piece].next[part], next) = (next, next + places[piece].next[part])
    }
    borders.append(next)
  }
  inParallel(&places) { (_: Int, piece: inout (rows: Range<Int>, next: [Int])) in
    for row in piece.rows {
      let part = part(of: source[row].key, splitters)
      target[piece.next[part]] = source[row]
      piece.next[part] += 1
    }
  }
  return borders
}

/// Up to 63 keys between which there are about as many rows.
private func splitters(_ rows: UnsafeBufferPointer<KeyedRow>) -> [UInt64] {
  let sample = (0..<1024).map { rows[rows.count * $0 / 1024].key }.sorted()
  var splitters: [UInt64] = []
  for position in stride(from: 16, to: sample.count, by: 16)
  where sample[position] != splitters.last {
    splitters.append(sample[position])
  }
  return splitters
}

/// The part of a key: how many splitters are not above it.
@inline(__always)
private func part(of key: UInt64, _ splitters: [UInt64]) -> Int {
  var (low, length) = (0, splitters.count)
  while length > 0 {
    let half = length / 2
    if splitters[low + half] <= key {
      low += half + 1
      length -= half + 1
    } else {
      length = half
    }
  }
  return low
}

/// Puts rows in the order of their keys, byte by byte from the last that differs.
///
/// - Parameter isInScratch: whether the rows stand in `scratch`; afterwards they stand in `rows`.
func radixSort(
  _ rows: UnsafeMutableBufferPointer<KeyedRow>, _ scratch: UnsafeMutableBufferPointer<KeyedRow>,
  isInScratch: Bool = false
) {
  if rows.isEmpty { return }
  var (source, target) = isInScratch ? (scratch, rows) : (rows, scratch)
  if rows.count <= 32 {
    if isInScratch { _ = rows.update(fromContentsOf: scratch) }
    return insertionSort(rows) { $0.key < $1.key }
  }
  var differing: UInt64 = 0
  for row in source { differing |= row.key ^ source[0].key }
  for shift in stride(from: UInt64(0), to: 64, by: 8) where differing >> shift & 0xFF != 0 {
    var next = [Int](repeating: 0, count: 257)
    next.withUnsafeMutableBufferPointer { next in
      for row in source { next[Int(row.key >> shift & 0xFF) + 1] += 1 }
      for value in 1..<257 { next[value] += next[value - 1] }
      for row in source {
        let value = Int(row.key >> shift & 0xFF)
        target[next[value]] = row
        next[value] += 1
      }
    }
    swap(&source, &target)
  }
  if source.baseAddress != rows.baseAddress { _ = rows.update(fromContentsOf: source) }
}

/// Puts a few rows in order.
@inline(__always)
func insertionSort(
  _ rows: UnsafeMutableBufferPointer<KeyedRow>, _ isBefore: (KeyedRow, KeyedRow) -> Bool
) {
  for position in rows.indices.dropFirst() {
    let row = rows[position]
    var place = position
    while place > 0, isBefore(row, rows[place - 1]) {
      rows[place] = rows[place - 1]
      place -= 1
    }
    rows[place] = row
  }
}
