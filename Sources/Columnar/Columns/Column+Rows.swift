extension Column {
  /// The column's rows at these positions; a position of -1 gives a missing value.
  public func gathered(_ rows: [Int32]) -> Column {
    var present: Validity?
    if let validity {
      let flags = validity.flags
      present = Validity.trueRows(mapped(rows) { $0 < 0 ? 0 : flags[Int($0)] }, nil)
    } else if rows.contains(-1) {
      present = Validity.trueRows(mapped(rows) { $0 < 0 ? 0 : 1 }, nil)
    }
    return Column(values: values.gathered(rows), validity: present)
  }

  /// The column's rows from `start` on, `length` of them.
  public func slice(_ start: Int, _ length: Int) -> Column {
    if start == 0, length == count { return self }
    return Column(
      values: values.slice(start..<start + length), validity: validity?.slice(start, length))
  }

  /// The columns one below the other; all of one kind of values, numbers in any form.
  public static func concatenated(_ columns: [Column]) -> Column? {
    guard let first = columns.first else { return nil }
    if columns.count == 1 { return first }
    var validity: Validity?
    if columns.contains(where: { $0.validity != nil }) {
      var flags: [UInt8] = []
      for column in columns {
        flags += column.validity?.flags ?? [UInt8](repeating: 1, count: column.count)
      }
      validity = Validity.trueRows(flags, nil)
    }
    return Column(
      values: .concatenated(columns.map(\.values), like: first.values), validity: validity)
  }

  /// The same texts with other codes: `map[code]` for each code.
  public func recoded(_ map: [UInt32]) -> Column {
    switch values {
    case .codes(let codes):
      Column(values: .codes(mapped(codes) { map[Int($0)] }), validity: validity)
    default: self
    }
  }
}

extension Column.Values {
  fileprivate func gathered(_ rows: [Int32]) -> Column.Values {
    switch self {
    case .decimals(let values, let scale): .decimals(picked(values, rows), scale: scale)
    case .wide(let values, let scale): .wide(picked(values, rows), scale: scale)
    case .doubles(let values): .doubles(picked(values, rows))
    case .codes(let values): .codes(picked(values, rows))
    case .identities(let values):
      .identities(mapped(rows) { $0 < 0 ? .none : values[Int($0)] })
    case .flags(let values): .flags(picked(values, rows))
    case .days(let values): .days(picked(values, rows))
    case .times(let values): .times(picked(values, rows))
    case .periods(let values): .periods(picked(values, rows))
    }
  }

  fileprivate func slice(_ rows: Range<Int>) -> Column.Values {
    switch self {
    case .decimals(let values, let scale): .decimals(Array(values[rows]), scale: scale)
    case .wide(let values, let scale): .wide(Array(values[rows]), scale: scale)
    case .doubles(let values): .doubles(Array(values[rows]))
    case .codes(let values): .codes(Array(values[rows]))
    case .identities(let values): .identities(Array(values[rows]))
    case .flags(let values): .flags(Array(values[rows]))
    case .days(let values): .days(Array(values[rows]))
    case .times(let values): .times(Array(values[rows]))
    case .periods(let values): .periods(Array(values[rows]))
    }
  }

  fileprivate static func concatenated(_ parts: [Self], like first: Self) -> Self {
    switch first {
    case .identities:
      .identities(
        parts.flatMap { part in
          if case .identities(let values) = part { return values } else { return [] }
        })
    case .codes:
      .codes(
        parts.flatMap { part in
          if case .codes(let values) = part { return values } else { return [] }
        })
    case .flags:
      .flags(
        parts.flatMap { part in
          if case .flags(let values) = part { return values } else { return [] }
        })
    case .days:
      .days(
        parts.flatMap { part in
          if case .days(let values) = part { return values } else { return [] }
        })
    case .times:
      .times(
        parts.flatMap { part in
          if case .times(let values) = part { return values } else { return [] }
        })
    case .periods:
      .periods(
        parts.flatMap { part in
          if case .periods(let values) = part { return values } else { return [] }
        })
    case .decimals, .wide, .doubles: concatenatedNumbers(parts)
    }
  }

  private static func concatenatedNumbers(_ parts: [Self]) -> Self {
    let scale = parts.reduce(0) { max($0, $1.scale) }
    let narrow = parts.compactMap { $0.narrow(scale: scale) }
    if narrow.count == parts.count { return .decimals(Array(narrow.joined()), scale: scale) }
    let wide = parts.compactMap { $0.wide(scale: scale) }
    if wide.count == parts.count { return .wide(Array(wide.joined()), scale: scale) }
    return .doubles(parts.flatMap(\.doubles))
  }
}

private func picked<Value: BitwiseCopyable & AdditiveArithmetic>(
  _ values: [Value], _ rows: [Int32]
) -> [Value] {
  values.withUnsafeBufferPointer { values in
    mapped(rows) { $0 < 0 ? Value.zero : values[Int($0)] }
  }
}
