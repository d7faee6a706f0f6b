/// Applies a function to each value; inlined, so that the loop is compiled for it.
@inlinable @inline(__always)
public func mapped<Input: BitwiseCopyable, Output: BitwiseCopyable>(
  _ values: [Input], _ transform: (Input) -> Output
) -> [Output] {
  values.withUnsafeBufferPointer { input in
    [Output](unsafeUninitializedCapacity: input.count) { output, count in
      for row in 0..<input.count {
        output.initializeElement(at: row, to: transform(input[row]))
      }
      count = input.count
    }
  }
}

/// Applies a function to each pair of values; both lists have the same length.
@inline(__always)
func mapped<Left: BitwiseCopyable, Right: BitwiseCopyable, Output: BitwiseCopyable>(
  _ left: [Left], _ right: [Right], _ transform: (Left, Right) -> Output
) -> [Output] {
  precondition(left.count == right.count, "operands of one length")
  return left.withUnsafeBufferPointer { left in
    right.withUnsafeBufferPointer { right in
      [Output](unsafeUninitializedCapacity: left.count) { output, count in
        for row in 0..<left.count {
          output.initializeElement(at: row, to: transform(left[row], right[row]))
        }
        count = left.count
      }
    }
  }
}
