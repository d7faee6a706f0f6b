/// What to offer for a name that nothing has.
public enum NearestName {
  /// The candidate nearest to a name: edit distance at most 2, 3 for nine letters and more, and at
  /// most half of the name's length, case and accents not counted, ties in alphabetical order.
  public static func of(_ name: String, among candidates: some Sequence<String>) -> String? {
    nearest(to: name, among: Array(candidates))
  }

  private static func nearest(to name: String, among candidates: [String]) -> String? {
    var search = NearestNameSearch(name)
    for candidate in candidates where search.mayBeNear(LetterSet(candidate)) {
      search.consider(candidate)
    }
    return search.best?.name
  }

  /// Puts the letters in lower case as numbers, accents left out, into `letters`.
  static func collect(_ name: String, into letters: inout [UInt32]) {
    letters.removeAll(keepingCapacity: true)
    for byte in name.utf8 {
      guard byte < 0x80 else {
        letters = name.lowercased().map(number(of:))
        return
      }
      letters.append(UInt32(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte))
    }
  }

  /// A number that tells letters apart, but not `é` from `e`.
  private static func number(of letter: Character) -> UInt32 {
    guard let scalar = letter.unicodeScalars.first else { return 0 }
    if scalar.value < 0x80 { return scalar.value }
    // The name of `é` is LATIN SMALL LETTER E WITH ACUTE: its last letter before WITH is the base.
    let words = (scalar.properties.name ?? "").split(separator: " ")
    guard words.first == "LATIN", let with = words.firstIndex(of: "WITH"), with > 0,
      let base = words[with - 1].unicodeScalars.first, words[with - 1].count == 1
    else { return scalar.value }
    return base.value | 0x20
  }

  /// Advice for an unknown name: the nearest candidate, else what is in scope, ten at most, those
  /// that share a word with it first.
  public static func help(
    for name: String, among candidates: some Sequence<String>, scope: Wording
  ) -> Wording {
    let names = Array(candidates)
    if let nearest = of(name, among: names) { return "write `\(nearest)`" }
    let places = NameWords.places(in: names)
    let related = NameWords.related(to: name, among: names) { places[$0] ?? [] }
    return list(first(10, of: names), related: related, scope: scope)
  }

  /// What is in scope: related names first, then the first ones.
  static func list(
    _ first: (names: [String], count: Int), related: [String], scope: Wording
  ) -> Wording {
    guard first.count > 0 else { return "there are no \(scope)" }
    var listed: [String] = []
    for name in related + first.names where listed.count < 10 && !listed.contains(name) {
      listed.append(name)
    }
    let names = listed.map { "`\($0)`" }.joined(separator: ", ")
    return first.count > 10
      ? "\(scope): \(names) and \(first.count - 10) more" : "\(scope): \(names)"
  }

  /// The first names in alphabetical order, each once, and how many there are. Programs may have
  /// many names, so they are not sorted for the sake of ten.
  static func first(
    _ limit: Int, of candidates: [String]
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
