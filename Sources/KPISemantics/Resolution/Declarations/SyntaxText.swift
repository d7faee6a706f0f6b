import KPISyntax

extension UnitSyntax {
  /// The unit as written, without blanks that do not matter.
  var text: String {
    numerator.text
      + divisors.map { "/" + ($0.factor.map { factor in factor + " " } ?? "") + $0.name.text }
      .joined()
  }
}

extension TypeSyntax {
  /// The type as written, without blanks that do not matter.
  var text: String {
    let name =
      switch kind {
      case .id(let entity): "id " + entity.text
      case .unit(let unit): unit.text
      }
    return levelSpan == nil ? name : name + " level"
  }
}
