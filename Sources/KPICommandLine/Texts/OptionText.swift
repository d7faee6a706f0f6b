import KPIReporting

/// What the options do, in every language.
enum OptionText {
  static let kpi = Phrase("only these figures", "seulement ces indicateurs")
  static let every = Phrase("a cell for every such period", "une cellule par période")
  static let by = Phrase("split by these dimensions", "ventiler selon ces dimensions")
  static let period = Phrase(
    "only these periods: 2026, 2026-Q1, 2026-01..2026-06", "seulement ces périodes")
  static let filter = Phrase(
    "only rows that meet it: 'channel is \"email\"'", "seulement les lignes qui la remplissent")
  static let set = Phrase("another value for an input", "une autre valeur d'une hypothèse")
  static let data = Phrase("another source for a dataset", "une autre source de données")
  static let top = Phrase(
    "the N highest cells of each period", "les N plus fortes cellules par période")
  static let until = Phrase("leave out rows later than this day", "ignorer les lignes ultérieures")
  static let format = Phrase("how results are written", "la forme des résultats")
  static let output = Phrase(
    "write to this file, whole or not at all", "écrire dans ce fichier, entier ou pas du tout")
  static let threads = Phrase("how many threads compute", "nombre de fils d'exécution")
  static let failOn = Phrase(
    "exit 1 when a cell is in such a state: missing, red, alert…",
    "code 1 si une cellule est dans un tel état : missing, red, alert…")
  static let wide = Phrase("CSV with a column for each KPI", "CSV avec une colonne par indicateur")
  static let totals = Phrase("which totals are shown", "quels totaux sont montrés")
  static let graph = Phrase("draw the evaluation graph", "dessiner le graphe d'évaluation")
  static let check = Phrase(
    "change nothing, exit 1 if anything would be", "ne rien changer, code 1 s'il le faudrait")
  static let language = Phrase("language of labels and messages", "langue des textes")
  static let help = Phrase("show help", "afficher l'aide")
  static let version = Phrase("show the version", "afficher la version")
}
