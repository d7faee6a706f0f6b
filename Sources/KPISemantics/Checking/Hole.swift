import KPISyntax

/// A `?` in an expression, answered when everything else is checked.
struct Hole {
  /// Its place.
  var span: SourceSpan
  /// The type that its surroundings ask for, as far as known.
  var wanted: ValueType?
  /// Names that can be written there.
  var names: [String]
  /// What the names are, in the plural.
  var kind: Wording
  /// The type of one of the names.
  var typeOf: (String) -> ValueType?

  /// The names with their types, those first whose unit is nearest to the one that is wanted.
  var candidates: [(name: String, type: ValueType?)] {
    let typed = Set(names).map { (name: $0, type: typeOf($0)) }
    return typed.sorted { left, right in
      (distance(left.type), left.name) < (distance(right.type), right.name)
    }
  }

  private func distance(_ type: ValueType?) -> Int {
    guard let wanted, wanted != .unknown else { return 0 }
    guard let type else { return Hole.far }
    if type == wanted { return 0 }
    guard let needed = wanted.unit, let unit = type.unit else {
      return type.isComparable(with: wanted) ? 1 : Hole.far
    }
    let rest = needed.divided(by: unit).exponents
    if rest.isEmpty { return needed.isDimensionless && needed.isRate != unit.isRate ? 2 : 1 }
    return 2 + rest.values.reduce(0) { $0 + abs($1) }
  }

  private static let far = 1_000
}
