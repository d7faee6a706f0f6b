import KPISemantics
import KPIValues

extension FrameCalculator {
  /// An input in each cell of the frame, seen from a scope.
  func input(_ name: String, _ scope: NodeScope) -> [FigureValue] {
    let lacking = FigureValue.missing(.missingInput, name)
    guard let input = context.model.inputs[name] else {
      return [FigureValue](repeating: lacking, count: frame.count)
    }
    let corner = corner[name] ?? .stated
    switch input.value {
    case .undefined: return [FigureValue](repeating: lacking, count: frame.count)
    case .constant(let stated):
      return [FigureValue](repeating: .number(stated.at(corner)), count: frame.count)
    case .split(let dimensions, let entries, let otherwise):
      let keys = dimensions.map { splitKeys($0, scope) }
      return split(keys, count: frame.count) { key in
        let stated =
          key.allSatisfy { $0 != nil } ? entries[key.compactMap { $0 }] ?? otherwise : nil
        return stated.map { .number($0.at(corner)) } ?? lacking
      }
    case .periods(let grain, let entries, let isSpread):
      let entry = PeriodEntries(
        name: name, grain: grain, numbers: entries.mapValues { $0.at(corner) },
        isSpread: isSpread, isRate: input.isRate)
      let values = frame.slots.map { slot -> FigureValue in
        let covered = context.coverage.project
        let seen = context.timeline.apply(scope.steps, to: slot, coverage: covered)
        guard let seen else { return .missing(.undefinedPrevious, .nothingBefore) }
        return entry.value(at: seen, context.timeline, covered)
      }
      return frame.slotOf.map { values[Int($0)] }
    }
  }

  /// What a dimension of an input is in the cells: numbers of values where the cells are split by
  /// it, one value where a filter fixes it, nil where neither does.
  private enum SplitKeys {
    case column([Int32], [Literal?])
    case fixed(Literal?)
  }

  private func splitKeys(_ dimension: Dimension, _ scope: NodeScope) -> SplitKeys {
    let active = frame.shape.active(without: scope.released)
    if let position = frame.shape.positions(of: dimension).first(where: active.contains) {
      let values = context.codes.values(of: frame.shape.dimensions[position])
      return .column(frame.codes[position], values.map(\.literal))
    }
    for case .binary(.equal, let left, let right) in scope.conditions.map(\.kind) {
      for (name, constant) in [(left, right), (right, left)] {
        if case .dimension(let used) = name.kind, dimension.names(used),
          case .literal(let literal) = constant.kind
        {
          return .fixed(literal)
        }
      }
    }
    return .fixed(nil)
  }

  /// Looks up each combination once, however many cells have it.
  private func split(
    _ keys: [SplitKeys], count: Int, _ entry: ([Literal?]) -> FigureValue
  ) -> [FigureValue] {
    var known: [[Int32]: FigureValue] = [:]
    return (0..<count).map { cell in
      let codes = keys.map { key -> Int32 in
        if case .column(let codes, _) = key { codes[cell] } else { 0 }
      }
      if let value = known[codes] { return value }
      let value = entry(
        zip(keys, codes).map { key, code in
          switch key {
          case .column(_, let literals): literals[Int(code)]
          case .fixed(let literal): literal
          }
        })
      known[codes] = value
      return value
    }
  }
}

extension DimensionValue {
  /// The constant that it equals; nil for a missing value.
  var literal: Literal? {
    switch self {
    case .missing: nil
    case .text(let text): .text(text)
    case .number(let number): .number(.exact(number))
    case .flag(let flag): .flag(flag)
    case .date(let date): .date(date)
    case .period(let period): .period(period)
    case .band(let band): .band(band)
    }
  }
}

extension InputModel.Stated {
  /// The value at one corner of the ranges.
  func at(_ corner: InputCorner) -> Number {
    switch corner {
    case .low: range?.low ?? value
    case .stated: value
    case .high: range?.high ?? value
    }
  }
}
