/// How good a band is by its name, as far as its name says so.
enum BandMerit {
  private static let words: [String: Int] = {
    let names: [[String]] = [
      [
        "red", "bad", "poor", "critical", "danger", "alarm", "fail", "failed", "unacceptable",
        "rouge", "mauvais", "critique", "rot",
      ],
      [
        "amber", "orange", "yellow", "warning", "warn", "fair", "mediocre", "watch", "jaune",
        "moyen", "gelb",
      ],
      ["green", "good", "great", "excellent", "healthy", "ok", "fine", "vert", "bon", "grün"],
    ]
    var words: [String: Int] = [:]
    for (merit, group) in names.enumerated() { for name in group { words[name] = merit } }
    return words
  }()

  /// Two neighbours of which the upper one is worse although higher is better, or better although
  /// lower is; nil when there are none, when the names do not say how good they are, and when both
  /// ends are as good, as around a range.
  static func clash(
    of bands: [String], with better: FigureModel.Direction
  ) -> (lower: String, upper: String)? {
    let merits = bands.map(merit)
    guard let first = merits.first ?? nil, let last = merits.last ?? nil, first != last else {
      return nil
    }
    let known = zip(bands, merits).compactMap { band, merit in merit.map { (band, $0) } }
    for (lower, upper) in zip(known, known.dropFirst()) {
      let isClash = better == .higher ? upper.1 < lower.1 : upper.1 > lower.1
      if isClash { return (lower.0, upper.0) }
    }
    return nil
  }

  /// The bands from the lowest to the highest as the direction wants them; those whose names say
  /// nothing make it the given order turned round.
  static func ordered(_ bands: [String], for better: FigureModel.Direction) -> [String] {
    let known = bands.compactMap { band in merit(of: band).map { (band, $0) } }
    guard known.count == bands.count else { return bands.reversed() }
    let worstFirst = known.sorted { $0.1 < $1.1 }.map(\.0)
    return better == .higher ? worstFirst : worstFirst.reversed()
  }

  // Nearly all are written in small letters.
  private static func merit(of band: String) -> Int? {
    words[band] ?? words[band.lowercased()]
  }
}
