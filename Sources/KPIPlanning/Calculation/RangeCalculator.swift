import KPISemantics
import KPIValues

/// Finds the lowest and highest value of figures over all corners of the ranges of their inputs.
struct RangeCalculator {
  /// Every input more triples the work.
  static let inputLimit = 6

  private let context: LevelContext
  private let frame: Frame
  /// Nodes without ranges that nodes with ranges need: they are computed once for all corners.
  let kept: Set<Int>

  /// A calculator of ranges for these formulas.
  init(_ context: LevelContext, _ frame: Frame, roots: [Int]) {
    self.context = context
    self.frame = frame
    let nodes = context.graph.nodes
    var kept: Set<Int> = []
    for root in roots where !nodes[root].rangedInputs.isEmpty {
      for node in context.graph.reachable(from: root) where !nodes[node].rangedInputs.isEmpty {
        kept.formUnion(nodes[node].operands.filter { nodes[$0].rangedInputs.isEmpty })
      }
    }
    self.kept = kept
  }

  /// For each cell the range of a node; nil when it uses no range, or too many.
  func ranges(of node: Int, known: [Int: ValueColumn]) throws -> [CellRange?]? {
    let inputs = context.graph.nodes[node].rangedInputs
    guard !inputs.isEmpty, inputs.count <= RangeCalculator.inputLimit else { return nil }
    let constants = known.filter { kept.contains($0.key) }
    var lowest = [Number?](repeating: nil, count: frame.count)
    var highest = lowest
    for corner in corners(inputs) {
      let calculator = FrameCalculator(context, frame, corner: corner, known: constants)
      for (cell, value) in try calculator.values(node).enumerated() {
        guard let number = value.number else { continue }
        lowest[cell] = lowest[cell].map { compareNumbers(number, $0) < 0 ? number : $0 } ?? number
        highest[cell] =
          highest[cell].map { compareNumbers(number, $0) > 0 ? number : $0 } ?? number
      }
    }
    return zip(lowest, highest).map { low, high in
      guard let low, let high, compareNumbers(low, high) != 0 else { return nil }
      return CellRange(low: low, high: high)
    }
  }

  private func corners(_ inputs: [String]) -> [[String: InputCorner]] {
    inputs.reduce([[:]]) { corners, input in
      corners.flatMap { corner in
        InputCorner.allCases.map { end in corner.merging([input: end]) { $1 } }
      }
    }
  }
}
