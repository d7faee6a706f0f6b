import KPISemantics
import KPIValues

/// Puts the columns of a figure at a level together into cells.
struct CellAssembly {
  /// The unit of the values.
  let type: ValueType
  /// For each cell of the frame, canonical.
  let values: [FigureValue]
  /// For each cell of the frame; nil where no range is used.
  let ranges: [CellRange?]?
  /// For each cell of the frame; nil where no row was left out.
  let missingRows: [Int32]?
  /// For each time of the frame.
  let isPartial: [Bool]
  /// For each cell of the frame a value for each split.
  let keys: [[DimensionValue?]]

  /// What rules rest on; nil where nothing answers it.
  var facts: [Fact?] = []

  /// A fact in all cells of the frame.
  struct Fact {
    /// For each cell, canonical.
    let values: [FigureValue]
    /// For each time.
    let isPartial: [Bool]
  }

  /// A cell of the frame.
  func cell(_ position: Int, in frame: Frame) -> Cell {
    let time = Int(frame.slotOf[position])
    return Cell(
      period: frame.slots[time].period, key: keys[position],
      value: values[position].shown(in: type), isPartial: isPartial[time],
      range: ranges?[position]?.shown(in: type),
      missingRows: missingRows.map { Int($0[position]) } ?? 0,
      facts: facts.map { fact in
        guard let fact else { return .absent }
        return RuleFact(fact.values[position].shown(in: type), isPartial: fact.isPartial[time])
      })
  }
}

extension FigureValue {
  /// A canonical value as a number of a unit; `%` and `pp` stay fractions.
  public func shown(in type: ValueType) -> FigureValue {
    guard case .number(let number) = self, case .number(let unit) = type else { return self }
    guard let shown = number.shown(in: unit) else { return .missing(.overflow, unit.symbol) }
    return .number(shown)
  }
}

extension Number {
  /// A canonical number as a number of a unit; `%` and `pp` stay fractions. Nil when it does not
  /// fit.
  func shown(in unit: MeasurementUnit) -> Number? {
    if unit.symbol == "%" || unit.symbol == "pp" { return self }
    return try? scaled(by: unit.denominator, over: unit.numerator)
  }
}

extension CellRange {
  /// A canonical range in a unit.
  func shown(in type: ValueType) -> CellRange? {
    guard case .number(let unit) = type else { return self }
    guard let low = low.shown(in: unit), let high = high.shown(in: unit) else { return nil }
    return CellRange(low: low, high: high)
  }
}
