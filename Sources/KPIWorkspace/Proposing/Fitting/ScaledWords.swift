/// Words in headers that say by what a number is scaled.
enum ScaledWords {
  /// Words for thousands and millions.
  static let scales: Set<String> = [
    "k", "ke", "keur", "kusd", "kgbp", "millions", "million", "milliers", "thousands", "thousand",
    "meur", "mio",
  ]

  /// Words for durations, and the unit that each is.
  static let durations: [String: String] = [
    "s": "s", "sec": "s", "secs": "s", "second": "s", "seconds": "s", "seconde": "s",
    "secondes": "s", "min": "min", "mins": "min", "minute": "min", "minutes": "min", "mn": "min",
    "h": "h", "hr": "h", "hrs": "h", "hour": "h", "hours": "h", "heure": "h", "heures": "h",
  ]
}
