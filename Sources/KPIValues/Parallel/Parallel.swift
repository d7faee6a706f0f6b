import Dispatch
import Synchronization

/// Calls for `0 ..< count`, each once and in any order, on as many threads as may compute.
///
/// Calls from within a call stay on one thread unless there are threads left over.
///
/// - Parameter width: how many calls may be under way at the same time.
public func performInParallel(
  _ count: Int, width: Int = .max, _ body: @Sendable (Int) -> Void
) {
  let further = ThreadAllowance.take(min(count, width) - 1)
  defer { ThreadAllowance.giveBack(further) }
  if further == 0 {
    for position in 0..<count { body(position) }
    return
  }
  let next = Atomic(0)
  DispatchQueue.concurrentPerform(iterations: further + 1) { _ in
    while true {
      let position = next.wrappingAdd(1, ordering: .relaxed).oldValue
      if position >= count { return }
      body(position)
    }
  }
}

/// Changes all values at the same time, each by itself.
///
/// - Parameter change: takes a value's position and the value.
@inlinable
public func inParallel<Value>(
  _ values: inout [Value], _ change: @Sendable (_ position: Int, _ value: inout Value) -> Void
) {
  values.withUnsafeMutableBufferPointer { buffer in
    // Every position is touched by one call only.
    nonisolated(unsafe) let slots = buffer
    performInParallel(slots.count) { change($0, &slots[$0]) }
  }
}

/// The results of calls for `0 ..< count`, made at the same time, in their order.
///
/// - Parameter width: how many calls may be under way at the same time.
@inlinable
public func mapInParallel<Result>(
  _ count: Int, width: Int = .max, _ make: @Sendable (Int) -> Result
) -> [Result] {
  [Result](unsafeUninitializedCapacity: count) { buffer, initialized in
    // Every position is touched by one call only.
    nonisolated(unsafe) let slots = buffer
    performInParallel(count, width: width) { position in
      slots.initializeElement(at: position, to: make(position))
    }
    initialized = count
  }
}

/// Works on parts of `0 ..< count` at the same time; on all of it at once when that is little.
@inlinable
public func inParallelRanges(_ count: Int, _ work: @Sendable (Range<Int>) -> Void) {
  let pieces = count < 8192 ? 1 : 16
  performInParallel(pieces) { piece in
    work(count * piece / pieces..<count * (piece + 1) / pieces)
  }
}
