import KPISemantics

extension AggregateModel {
  /// The expressions over rows in it.
  var expressions: [RowExpression] {
    var list = [value, condition, weight].compactMap { $0 }
    if case .open(let from, let until) = placement { list += [from, until] }
    return list
  }
}

extension InputModel {
  /// Whether any of its values has a range.
  var hasRange: Bool {
    switch value {
    case .undefined: false
    case .constant(let stated): stated.range != nil
    case .split(_, let entries, let otherwise):
      otherwise?.range != nil || entries.values.contains { $0.range != nil }
    case .periods(_, let entries, _): entries.values.contains { $0.range != nil }
    }
  }
}
