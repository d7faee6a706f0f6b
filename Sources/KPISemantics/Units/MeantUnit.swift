/// Units and types as other tools and languages call them.
enum MeantUnit {
  private static let words: [String: [String]] = [
    "%": ["percent", "percentage", "pct", "perc", "pourcent", "pourcentage"],
    "EUR": ["euro", "euros"], "USD": ["dollar", "dollars"], "GBP": ["pound", "pounds", "sterling"],
    "CHF": ["franc", "francs"], "JPY": ["yen"],
    "s": ["sec", "secs", "seconde", "secondes"], "h": ["hr", "hrs", "heure", "heures"],
    "min": ["mins", "mn"], "day": ["jour", "jours"], "month": ["mois"],
    "text": ["string", "str", "varchar", "char", "object", "texte"],
    "number": [
      "int", "integer", "bigint", "float", "double", "decimal", "numeric", "num", "real", "nombre",
    ],
    "flag": ["bool", "boolean", "bit"],
    "time": ["datetime", "timestamp", "instant"],
  ]

  private static let meant = Dictionary(
    words.flatMap { unit, names in names.map { ($0, unit) } },
    uniquingKeysWith: { first, _ in first })

  /// What a word of another tool is called here; nil when it is none.
  static func of(_ word: String) -> String? { meant[word.lowercased()] }
}
