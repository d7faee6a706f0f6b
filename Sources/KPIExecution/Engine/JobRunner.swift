import KPIValues

/// Does pieces of work of which some are so small that one thread does each of them.
struct JobRunner {
  /// How many threads there are.
  let threads: Int

  /// What a piece of work gave.
  private typealias Outcome<Value> = Result<Value, any Error>

  /// The results of all pieces in their order: small ones are done side by side, each by one
  /// thread; then the others one after the other, each by all threads.
  ///
  /// - Throws: what the first piece in order throws that fails, as if they were done one by one.
  func map<Piece: Sendable, Value: Sendable>(
    _ pieces: [Piece], isSmall: (Piece) -> Bool,
    _ make: @Sendable (_ piece: Piece, _ threads: Int) throws -> Value
  ) throws -> [Value] {
    try outcomes(pieces, isSmall: isSmall, make).map { try $0.get() }
  }

  /// The results up to the first piece in order that fails.
  func outcomes<Piece: Sendable, Value: Sendable>(
    _ pieces: [Piece], isSmall: (Piece) -> Bool,
    _ make: @Sendable (_ piece: Piece, _ threads: Int) throws -> Value
  ) -> [Result<Value, any Error>] {
    let small = threads > 1 ? pieces.indices.filter { isSmall(pieces[$0]) } : []
    var outcomes = [Outcome<Value>?](repeating: nil, count: pieces.count)
    sideBySide(small, &outcomes) { position in try make(pieces[position], 1) }
    for position in pieces.indices {
      if outcomes[position] == nil {
        outcomes[position] = Result { try make(pieces[position], threads) }
      }
      if case .failure = outcomes[position] { break }
    }
    return outcomes.prefix { $0 != nil }.compactMap { $0 }
  }

  /// Does some pieces, whichever thread is free the next one.
  private func sideBySide<Value: Sendable>(
    _ positions: [Int], _ outcomes: inout [Outcome<Value>?],
    _ make: @Sendable (Int) throws -> Value
  ) {
    outcomes.withUnsafeMutableBufferPointer { buffer in
      // Every position is touched by one call only.
      nonisolated(unsafe) let slots = buffer
      performInParallel(positions.count, width: threads) { turn in
        slots[positions[turn]] = Result { try make(positions[turn]) }
      }
    }
  }
}
