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

  /// Which way bands from the lowest to the highest get better; nil when their names do not say.
  static func direction(of bands: [String]) -> FigureModel.Direction? {
    var (rises, falls) = (true, true)
    var first: Int?
    var last: Int?
    for (place, band) in bands.enumerated() {
      // Nearly all are written in small letters.
      let merit = words[band] ?? words[band.lowercased()]
      if merit == nil, place == 0 || place + 1 == bands.count { return nil }
      guard let merit else { continue }
      if let last {
        rises = rises && last <= merit
        falls = falls && last >= merit
      }
      first = first ?? merit
      last = merit
    }
    guard let first, let last, first != last else { return nil }
    if first < last { return rises ? .higher : nil }
    return falls ? .lower : nil
  }
}
