/// The difference of two texts as `diff -u` and `patch` know it.
public enum UnifiedDifference {
  private enum Change {
    case kept(String), removed(String), added(String)
  }

  private static let context = 3

  /// The lines that differ with three lines around them, under a head of two lines with the file's
  /// name; empty when nothing differs.
  public static func text(from before: String, to after: String, name: String) -> String {
    let (old, new) = (lines(of: before), lines(of: after))
    guard old != new else { return "" }
    let changes = changes(from: old, to: new)
    return "--- \(name)\n+++ \(name)\n" + hunks(of: changes).map { hunk($0, changes) }.joined()
  }

  // Lines with their ends, so that a last line without one differs from one with it. CR and LF
  // are one character, so bytes are cut.
  private static func lines(of text: String) -> [String] {
    text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
      .map { String(decoding: $0.element, as: UTF8.self) }.withEnds()
  }

  // MARK: Changes

  private static func changes(from old: [String], to new: [String]) -> [Change] {
    var start = 0
    while start < min(old.count, new.count), old[start] == new[start] { start += 1 }
    var end = 0
    while end < min(old.count, new.count) - start,
      old[old.count - 1 - end] == new[new.count - 1 - end]
    { end += 1 }
    let middle = changes(
      old[start..<old.count - end].map { $0 }, new[start..<new.count - end].map { $0 })
    return old[..<start].map(Change.kept) + middle + old[(old.count - end)...].map(Change.kept)
  }

  // The longest common subsequence; texts too long for its table are replaced as a whole.
  private static func changes(_ old: [String], _ new: [String]) -> [Change] {
    guard old.count * new.count <= 4_000_000 else {
      return old.map(Change.removed) + new.map(Change.added)
    }
    let width = new.count + 1
    var lengths = Array(repeating: Int32(0), count: (old.count + 1) * width)
    for row in old.indices.reversed() {
      for column in new.indices.reversed() {
        lengths[row * width + column] =
          old[row] == new[column]
          ? lengths[(row + 1) * width + column + 1] + 1
          : max(lengths[(row + 1) * width + column], lengths[row * width + column + 1])
      }
    }
    var result: [Change] = []
    var (row, column) = (0, 0)
    while row < old.count || column < new.count {
      if row < old.count, column < new.count, old[row] == new[column] {
        result.append(.kept(old[row]))
        (row, column) = (row + 1, column + 1)
      } else if row < old.count,
        column == new.count
          || lengths[(row + 1) * width + column] >= lengths[row * width + column + 1]
      {
        result.append(.removed(old[row]))
        row += 1
      } else {
        result.append(.added(new[column]))
        column += 1
      }
    }
    return result
  }

  // MARK: Hunks

  private static func hunks(of changes: [Change]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    for (place, change) in changes.enumerated() {
      if case .kept = change { continue }
      let range = max(0, place - context)..<min(changes.count, place + context + 1)
      if let last = ranges.last, range.lowerBound <= last.upperBound {
        ranges[ranges.count - 1] = last.lowerBound..<range.upperBound
      } else {
        ranges.append(range)
      }
    }
    return ranges
  }

  private static func hunk(_ range: Range<Int>, _ changes: [Change]) -> String {
    let before = sides(changes[..<range.lowerBound])
    let inside = sides(changes[range])
    let head =
      "@@ -\(place(before.old, inside.old)) +\(place(before.new, inside.new)) @@\n"
    return head
      + changes[range].map { change in
        switch change {
        case .kept(let line): shown(" ", line)
        case .removed(let line): shown("-", line)
        case .added(let line): shown("+", line)
        }
      }.joined()
  }

  private static func shown(_ sign: String, _ line: String) -> String {
    let hasEnd = line.utf8.last == 0x0A
    return sign + line + (hasEnd ? "" : "\n\\ No newline at end of file\n")
  }

  private static func place(_ before: Int, _ count: Int) -> String {
    "\(count == 0 ? before : before + 1)" + (count == 1 ? "" : ",\(count)")
  }

  private static func sides(_ changes: ArraySlice<Change>) -> (old: Int, new: Int) {
    changes.reduce(into: (old: 0, new: 0)) { sides, change in
      switch change {
      case .kept: sides = (sides.old + 1, sides.new + 1)
      case .removed: sides.old += 1
      case .added: sides.new += 1
      }
    }
  }
}

extension [String] {
  /// Lines parted at LF, each but the last with its LF again; no empty last line.
  fileprivate func withEnds() -> [String] {
    var result = dropLast().map { $0 + "\n" }
    if let last, !last.isEmpty { result.append(last) }
    return result
  }
}
