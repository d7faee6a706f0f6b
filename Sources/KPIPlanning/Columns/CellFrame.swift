import KPISemantics
import KPIValues

/// Times and keys of cells as columns; all figures of a level share them.
public final class CellFrame: Sendable {
  /// The periods; nil for the whole span.
  public let periods: [Period?]
  /// For each cell its position in `periods`.
  public let times: [Int32]
  /// What the keys are values of.
  public let dimensions: [Dimension]
  /// For each dimension, for each cell, the number of its value.
  public let codes: [[Int32]]
  /// For each dimension the values by number.
  public let values: [DimensionValues]

  /// How many cells there are.
  public var count: Int { times.count }

  /// The columns of a frame with the values of their numbers.
  init(_ frame: Frame, _ codes: DimensionCodes) {
    periods = frame.slots.map(\.period)
    times = frame.slotOf
    dimensions = frame.shape.dimensions
    self.codes = frame.codes
    values = frame.shape.dimensions.map { codes.values(of: $0) }
  }
}
