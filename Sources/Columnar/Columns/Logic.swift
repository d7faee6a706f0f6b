/// Three-valued `and` of two columns of flags: one false is enough for false.
public func conjunction(_ left: Column, _ right: Column) -> Column {
  combined(left, right, decisive: 0)
}

/// Three-valued `or` of two columns of flags: one true is enough for true.
public func disjunction(_ left: Column, _ right: Column) -> Column {
  combined(left, right, decisive: 1)
}

/// Three-valued `not` of a column of flags.
public func negation(_ column: Column) -> Column {
  Column(values: .flags(mapped(column.values.flags) { 1 - $0 }), validity: column.validity)
}

/// Flags that are true where the column has no value; never missing.
public func missingFlags(_ column: Column) -> Column {
  let flags =
    column.validity.map { mapped($0.flags) { 1 - $0 } }
    ?? [UInt8](repeating: 0, count: column.count)
  return Column(values: .flags(flags), validity: nil)
}

extension Column.Values {
  /// The flags; zeros for a column of another kind.
  public var flags: [UInt8] {
    if case .flags(let flags) = self { return flags }
    return [UInt8](repeating: 0, count: Column(values: self, validity: nil).count)
  }
}

private func combined(_ left: Column, _ right: Column, decisive: UInt8) -> Column {
  let (leftFlags, rightFlags) = (left.values.flags, right.values.flags)
  if left.validity == nil, right.validity == nil {
    let flags = mapped(leftFlags, rightFlags) { decisive == 0 ? $0 & $1 : $0 | $1 }
    return Column(values: .flags(flags), validity: nil)
  }
  // 0 false, 1 true, 2 missing.
  let leftStates = states(left, leftFlags)
  let rightStates = states(right, rightFlags)
  let result: [UInt8] = mapped(leftStates, rightStates) { left, right in
    if left == decisive || right == decisive { return decisive }
    return left == 2 || right == 2 ? 2 : 1 - decisive
  }
  let validity = Validity.trueRows(mapped(result) { $0 == 2 ? 0 : 1 }, nil)
  return Column(values: .flags(mapped(result) { $0 & 1 }), validity: validity)
}

private func states(_ column: Column, _ flags: [UInt8]) -> [UInt8] {
  guard let validity = column.validity else { return flags }
  return mapped(flags, validity.flags) { $1 == 0 ? 2 : $0 }
}
