import KPISemantics
import KPIValues

/// The cells of one figure at one level as columns.
public struct CellColumns: Sendable {
  /// What a rule rests on.
  struct Fact: Sendable {
    /// For each cell of the frame, in the figure's unit.
    var values: ValueColumn
    /// For each time.
    var isPartial: [Bool]
  }

  /// Times and keys of the level's cells.
  public let frame: CellFrame
  /// For each of the figure's splits its place among the frame's dimensions; nil where undone.
  public let places: [Int?]
  /// The cells of the frame that the figure has, rising; nil for all.
  public internal(set) var members: [Int32]?
  /// For each cell of the frame the value in the figure's unit.
  public let values: ValueColumn
  /// For each time whether a cell is partial there.
  public let isPartial: [Bool]
  /// For each cell of the frame; nil where no range is used.
  let ranges: [CellRange?]?
  /// For each cell of the frame; nil where no row was left out.
  let missingRows: [Int32]?
  /// What rules rest on; nil where nothing answers it.
  let facts: [Fact?]

  /// How many cells there are.
  public var count: Int { members?.count ?? frame.count }

  /// Where a cell stands in the frame.
  func place(_ index: Int) -> Int { members.map { Int($0[index]) } ?? index }

  /// A cell.
  subscript(index: Int) -> Cell {
    let place = place(index)
    let time = Int(frame.times[place])
    return Cell(
      period: frame.periods[time],
      key: places.map { dimension in
        dimension.map { frame.values[$0][Int(frame.codes[$0][place])] }
      },
      value: values[place], isPartial: isPartial[time], range: ranges?[place],
      missingRows: missingRows.map { Int($0[place]) } ?? 0,
      facts: facts.map { fact in
        fact.map { RuleFact($0.values[place], isPartial: $0.isPartial[time]) } ?? .absent
      })
  }
}
