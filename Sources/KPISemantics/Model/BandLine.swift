/// A number line cut into bands, for a bound expression of one kind.
public struct BandLine<Bound: Hashable & Sendable>: Hashable, Sendable {
  /// The bands upwards, one more than bounds.
  public var bands: [String]
  /// The bounds upwards.
  public var bounds: [Bound]
  /// For each bound whether a value equal to it belongs to the band above.
  public var belongsAbove: [Bool]

  /// A line from its bands and bounds.
  public init(bands: [String], bounds: [Bound], belongsAbove: [Bool]) {
    self.bands = bands
    self.bounds = bounds
    self.belongsAbove = belongsAbove
  }
}
