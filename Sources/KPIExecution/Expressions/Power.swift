import Columnar

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The powers of a column: exact for decimals and one small whole exponent, else the doubles;
/// missing where there is no finite one.
func power(_ left: Column, _ right: Column) -> Column {
  if case .decimals(let exponents, 0) = right.values, right.validity == nil,
    let exponent = exponents.first, (1...38).contains(exponent),
    exponents.allSatisfy({ $0 == exponent }), !left.values.isDouble
  {
    return (1..<exponent).reduce(left) { power, _ in product(power, left) }
  }
  let results = zip(left.values.doubles, right.values.doubles).map { pow($0, $1) }
  let isFinite = Validity.trueRows(results.map { $0.isFinite ? 1 : 0 }, nil)
  let validity = Validity.both(Validity.both(left.validity, right.validity), isFinite)
  return Column(values: .doubles(results.map { $0.isFinite ? $0 : 0 }), validity: validity)
}

extension Column.Values {
  fileprivate var isDouble: Bool {
    if case .doubles = self { return true }
    return false
  }
}
