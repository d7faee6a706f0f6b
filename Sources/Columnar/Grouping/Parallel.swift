import Dispatch

/// Changes all values at the same time, each by itself.
///
/// - Parameter change: takes a value's position and the value.
public func inParallel<Value>(
  _ values: inout [Value], _ change: @Sendable (_ position: Int, _ value: inout Value) -> Void
) {
  guard values.count > 1 else {
    if !values.isEmpty { change(0, &values[0]) }
    return
  }
  values.withUnsafeMutableBufferPointer { buffer in
    // Every position is touched by one iteration only.
    nonisolated(unsafe) let slots = buffer
    DispatchQueue.concurrentPerform(iterations: slots.count) { position in
      change(position, &slots[position])
    }
  }
}
