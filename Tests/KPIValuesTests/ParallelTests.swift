import Foundation
import Synchronization
import Testing

@testable import KPIValues

@Suite(.serialized) struct ParallelTests {
  /// The threads that calls within calls run on, and how many of them at most at the same time.
  private func threads(_ allowed: Int) -> (names: Set<Int>, most: Int) {
    ThreadAllowance.change(to: allowed)
    defer { ThreadAllowance.change(to: 4) }
    let names = Mutex(Set<Int>())
    let working = Atomic(0)
    let most = Atomic(0)
    performInParallel(6) { _ in
      performInParallel(6) { _ in
        let now = working.add(1, ordering: .relaxed).newValue
        most.max(now, ordering: .relaxed)
        _ = names.withLock { $0.insert(pthread_self().hashValue) }
        usleep(1000)
        working.subtract(1, ordering: .relaxed)
      }
    }
    return (names.withLock { $0 }, most.load(ordering: .relaxed))
  }

  @Test func `one thread does all when no more may`() {
    let (names, most) = threads(1)
    #expect(names == [pthread_self().hashValue])
    #expect(most == 1)
  }

  @Test(arguments: [2, 3]) func `never more threads compute than may`(allowed: Int) {
    let (_, most) = threads(allowed)
    #expect((1...allowed).contains(most))
  }

  @Test(arguments: [0, 1, 2, 1000]) func `every position is called once, results in order`(
    count: Int
  ) {
    #expect(mapInParallel(count) { $0 * 2 } == (0..<count).map { $0 * 2 })
    #expect(mapInParallel(count, width: 1) { $0 } == Array(0..<count))
    var values = [Int](repeating: 1, count: count)
    inParallel(&values) { $1 += $0 }
    #expect(values == (0..<count).map { $0 + 1 })
  }
}
