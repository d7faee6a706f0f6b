/// A pattern of file names: `*` any characters, `?` one, `[ab]` one of some, never a `/`.
struct GlobPattern {
  private let pattern: [Character]

  /// A pattern for one part of a path.
  init(_ pattern: some StringProtocol) {
    self.pattern = Array(pattern)
  }

  /// Whether a text is a pattern at all.
  static func isPattern(_ text: some StringProtocol) -> Bool {
    text.contains { $0 == "*" || $0 == "?" || $0 == "[" }
  }

  /// Whether a name matches; names that begin with a dot only match patterns that do.
  func matches(_ name: String) -> Bool {
    let name = Array(name)
    if name.first == ".", pattern.first != "." { return false }
    // Greedy matching that returns to the last star: linear but for that star's retries.
    var (position, place) = (0, 0)
    var (star, starPlace) = (-1, 0)
    while place < name.count {
      if position < pattern.count, pattern[position] == "*" {
        (star, starPlace) = (position, place)
        position += 1
      } else if let next = step(position, name[place]) {
        (position, place) = (next, place + 1)
      } else if star >= 0 {
        starPlace += 1
        (position, place) = (star + 1, starPlace)
      } else {
        return false
      }
    }
    return pattern[position...].allSatisfy { $0 == "*" }
  }

  /// The position behind the sign at `position` when that sign takes the character.
  private func step(_ position: Int, _ character: Character) -> Int? {
    guard position < pattern.count else { return nil }
    if pattern[position] == "?" { return position + 1 }
    guard pattern[position] == "[", let end = pattern[position...].firstIndex(of: "]") else {
      return pattern[position] == character ? position + 1 : nil
    }
    return pattern[(position + 1)..<end].contains(character) ? end + 1 : nil
  }
}
