/// A search for the name that is nearest to another one, among as many as a program may have:
/// most are left aside by their length and letters, before any distance is reckoned.
struct NearestNameSearch {
  /// The nearest candidate so far and how far it is.
  private(set) var best: (distance: Int, name: String)?
  private let name: String
  private var wanted: [UInt32] = []
  private var letters: [UInt32] = []
  private let wantedLetters: LetterSet
  /// No name further away is looked for.
  private var limit: Int
  private var rows = EditDistanceRows()

  /// A search for a name: edit distance at most 2, 3 for nine letters and more, and at most half
  /// of its length.
  init(_ name: String) {
    self.name = name
    NearestName.collect(name, into: &wanted)
    wantedLetters = LetterSet(name)
    limit = wanted.count < 9 ? min(2, wanted.count / 2) : 3
  }

  /// Whether a candidate of these letters has to be looked at.
  func mayBeNear(_ letters: LetterSet) -> Bool { wantedLetters.mayBeNear(letters, limit: limit) }

  /// Looks at a candidate; of two that are as near the first in alphabetical order stays.
  mutating func consider(_ candidate: String) {
    // Fewer bytes are fewer letters.
    guard candidate.utf8.count >= wanted.count - limit else { return }
    NearestName.collect(candidate, into: &letters)
    guard abs(letters.count - wanted.count) <= limit, candidate != name,
      let distance = rows.distance(wanted, letters, limit: limit)
    else { return }
    if let known = best, (known.distance, known.name) <= (distance, candidate) { return }
    best = (distance, candidate)
    limit = distance
  }
}

/// The rows of an edit distance, kept from one pair of names to the next.
private struct EditDistanceRows {
  private var beforeLast: [Int] = []
  private var last: [Int] = []
  private var current: [Int] = []

  /// How many letters must be inserted, removed, replaced or swapped with their neighbour; nil
  /// when more than `limit`. What both begin and end with takes no edit.
  mutating func distance(_ left: [UInt32], _ right: [UInt32], limit: Int) -> Int? {
    var start = 0
    let shorter = min(left.count, right.count)
    while start < shorter, left[start] == right[start] { start += 1 }
    var tail = 0
    while tail < shorter - start,
      left[left.count - 1 - tail] == right[right.count - 1 - tail]
    {
      tail += 1
    }
    return distance(
      left[start..<(left.count - tail)], right[start..<(right.count - tail)], limit: limit)
  }

  private mutating func distance(
    _ left: ArraySlice<UInt32>, _ right: ArraySlice<UInt32>, limit: Int
  ) -> Int? {
    prepare(right.count + 1)
    let (top, side) = (left.startIndex, right.startIndex)
    for row in 0..<left.count {
      current[0] = row + 1
      var least = row + 1
      for column in 0..<right.count {
        let isSame = left[top + row] == right[side + column]
        var distance = min(last[column] + (isSame ? 0 : 1), last[column + 1] + 1)
        distance = min(distance, current[column] + 1)
        if row > 0, column > 0, left[top + row] == right[side + column - 1],
          left[top + row - 1] == right[side + column]
        {
          distance = min(distance, beforeLast[column - 1] + 1)
        }
        current[column + 1] = distance
        least = min(least, distance)
      }
      // A swap looks back two rows and adds one, so one more than the limit may still come down.
      if least > limit + 1 { return nil }
      swap(&beforeLast, &last)
      swap(&last, &current)
    }
    return last[right.count] <= limit ? last[right.count] : nil
  }

  private mutating func prepare(_ count: Int) {
    while last.count < count {
      last.append(0)
      beforeLast.append(0)
      current.append(0)
    }
    for place in 0..<count { last[place] = place }
  }
}
