/// A number line cut into bands, with places between 0 and 1 where it is cut.
public struct BandScale: Hashable, Sendable {
  /// Where one band ends and the next begins.
  public struct Bound: Hashable, Sendable {
    /// The bound as it is read: `30 days`.
    public var text: String
    /// Its place on the line, to scale where all bounds are constants.
    public var place: Double
    /// Whether a value equal to it belongs to the band above.
    public var belongsAbove: Bool
  }

  /// The bands upwards, one more than bounds.
  public var bands: [String]
  /// The bounds upwards.
  public var bounds: [Bound]

  /// A line whose bounds read `texts` and, where they are constants, have these values.
  init(bands: [String], texts: [String], values: [Double?], belongsAbove: [Bool]) {
    self.bands = bands
    let places = BandScale.places(values)
    bounds = texts.indices.map {
      Bound(text: texts[$0], place: places[$0], belongsAbove: belongsAbove[$0])
    }
  }

  /// The line in one row of text: `red < 5 ≤ amber < 10 ≤ green`.
  public var text: String {
    var words = bands.first ?? ""
    for (index, bound) in bounds.enumerated() where index + 1 < bands.count {
      words += bound.belongsAbove ? " < \(bound.text) ≤ " : " ≤ \(bound.text) < "
      words += bands[index + 1]
    }
    return words
  }

  /// Bounds to scale, with room at both ends; evenly where one of them is no constant.
  private static func places(_ values: [Double?]) -> [Double] {
    let known = values.compactMap { $0 }
    guard known.count == values.count, let low = known.first, let high = known.last, low <= high,
      low.isFinite, high.isFinite
    else {
      return values.indices.map { Double($0 + 1) / Double(values.count + 1) }
    }
    let span = high > low ? high - low : max(low.magnitude, 1)
    // Zero is shown as the left end when it lies near: bands of rates and times begin there.
    let start = low > 0 && low <= span * 2 ? 0 : low - span * 0.6
    let end = high + span * 0.6
    return known.map { ($0 - start) / (end - start) }
  }
}
