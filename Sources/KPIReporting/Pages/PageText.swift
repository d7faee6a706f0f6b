import KPISyntax

/// The words of catalogue pages.
enum PageText: Hashable, Sendable {
  case contents, unit, direction, higher, lower, every, split, filter, top, owner, tags, goal
  case alert, smallestSample, settles, watch, bands, needs, inputs, estimated, lacks, examples
  case given, expected, lineage, definition, dataset, file, columns, derived, holdsFor, days
  case number, catalogue, noKPIs, condition, otherwise

  /// The words in a language.
  func callAsFunction(_ language: Language) -> String {
    phrase(language)
  }

  private var phrase: Phrase {
    switch self {
    case .contents: Phrase("Contents", "Sommaire")
    case .unit: Phrase("Unit", "Unité")
    case .direction: Phrase("Better", "Sens favorable")
    case .higher: Phrase("↑ higher", "↑ à la hausse")
    case .lower: Phrase("↓ lower", "↓ à la baisse")
    case .every: Phrase("Judged every", "Jugé par")
    case .split: Phrase("Split by", "Ventilé selon")
    case .filter: Phrase("Only where", "Seulement si")
    case .top: Phrase("Shows the highest", "Montre les plus fortes valeurs")
    case .owner: Phrase("Owner", "Responsable")
    case .tags: Phrase("Tags", "Mots-clés")
    case .goal: Phrase("Goal", "Objectif")
    case .alert: Phrase("Alert", "Alerte")
    case .smallestSample: Phrase("Judged only with", "Jugé seulement si")
    case .settles: Phrase("Settles after", "Définitif après")
    case .watch: Phrase("Watch with it", "À suivre avec")
    case .bands: Phrase("Bands", "Seuils")
    case .needs: Phrase("What it needs", "Données nécessaires")
    case .inputs: Phrase("Assumptions", "Hypothèses")
    case .estimated: Phrase("estimated", "estimation")
    case .lacks: Phrase("Not available here; it lacks", "Indisponible ici ; il manque")
    case .examples: Phrase("Worked examples", "Exemples")
    case .given: Phrase("Given", "Données")
    case .expected: Phrase("Expected", "Attendu")
    case .lineage: Phrase("What it is made of", "De quoi il est fait")
    case .definition: Phrase("Definition", "Définition")
    default: tablePhrase
    }
  }

  private var tablePhrase: Phrase {
    switch self {
    case .dataset: Phrase("Dataset", "Jeu de données")
    case .file: Phrase("File", "Fichier")
    case .columns: Phrase("Columns", "Colonnes")
    case .derived: Phrase("Computed columns", "Colonnes calculées")
    case .holdsFor: Phrase("for", "pour")
    case .days: Phrase("days", "jours")
    case .number: Phrase("plain number", "nombre")
    case .catalogue: Phrase("Catalogue of indicators", "Catalogue des indicateurs")
    case .condition: Phrase("if", "si")
    case .otherwise: Phrase("otherwise", "sinon")
    default: Phrase("No KPI is defined here.", "Aucun indicateur n'est défini ici.")
    }
  }
}
