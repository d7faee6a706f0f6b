import Testing

@testable import KPIExecution

/// Pieces of work that are done side by side look as if they were done one by one.
struct JobRunnerTests {
  private struct Fault: Error, Equatable {
    var piece: Int
  }

  /// Weights of pieces: many small ones, and some that are not.
  private static func weight(_ piece: Int, _ step: Int) -> Int? {
    piece.isMultiple(of: step) ? (1 << 19) + piece << 16 : 100
  }

  @Test(arguments: [1, 2, 4], [2, 3, 100])
  func `results come in order, small pieces get one thread`(threads: Int, step: Int) throws {
    let results = try JobRunner(threads: threads).map(
      Array(0..<20), weight: { JobRunnerTests.weight($0, step) }
    ) { piece, width in
      [piece, width]
    }
    #expect(results.map { $0[0] } == Array(0..<20))
    for (piece, result) in results.enumerated() where !piece.isMultiple(of: step) {
      #expect(result[1] == 1)
    }
    #expect(results.allSatisfy { 1...threads ~= $0[1] })
  }

  @Test func `heavy pieces share the threads by weight`() throws {
    func widths(_ weights: [Int?]) throws -> [Int] {
      try JobRunner(threads: 4).map(weights, weight: { $0 }) { _, width in width }
    }
    #expect(try widths([1 << 20, 7 << 20, 1 << 19]) == [1, 3, 1])
    #expect(try widths([7 << 20]) == [4])
    #expect(try widths([1 << 20, 30 << 20]) == [4, 4])
    #expect(try widths([100 << 20, 300 << 20]) == [4, 4])
    #expect(try widths([nil, 7 << 20]) == [4, 4])
  }

  @Test(arguments: [1, 2, 4])
  func `the first fault in order counts`(threads: Int) {
    for (at, others) in [(5, [8, 11]), (4, [5, 16]), (16, [17, 18])] {
      #expect(throws: Fault(piece: at)) {
        try JobRunner(threads: threads).map(
          Array(0..<20), weight: { JobRunnerTests.weight($0, 4) }
        ) { piece, _ in
          if piece == at || others.contains(piece) { throw Fault(piece: piece) }
        }
      }
    }
  }
}
