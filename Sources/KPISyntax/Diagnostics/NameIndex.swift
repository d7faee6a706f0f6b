/// Names that may be offered for others, prepared once for as many questions as there are errors.
public struct NameIndex: Sendable {
  /// The names.
  public let names: [String]
  private let letters: [LetterSet]
  /// The first ten in alphabetical order and how many there are.
  private let first: (names: [String], count: Int)
  /// Where each word of the names occurs.
  private let places: [String: [Int]]

  /// An index of these names.
  public init(_ names: [String]) {
    self.names = names
    letters = names.map(LetterSet.init)
    first = NearestName.first(10, of: names)
    places = NameWords.places(in: names)
  }

  /// The candidate nearest to a name, as `NearestName.of` finds it.
  public func nearest(to name: String) -> String? {
    var search = NearestNameSearch(name)
    for (place, letters) in letters.enumerated() where search.mayBeNear(letters) {
      search.consider(names[place])
    }
    return search.best?.name
  }

  /// Advice for an unknown name: the nearest candidate, else what is in scope, ten at most, those
  /// that share a word with it first.
  public func help(for name: String, nearest: String?, scope: Wording) -> Wording {
    if let nearest { return "write `\(nearest)`" }
    let related = NameWords.related(to: name, among: names) { places[$0] ?? [] }
    return NearestName.list(first, related: related, scope: scope)
  }
}
