import KPIReporting
import KPISyntax

/// What the options do, in every language.
enum OptionText: Hashable, Sendable {
  case kpi, pack, use, every, by, period, filter, set, data, top, until, format, output, threads
  case failOn, wide, totals, graph, check, coverage, backtest, fix, dryRun, diff, language, help
  case version

  /// The words in a language.
  func callAsFunction(_ language: Language) -> String {
    phrase(language)
  }

  private var phrase: Phrase {
    switch self {
    case .kpi: Phrase("only these figures", "seulement ces indicateurs")
    case .pack: Phrase("packs that ship with the tool", "paquets livrés avec l'outil")
    case .use: Phrase("bind to these packs alone", "ne lier qu'à ces paquets")
    case .every: Phrase("a cell for every such period", "une cellule par période")
    case .by: Phrase("split by these dimensions", "ventiler selon ces dimensions")
    case .period:
      Phrase(
        "only these periods: 2026, 2026-Q1, 2026-01..2026-06",
        "seulement ces périodes")
    case .filter:
      Phrase(
        "only rows that meet it: 'channel is \"email\"'",
        "seulement les lignes qui la remplissent")
    case .set: Phrase("another value for an input", "une autre valeur d'une hypothèse")
    case .data: Phrase("another source for a dataset", "une autre source de données")
    case .top:
      Phrase(
        "the N highest cells of each period",
        "les N plus fortes cellules par période")
    case .until: Phrase("leave out rows later than this day", "ignorer les lignes ultérieures")
    case .format: Phrase("how results are written", "la forme des résultats")
    case .output:
      Phrase(
        "write to this file, whole or not at all",
        "écrire dans ce fichier, entier ou pas du tout")
    case .threads: Phrase("how many threads compute", "nombre de fils d'exécution")
    case .failOn:
      Phrase(
        "exit 1 when a cell is in such a state: missing, red, alert…",
        "code 1 si une cellule est dans un tel état : missing, red, alert…")
    case .wide: Phrase("CSV with a column for each KPI", "CSV avec une colonne par indicateur")
    case .totals: Phrase("which totals are shown", "quels totaux sont montrés")
    case .graph: Phrase("draw the evaluation graph", "dessiner le graphe d'évaluation")
    case .check:
      Phrase(
        "change nothing, exit 1 if anything would be",
        "ne rien changer, code 1 s'il le faudrait")
    case .fix:
      Phrase(
        "apply the fixes that need no judgement",
        "appliquer les corrections sûres")
    case .dryRun:
      Phrase("with --fix: write no file", "avec --fix : n'écrire aucun fichier")
    case .diff:
      Phrase(
        "write no file, show what would change as a unified diff",
        "n'écrire aucun fichier, montrer les changements (diff)")
    case .coverage:
      Phrase(
        "list bands, goals and alerts that no test reaches",
        "lister les bandes, objectifs et alertes qu'aucun test n'atteint")
    case .backtest:
      Phrase(
        "when each alert would have rung in these periods",
        "quand chaque alerte aurait sonné dans ces périodes")
    case .language: Phrase("language of labels and messages", "langue des textes")
    case .help: Phrase("show help", "afficher l'aide")
    case .version: Phrase("show the version", "afficher la version")
    }
  }
}
