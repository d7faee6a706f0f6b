import KPISyntax

/// The words of catalogue pages.
enum PageText: Hashable, Sendable {
  case contents, unit, direction, higher, lower, every, split, filter, top, owner, tags, goal
  case alert, smallestSample, settles, watch, bands, needs, inputs, estimated, lacks, examples
  case given, expected, lineage, definition, dataset, file, columns, derived, holdsFor, days
  case number, catalogue, noKPIs, condition, otherwise

  /// The words in a language.
  func callAsFunction(_ language: Language) -> String {
    wording(language)
  }

  private var wording: Wording {
    switch self {
    case .contents: "Contents"
    case .unit: "Unit"
    case .direction: "Better"
    case .higher: "↑ higher"
    case .lower: "↓ lower"
    case .every: "Judged every"
    case .split: "Split by"
    case .filter: "Only where"
    case .top: "Shows the highest"
    case .owner: "Owner"
    case .tags: "Tags"
    case .goal: "Goal"
    case .alert: "Alert"
    case .smallestSample: "Judged only with"
    case .settles: "Settles after"
    case .watch: "Watch with it"
    case .bands: "Bands"
    case .needs: "What it needs"
    case .inputs: "Assumptions"
    case .estimated: "estimated"
    case .lacks: "Not available here; it lacks"
    case .examples: "Worked examples"
    case .given: "Given"
    case .expected: "Expected"
    case .lineage: "What it is made of"
    case .definition: "Definition"
    default: tableWording
    }
  }

  private var tableWording: Wording {
    switch self {
    case .dataset: "Dataset"
    case .file: "File"
    case .columns: "Columns"
    case .derived: "Computed columns"
    case .holdsFor: "for"
    case .days: "days"
    case .number: "plain number"
    case .catalogue: "Catalogue of indicators"
    case .condition: "if"
    case .otherwise: "otherwise"
    default: "No KPI is defined here."
    }
  }
}
