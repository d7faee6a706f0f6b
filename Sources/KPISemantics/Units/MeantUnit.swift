import KPISyntax

/// Units and types as other tools and languages call them.
enum MeantUnit {
  private static let words: [String: [String]] = [
    "%": ["percent", "percentage", "pct", "perc", "pourcent", "pourcentage"],
    "EUR": ["euro", "euros", "keur", "meur", "k€"], "USD": ["dollar", "dollars"],
    "GBP": ["pound", "pounds", "sterling"],
    "CHF": ["franc", "francs"], "JPY": ["yen"],
    "s": ["sec", "secs", "seconde", "secondes"], "h": ["hr", "hrs", "heure", "heures"],
    "min": ["mins", "mn"], "day": ["jour", "jours", "j"],
    "year": ["yr", "yrs", "an", "ans", "année", "années"],
    "week": ["wk", "wks", "semaine", "semaines"], "quarter": ["trimestre", "trimestres"],
    "month": ["mois", "mth", "mths"],
    "text": ["string", "str", "varchar", "char", "object", "texte", "chaîne"],
    "number": [
      "int", "integer", "bigint", "float", "double", "decimal", "numeric", "num", "real", "nombre",
      "entier", "réel",
    ],
    "flag": [
      "bool", "boolean", "bit", "booléen", "booleen", "logique", "oui", "non", "yes", "no", "vrai",
    ],
    "time": ["datetime", "timestamp", "instant"],
  ]

  private static let meant = Dictionary(
    words.flatMap { unit, names in names.map { ($0, unit) } },
    uniquingKeysWith: { first, _ in first })

  /// The length of periods that a word names elsewhere; nil when it names none.
  static func grain(_ word: String) -> String? {
    let grains = [
      "heure": "hour", "hourly": "hour", "h": "hour", "daily": "day", "jour": "day", "days": "day",
      "jours": "day", "weekly": "week", "semaine": "week", "weeks": "week", "monthly": "month",
      "mois": "month", "months": "month", "quarterly": "quarter", "trimestre": "quarter",
      "yearly": "year", "annual": "year", "annually": "year", "année": "year", "an": "year",
    ]
    return grains[word.lowercased()]
  }

  /// The type that a word of another tool means; nil when it means none, or a unit.
  static func type(_ word: String) -> String? {
    of(word).flatMap { ["text", "number", "flag", "time"].contains($0) ? $0 : nil }
  }

  /// Advice on a unit that could be several, or is a multiple of a known one; nil where a name
  /// is simply misspelled.
  static func advice(on word: String, among names: [String]) -> Wording? {
    if word == "m" || word == "mo" {
      return "write `min` or `month`, or declare it: `unit \(word)`"
    }
    if ["ms", "msec", "millis", "milliseconds", "millisecondes"].contains(word.lowercased()) {
      return "read it as `number` and derive the duration: `latency = milliseconds * 0.001 s`"
    }
    let stems = Set(stems(of: word))
    guard
      let other = names.first(where: { $0 != word && !stems.isDisjoint(with: Self.stems(of: $0)) })
    else { return nil }
    return "`\(other)` is another size of it; declare it, `unit \(word)`, and convert by an input:"
      + " `input size : \(other)/\(word) = 1000`"
  }

  // What a unit may be a multiple of: `kWh` of `Wh`.
  private static func stems(of word: String) -> [String] {
    guard let first = word.first, "kKMGTmcd".contains(first), 2...4 ~= word.count else {
      return [word]
    }
    return word.count > 2 ? [String(word.dropFirst())] : [word, String(word.dropFirst())]
  }

  /// What a word of another tool is called here; nil when it is none.
  static func of(_ word: String) -> String? { meant[word.lowercased()] }
}
