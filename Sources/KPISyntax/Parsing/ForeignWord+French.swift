/// Words of French, whose speakers write them where this language has English ones.
extension ForeignWord {
  /// What stands inside a clause.
  static let frenchReserved: [String: ReservedWord] = [
    "et": .and, "ou": .or, "où": .where, "est": .is, "vaut": .is, "si": .if, "alors": .then,
    "sinon": .else, "quand": .when, "pour": .for, "dans": .in, "parmi": .in,
    "contient": .contains, "depuis": .from, "par": .per, "selon": .by,
    "estimé": .estimated, "estimée": .estimated, "estime": .estimated,
  ]

  /// The same, found without making text of a name.
  static let frenchReservedTable = WordTable(frenchReserved.map { ($0.key, $0.value) })

  /// What begins a declaration.
  static let frenchDeclarations: [String: DeclarationWord] = [
    "indicateur": .kpi, "mesure": .measure, "hypothèse": .input, "hypothese": .input,
    "paramètre": .input, "parametre": .input, "jeu": .dataset, "données": .dataset,
    "donnees": .dataset, "unité": .unit, "unite": .unit, "unités": .unit, "devise": .currency,
    "calendrier": .calendar, "objectif": .objective, "utiliser": .use, "importer": .use,
  ]

  /// What begins a clause of a figure.
  static let frenchProperties: [String: String] = [
    "cible": "goal", "objectif": "goal", "but": "goal", "libelle": "label", "libellé": "label",
    "titre": "label", "nom": "label", "unité": "unit", "unite": "unit", "meilleur": "better",
    "mieux": "better", "sens": "better", "seuil": "threshold", "seuils": "threshold",
    "alerte": "alert", "alertes": "alert", "responsable": "owner", "propriétaire": "owner",
    "filtre": "where", "où": "where", "par": "by", "selon": "by", "chaque": "every",
    "pour": "for", "étiquettes": "tags", "mots": "tags", "suivre": "watch", "besoin": "needs",
  ]

  /// What begins a line of a test.
  static let frenchTestLines: [String: String] = [
    "donné": "given", "donnée": "given", "données": "given", "soit": "given", "avec": "given",
    "quand": "given", "attendu": "expect", "attend": "expect", "attendre": "expect",
    "alors": "expect", "vérifier": "expect",
  ]

  /// What begins a line of a calendar.
  static let frenchCalendarLines: [String: String] = [
    "fuseau": "timezone", "semaine": "week", "année": "year", "annee": "year", "fermé": "closed",
    "fériés": "closed", "ouvré": "working", "travail": "working", "ouvert": "working",
  ]

  /// Whether a word is one of French.
  static func isFrench(_ word: String) -> Bool { french.contains(word.lowercased()) }

  private static let french: Set<String> = {
    var words = Set(frenchReserved.keys).union(frenchDeclarations.keys)
    for table in [frenchProperties, frenchTestLines, frenchCalendarLines, frenchLines] {
      words.formUnion(table.keys)
    }
    return words
  }()

  /// What begins a line of a dataset.
  private static let frenchLines = [
    "ligne": "row", "lignes": "row", "temps": "time", "moment": "time", "instant": "time",
    "couvre": "covers", "lire": "read",
  ]

  /// What begins a line of a dataset elsewhere, and here.
  static let datasetLines: [String: String] = [
    "date": "time", "datetime": "time", "timestamp": "time", "when": "time", "grain": "row",
    "line": "row", "record": "row", "rows": "row",
  ].merging(frenchLines) { own, _ in own }
}
