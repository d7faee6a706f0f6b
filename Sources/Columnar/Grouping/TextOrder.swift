import KPIValues

extension TextDictionary {
  /// Codes, each of which is given once, in the order of their texts' bytes.
  ///
  /// Behind what all texts begin with, most differ in eight bytes, which are compared as a number.
  public func ordered(_ codes: [UInt32]) -> [UInt32] {
    guard codes.count > 1 else { return codes }
    return bytes.withUnsafeBytes { bytes in
      ends.withUnsafeBufferPointer { ends in
        nonisolated(unsafe) let texts = TextPlaces(bytes: bytes, ends: ends)
        var rows = codes.map { KeyedRow(key: 0, row: $0) }
        let depth = rows.withUnsafeMutableBufferPointer { rows in
          nonisolated(unsafe) let rows = rows
          let depth = texts.sharedLength(UnsafeBufferPointer(rows), from: 0)
          inParallelRanges(rows.count) { range in
            for place in range { rows[place].key = texts.head(rows[place].row, depth) }
          }
          return depth
        }
        sortByKey(&rows) { part, scratch in texts.refine(part, scratch, behind: depth + 8) }
        return rows.map(\.row)
      }
    }
  }

  /// The texts of codes as a list.
  public func list(_ codes: [UInt32]) -> TextList {
    var listed = [Int](repeating: 0, count: codes.count)
    var end = 0
    for (place, code) in codes.enumerated() {
      end += range(of: code).count
      listed[place] = end
    }
    let listedEnds = listed
    let copied = [UInt8](unsafeUninitializedCapacity: end) { target, count in
      ends.withUnsafeBufferPointer { ends in
        bytes.withUnsafeBytes { bytes in
          nonisolated(unsafe) let (texts, target) = (
            TextPlaces(bytes: bytes, ends: ends), UnsafeMutableRawBufferPointer(target)
          )
          inParallelRanges(codes.count) { range in
            for place in range {
              let text = texts.text(codes[place], from: 0)
              let start = listedEnds[place] - text.count
              UnsafeMutableRawBufferPointer(rebasing: target[start..<start + text.count])
                .copyMemory(from: text)
            }
          }
        }
      }
      count = end
    }
    return TextList(bytes: copied, ends: listed)
  }
}

/// Where the texts of a dictionary stand.
private struct TextPlaces {
  /// All texts one after the other.
  let bytes: UnsafeRawBufferPointer
  /// Where each text ends.
  let ends: UnsafeBufferPointer<Int>

  @inline(__always)
  func range(_ code: UInt32) -> Range<Int> {
    (code == 0 ? 0 : ends[Int(code) - 1])..<ends[Int(code)]
  }

  /// The bytes of a text from one on.
  @inline(__always)
  func text(_ code: UInt32, from depth: Int) -> UnsafeRawBufferPointer {
    let range = range(code)
    let start = min(range.lowerBound + depth, range.upperBound)
    return UnsafeRawBufferPointer(rebasing: bytes[start..<range.upperBound])
  }

  /// Eight bytes of a text from one on, the first one highest; zeros behind the end.
  @inline(__always)
  func head(_ code: UInt32, _ depth: Int) -> UInt64 {
    let range = range(code)
    let start = range.lowerBound + depth
    let count = range.upperBound - start
    if count <= 0 { return 0 }
    if start + 8 <= bytes.count {
      let word = bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self).bigEndian
      return count >= 8 ? word : word & ~(UInt64.max &>> (8 &* UInt64(count)))
    }
    return (0..<8).reduce(0) { word, offset in
      word &<< 8 | (offset < count ? UInt64(bytes[start + offset]) : 0)
    }
  }

  /// How many bytes all texts of rows share, which share some already.
  func sharedLength(_ rows: UnsafeBufferPointer<KeyedRow>, from depth: Int) -> Int {
    let first = text(rows[0].row, from: depth)
    var shared = first.count
    for row in rows {
      let text = text(row.row, from: depth)
      var length = 0
      while length < shared, length < text.count, text[length] == first[length] { length += 1 }
      shared = length
      if shared == 0 { break }
    }
    return depth + shared
  }

  /// Whether a text comes before another that has the same bytes up to `depth`, NULs and the end
  /// taken for each other.
  private func isBefore(_ left: UInt32, _ right: UInt32, _ depth: Int) -> Bool {
    let order = byteOrder(text(left, from: depth), text(right, from: depth))
    return order != 0 ? order < 0 : range(left).count < range(right).count
  }

  /// Puts rows whose keys are equal in the order of what their texts have behind the keys.
  ///
  /// The runs that remain to be looked at stand in a list: texts may share any number of bytes.
  func refine(
    _ rows: UnsafeMutableBufferPointer<KeyedRow>,
    _ scratch: UnsafeMutableBufferPointer<KeyedRow>, behind depth: Int
  ) {
    var pending = [(rows: 0..<rows.count, depth: depth)]
    while let (part, depth) = pending.popLast() {
      var first = part.lowerBound
      while first < part.upperBound {
        var end = first + 1
        while end < part.upperBound, rows[end].key == rows[first].key { end += 1 }
        let run = UnsafeMutableBufferPointer(rebasing: rows[first..<end])
        if run.count > 24, run.contains(where: { range($0.row).count > depth }) {
          let shared = sharedLength(UnsafeBufferPointer(run), from: depth)
          for place in run.indices { run[place].key = head(run[place].row, shared) }
          radixSort(run, UnsafeMutableBufferPointer(rebasing: scratch[first..<end]))
          pending.append((first..<end, shared + 8))
        } else if run.count > 1 {
          insertionSort(run) { isBefore($0.row, $1.row, depth) }
        }
        first = end
      }
    }
  }
}
