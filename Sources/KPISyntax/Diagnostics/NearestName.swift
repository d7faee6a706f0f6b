/// What to offer for a name that nothing has.
public enum NearestName {
  /// The candidate nearest to a name: edit distance at most 3 and below the name's length, case
  /// counted least, ties in alphabetical order.
  public static func of(_ name: String, among candidates: some Sequence<String>) -> String? {
    let wanted = Array(name.lowercased())
    let limit = min(3, max(1, wanted.count - 1))
    var best: (distance: Int, name: String)?
    for candidate in candidates where candidate != name {
      let letters = Array(candidate.lowercased())
      guard abs(letters.count - wanted.count) <= limit else { continue }
      let distance = editDistance(wanted, letters)
      guard distance <= limit else { continue }
      if let known = best, (known.distance, known.name) <= (distance, candidate) { continue }
      best = (distance, candidate)
    }
    return best?.name
  }

  /// Advice for an unknown name: the nearest candidate, else what is in scope, ten at most.
  public static func help(
    for name: String, among candidates: some Sequence<String>, scope: String
  ) -> String {
    let known = Set(candidates).sorted()
    if let nearest = of(name, among: known) { return "write `\(nearest)`" }
    guard !known.isEmpty else { return "there are no \(scope)" }
    let listed = known.prefix(10).map { "`\($0)`" }.joined(separator: ", ")
    let rest = known.count > 10 ? " and \(known.count - 10) more" : ""
    return "\(scope): \(listed)\(rest)"
  }

  /// How many letters must be inserted, removed, replaced or swapped with their neighbour.
  static func editDistance(_ left: [Character], _ right: [Character]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for (row, letter) in left.enumerated() {
      var current = [row + 1]
      for (column, other) in right.enumerated() {
        let replaced = last[column] + (letter == other ? 0 : 1)
        var distance = min(replaced, last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
          distance = min(distance, beforeLast[column - 1] + 1)
        }
        current.append(distance)
      }
      beforeLast = last
      last = current
    }
    return last[right.count]
  }
}
