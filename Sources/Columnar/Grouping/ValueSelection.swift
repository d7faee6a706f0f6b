/// Brings the value that would stand at `position` among the sorted values to that position;
/// none before it is greater, none behind it is less.
///
/// Takes time in proportion to the number of values: each round keeps the side of a pivot that has
/// the position, and whatever equals the pivot is done with at once. Rounds that keep too much
/// end in a sort.
@inline(__always)
func select<Value: Comparable & BitwiseCopyable>(
  _ position: Int, of values: UnsafeMutableBufferPointer<Value>
) {
  var (first, end) = (0, values.count)
  var rounds = 0
  while end - first > 24, rounds < 64 {
    let pivot = pivot(values, first, end)
    let higher = partition(values, first, end) { $0 < pivot }
    if position < higher {
      end = higher
    } else {
      let above = partition(values, higher, end) { $0 <= pivot }
      if position < above { return }
      first = above
    }
    rounds += 1
  }
  values[first..<end].sort()
}

/// Moves the values that a test holds for to the front of a range; returns where the others begin.
@inline(__always)
private func partition<Value: BitwiseCopyable>(
  _ values: UnsafeMutableBufferPointer<Value>, _ first: Int, _ end: Int,
  _ belongsFirst: (Value) -> Bool
) -> Int {
  // Every value is swapped, so that there is no branch to be guessed wrongly.
  var border = first
  for position in first..<end {
    let value = values[position]
    values[position] = values[border]
    values[border] = value
    border &+= belongsFirst(value) ? 1 : 0
  }
  return border
}

/// A value of the range that is probably in its middle: the median of three medians of three.
@inline(__always)
private func pivot<Value: Comparable & BitwiseCopyable>(
  _ values: UnsafeMutableBufferPointer<Value>, _ first: Int, _ end: Int
) -> Value {
  let step = (end - first) / 9
  func median(_ start: Int) -> Value {
    middle(values[start], values[start + step], values[start + 2 * step])
  }
  return middle(median(first), median(first + 3 * step), median(first + 6 * step))
}

@inline(__always)
private func middle<Value: Comparable>(_ first: Value, _ second: Value, _ third: Value) -> Value {
  max(min(first, second), min(max(first, second), third))
}
