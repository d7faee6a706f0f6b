/// Names that may be offered for others, prepared once for as many questions as there are errors.
public struct NameIndex: Sendable {
  /// The names.
  public let names: [String]
  private let letters: [LetterSet]
  /// The first ten in alphabetical order and how many there are.
  private let first: (names: [String], count: Int)

  /// An index of these names.
  public init(_ names: [String]) {
    self.names = names
    letters = names.map(LetterSet.init)
    first = NearestName.first(10, of: names)
  }

  /// The candidate nearest to a name, as `NearestName.of` finds it.
  public func nearest(to name: String) -> String? {
    var search = NearestNameSearch(name)
    for (place, letters) in letters.enumerated() where search.mayBeNear(letters) {
      search.consider(names[place])
    }
    return search.best?.name
  }

  /// Advice for an unknown name: the nearest candidate, else what is in scope, ten at most.
  public func help(nearest: String?, scope: Wording) -> Wording {
    NearestName.help(nearest: nearest, listed: first.names, count: first.count, scope: scope)
  }
}
