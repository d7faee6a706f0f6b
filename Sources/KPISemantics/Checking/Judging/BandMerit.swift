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
    // Nearly all are written in small letters.
    let merits = bands.map { words[$0] ?? words[$0.lowercased()] }
    guard let first = merits.first, let first, let last = merits.last, let last else { return nil }
    let known = merits.compactMap { $0 }
    let pairs = zip(known, known.dropFirst())
    if first < last, pairs.allSatisfy({ $0 <= $1 }) { return .higher }
    if first > last, pairs.allSatisfy({ $0 >= $1 }) { return .lower }
    return nil
  }
}
