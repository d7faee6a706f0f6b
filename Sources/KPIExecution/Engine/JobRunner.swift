import KPIValues

/// Does pieces of work side by side: small ones by one thread each, of others the heaviest beside
/// the rest of them.
struct JobRunner {
  /// How many threads there are.
  let threads: Int

  /// Pieces lighter than this are done by one thread.
  static let smallWeight = 1 << 18
  /// Pieces that are heavier together are done one by one: their memory counts.
  private static let sharedWeight = 1 << 26

  /// What a piece of work gave.
  private typealias Outcome<Value> = Result<Value, any Error>

  /// Pieces that are done one after the other, each by some threads.
  private struct Lane {
    var positions: [Int]
    var threads: Int
  }

  /// The results of all pieces in their order.
  ///
  /// - Parameter weight: about how many bytes there are to work on; nil when that is not known.
  /// - Throws: what the first piece in order throws that fails, as if they were done one by one.
  func map<Piece: Sendable, Value: Sendable>(
    _ pieces: [Piece], weight: (Piece) -> Int?,
    _ make: @Sendable (_ piece: Piece, _ threads: Int) throws -> Value
  ) throws -> [Value] {
    try outcomes(pieces, weight: weight, make).map { try $0.get() }
  }

  /// The results up to the first piece in order that fails.
  func outcomes<Piece: Sendable, Value: Sendable>(
    _ pieces: [Piece], weight: (Piece) -> Int?,
    _ make: @Sendable (_ piece: Piece, _ threads: Int) throws -> Value
  ) -> [Result<Value, any Error>] {
    let weights = pieces.map { weight($0) ?? .max }
    let small = weights.indices.filter { threads > 1 && weights[$0] < JobRunner.smallWeight }
    var outcomes = [Outcome<Value>?](repeating: nil, count: pieces.count)
    run(small.map { Lane(positions: [$0], threads: 1) }, &outcomes) { try make(pieces[$0], $1) }
    let end = outcomes.firstIndex { if case .failure = $0 { true } else { false } }
    let others = (0..<(end ?? pieces.count)).filter { outcomes[$0] == nil }
    run(lanes(others, weights), &outcomes) { try make(pieces[$0], $1) }
    return outcomes.prefix { $0 != nil }.compactMap { $0 }
  }

  /// The heaviest piece beside the rest of them, threads shared out by weight; all in one lane
  /// where that would not save time.
  private func lanes(_ positions: [Int], _ weights: [Int]) -> [Lane] {
    let all = [Lane(positions: positions, threads: threads)]
    let known = positions.map { weights[$0] }
    guard positions.count > 1, threads > 1, known.allSatisfy({ $0 < JobRunner.sharedWeight })
    else { return all }
    let total = known.reduce(0, +)
    guard total < JobRunner.sharedWeight, let heaviest = known.max(),
      let first = known.firstIndex(of: heaviest)
    else { return all }
    let rest = total - heaviest
    func time(_ own: Int) -> Int { max(heaviest / own, rest / (threads - own)) }
    guard let own = (1..<threads).min(by: { time($0) < time($1) }),
      time(own) * threads < total + total / 4
    else { return all }
    var others = positions
    others.remove(at: first)
    return [
      Lane(positions: [positions[first]], threads: own),
      Lane(positions: others, threads: threads - own),
    ]
  }

  /// Does what is in lanes side by side; a lane ends with its first failure.
  private func run<Value: Sendable>(
    _ lanes: [Lane], _ outcomes: inout [Outcome<Value>?],
    _ make: @Sendable (_ position: Int, _ threads: Int) throws -> Value
  ) {
    outcomes.withUnsafeMutableBufferPointer { buffer in
      // Every position is touched by one call only.
      nonisolated(unsafe) let slots = buffer
      performInParallel(lanes.count, width: threads) { turn in
        for position in lanes[turn].positions {
          let outcome = Result { try make(position, lanes[turn].threads) }
          slots[position] = outcome
          if case .failure = outcome { break }
        }
      }
    }
  }
}
