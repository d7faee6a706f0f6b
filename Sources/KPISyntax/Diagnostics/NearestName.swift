/// What to offer for a name that nothing has.
public enum NearestName {
  /// The candidate nearest to a name: edit distance at most 3 and at most half of the name's
  /// length, case and accents not counted, ties in alphabetical order.
  public static func of(_ name: String, among candidates: some Sequence<String>) -> String? {
    let wanted = letters(of: name)
    let limit = min(3, wanted.count / 2)
    var best: (distance: Int, name: String)?
    var rows = EditDistanceRows()
    for candidate in candidates {
      // Fewer bytes are fewer letters.
      guard candidate.utf8.count >= wanted.count - limit else { continue }
      let other = letters(of: candidate)
      guard abs(other.count - wanted.count) <= limit, candidate != name,
        let distance = rows.distance(wanted, other, limit: limit)
      else { continue }
      if let known = best, (known.distance, known.name) <= (distance, candidate) { continue }
      best = (distance, candidate)
    }
    return best?.name
  }

  /// The letters in lower case as numbers, accents left out.
  private static func letters(of name: String) -> [Int] {
    var letters: [Int] = []
    for byte in name.utf8 {
      guard byte < 0x80 else { return name.lowercased().map(number(of:)) }
      letters.append(Int(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte))
    }
    return letters
  }

  /// A number that tells letters apart, but not `é` from `e`.
  private static func number(of letter: Character) -> Int {
    guard let scalar = letter.unicodeScalars.first else { return 0 }
    if scalar.value < 0x80 { return Int(scalar.value) }
    // The name of `é` is LATIN SMALL LETTER E WITH ACUTE: its last letter before WITH is the base.
    let words = (scalar.properties.name ?? "").split(separator: " ")
    guard words.first == "LATIN", let with = words.firstIndex(of: "WITH"), with > 0,
      let base = words[with - 1].unicodeScalars.first, words[with - 1].count == 1
    else { return Int(scalar.value) }
    return Int(base.value) | 0x20
  }

  /// Advice for an unknown name: the nearest candidate, else what is in scope, ten at most.
  public static func help(
    for name: String, among candidates: some Sequence<String>, scope: Wording
  ) -> Wording {
    if let nearest = of(name, among: candidates) { return "write `\(nearest)`" }
    let (listed, count) = first(10, of: candidates)
    guard !listed.isEmpty else { return "there are no \(scope)" }
    let names = listed.map { "`\($0)`" }.joined(separator: ", ")
    return count > 10
      ? "\(scope): \(names) and \(count - 10) more" : "\(scope): \(names)"
  }

  /// The first names in alphabetical order, each once, and how many there are. Programs may have
  /// many names, so they are not sorted for the sake of ten.
  private static func first(
    _ limit: Int, of candidates: some Sequence<String>
  ) -> (names: [String], count: Int) {
    var names: [String] = []
    var count = 0
    for candidate in candidates {
      if names.count == limit, let last = names.last, candidate > last {
        count += 1
        continue
      }
      guard !names.contains(candidate) else { continue }
      count += 1
      names.insert(candidate, at: names.firstIndex { $0 > candidate } ?? names.count)
      if names.count > limit { names.removeLast() }
    }
    return (names, count)
  }
}

/// The rows of an edit distance, kept from one pair of names to the next.
private struct EditDistanceRows {
  private var beforeLast: [Int] = []
  private var last: [Int] = []
  private var current: [Int] = []

  /// How many letters must be inserted, removed, replaced or swapped with their neighbour; nil
  /// when more than `limit`.
  mutating func distance(_ left: [Int], _ right: [Int], limit: Int) -> Int? {
    last = Array(0...right.count)
    beforeLast = last
    current = last
    for row in left.indices {
      current[0] = row + 1
      var least = row + 1
      for column in right.indices {
        let replaced = last[column] + (left[row] == right[column] ? 0 : 1)
        var distance = min(replaced, last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          distance = min(distance, beforeLast[column - 1] + 1)
        }
        current[column + 1] = distance
        least = min(least, distance)
      }
      // A swap looks back two rows and adds one, so one more than the limit may still come down.
      if least > limit + 1 { return nil }
      (beforeLast, last, current) = (last, current, beforeLast)
    }
    return last[right.count] <= limit ? last[right.count] : nil
  }
}
