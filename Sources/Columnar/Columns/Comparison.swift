/// Flags that say whether a relation holds between two columns; missing where one is.
///
/// The columns are two of numbers, or two of the same kind other than text (codes compare for
/// equality only).
public func compared(_ left: Column, _ right: Column, _ relation: Relation) -> Column {
  let validity = Validity.both(left.validity, right.validity)
  let flags: [UInt8]
  switch (left.values, right.values) {
  case (.codes(let left), .codes(let right)): flags = flagged(left, right, relation)
  case (.flags(let left), .flags(let right)): flags = flagged(left, right, relation)
  case (.days(let left), .days(let right)): flags = flagged(left, right, relation)
  case (.times(let left), .times(let right)): flags = flagged(left, right, relation)
  case (.periods(let left), .periods(let right)): flags = flagged(left, right, relation)
  default: flags = comparedNumbers(left.values, right.values, relation)
  }
  return Column(values: .flags(flags), validity: validity)
}

private func comparedNumbers(
  _ left: Column.Values, _ right: Column.Values, _ relation: Relation
) -> [UInt8] {
  switch NumberPair(left, right) {
  case .narrow(let left, let right, _): flagged(left, right, relation)
  case .wide(let left, let right, _): flagged(left, right, relation)
  case .doubles(let left, let right): flagged(left, right, relation)
  }
}

private func flagged<Value: Comparable & BitwiseCopyable>(
  _ left: [Value], _ right: [Value], _ relation: Relation
) -> [UInt8] {
  switch relation {
  case .less: mapped(left, right) { $0 < $1 ? 1 : 0 }
  case .lessOrEqual: mapped(left, right) { $0 <= $1 ? 1 : 0 }
  case .greater: mapped(left, right) { $0 > $1 ? 1 : 0 }
  case .greaterOrEqual: mapped(left, right) { $0 >= $1 ? 1 : 0 }
  case .equal: mapped(left, right) { $0 == $1 ? 1 : 0 }
  case .notEqual: mapped(left, right) { $0 != $1 ? 1 : 0 }
  }
}
