/// For each row the value of `left` where the flag is 1, else that of `right`; missing where the
/// flag is.
public func selected(_ condition: Column, _ left: Column, _ right: Column) -> Column {
  let chosen = chosen(condition.values.flags, left, right)
  let validity = Validity.both(chosen.validity, condition.validity)
  return Column(values: chosen.values, validity: validity)
}

/// For each row the value of `left`, or that of `right` where it is missing.
public func coalesced(_ left: Column, _ right: Column) -> Column {
  guard let validity = left.validity else { return left }
  return chosen(validity.flags, left, right)
}

private func chosen(_ flags: [UInt8], _ left: Column, _ right: Column) -> Column {
  var validity: Validity?
  if left.validity != nil || right.validity != nil {
    let all = [UInt8](repeating: 1, count: flags.count)
    let present = picked(flags, left.validity?.flags ?? all, right.validity?.flags ?? all)
    validity = Validity.trueRows(present, nil)
  }
  return Column(values: chosenValues(flags, left.values, right.values), validity: validity)
}

private func chosenValues(
  _ flags: [UInt8], _ left: Column.Values, _ right: Column.Values
) -> Column.Values {
  switch (left, right) {
  case (.codes(let left), .codes(let right)): return .codes(picked(flags, left, right))
  case (.flags(let left), .flags(let right)): return .flags(picked(flags, left, right))
  case (.days(let left), .days(let right)): return .days(picked(flags, left, right))
  case (.times(let left), .times(let right)): return .times(picked(flags, left, right))
  case (.periods(let left), .periods(let right)): return .periods(picked(flags, left, right))
  default: break
  }
  switch NumberPair(left, right) {
  case .narrow(let left, let right, let scale):
    return .decimals(picked(flags, left, right), scale: scale)
  case .wide(let left, let right, let scale):
    return .wide(picked(flags, left, right), scale: scale)
  case .doubles(let left, let right): return .doubles(picked(flags, left, right))
  }
}

private func picked<Value: BitwiseCopyable>(
  _ flags: [UInt8], _ left: [Value], _ right: [Value]
) -> [Value] {
  flags.withUnsafeBufferPointer { flags in
    left.withUnsafeBufferPointer { left in
      right.withUnsafeBufferPointer { right in
        [Value](unsafeUninitializedCapacity: flags.count) { output, count in
          for row in 0..<flags.count {
            output.initializeElement(at: row, to: flags[row] == 1 ? left[row] : right[row])
          }
          count = flags.count
        }
      }
    }
  }
}
