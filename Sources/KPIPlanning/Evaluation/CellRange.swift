import KPIValues

/// Lowest and highest result over the corners of the inputs in use.
public struct CellRange: Hashable, Sendable {
  /// The lowest.
  public var low: Number
  /// The highest.
  public var high: Number

  /// A range from lowest to highest.
  public init(low: Number, high: Number) {
    self.low = low
    self.high = high
  }
}
