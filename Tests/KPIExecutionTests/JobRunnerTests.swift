import KPIValues
import Synchronization
import Testing

@testable import KPIExecution

/// Pieces of work that are done side by side look as if they were done one by one.
struct JobRunnerTests {
  private struct Fault: Error, Equatable {
    var piece: Int
  }

  @Test(arguments: [1, 2, 4], [2, 3, 100])
  func `results come in order, large pieces get all threads`(threads: Int, step: Int) throws {
    let results = try JobRunner(threads: threads).map(
      Array(0..<20), isSmall: { !$0.isMultiple(of: step) }
    ) { piece, width in
      [piece, width]
    }
    #expect(results.map { $0[0] } == Array(0..<20))
    for (piece, result) in results.enumerated() {
      #expect(result[1] == (piece.isMultiple(of: step) ? threads : 1))
    }
  }

  @Test(arguments: [1, 2, 4])
  func `the first fault in order counts`(threads: Int) {
    let done = Mutex<Set<Int>>([])
    #expect(throws: Fault(piece: 5)) {
      try JobRunner(threads: threads).map(
        Array(0..<20), isSmall: { !$0.isMultiple(of: 4) }
      ) { piece, _ in
        done.withLock { _ = $0.insert(piece) }
        if piece == 5 || piece == 8 || piece == 11 { throw Fault(piece: piece) }
      }
    }
    let large = done.withLock { $0.filter { $0.isMultiple(of: 4) } }
    #expect(large == [0, 4])
  }
}
