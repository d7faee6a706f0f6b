/// The words that a name is made of: two names that share one are probably about one thing.
enum NameWords {
  /// The words of a name in lower case, each once: `goodsCost` and `goods_costs` are `goods` and
  /// `cost`. Words of fewer than three letters say nothing.
  static func of(_ name: String) -> [String] {
    var words: [String] = []
    var word = ""
    func finish() {
      if word.count > 3, word.hasSuffix("s") { word.removeLast() }
      if word.count >= 3, !words.contains(word) { words.append(word) }
      word = ""
    }
    for letter in name {
      if letter.isUppercase || !letter.isLetter { finish() }
      if letter.isLetter { word += letter.lowercased() }
    }
    finish()
    return words
  }

  /// The names that share words with a name, those that share most first; ties in alphabetical
  /// order. A word that over a hundred names have tells none of them apart.
  static func related(
    to name: String, among names: [String], places: (_ word: String) -> [Int]
  ) -> [String] {
    var shared: [Int: Int] = [:]
    for word in of(name) {
      let places = places(word)
      guard places.count <= 100 else { continue }
      for place in places { shared[place, default: 0] += 1 }
    }
    let found = shared.map { (count: $0.value, name: names[$0.key]) }
    return found.sorted { ($1.count, $0.name) < ($0.count, $1.name) }.map(\.name)
  }

  /// Where each word occurs among names.
  static func places(in names: [String]) -> [String: [Int]] {
    var places: [String: [Int]] = [:]
    for (place, name) in names.enumerated() {
      for word in of(name) { places[word, default: []].append(place) }
    }
    return places
  }
}
