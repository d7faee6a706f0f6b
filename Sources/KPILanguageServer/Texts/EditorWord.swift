import KPISyntax

/// What the editor is shown that no diagnostic says.
enum EditorWord {
  case runTest, evaluate, evaluating, running, mendAll, inferred, beforeTheChange
  case isBeingComputed, noValueShown, partial, restsOnAnEstimate, restsOn, anEstimate
  case marksItsUsers, undefinedColumn, currency, knownUnit, splitOf
  /// What an offer is.
  case pack, unit, entity, dataset, measure, input, split, kpi, unitOfTheFormula

  /// The word in a language.
  func callAsFunction(_ language: Language) -> String { wording(language) }

  /// The word in every language.
  var wording: Wording {
    switch self {
    case .runTest: "Run test"
    case .evaluate: "Evaluate"
    case .evaluating: "Evaluating"
    case .running: "Running"
    case .mendAll: "Mend everything that can be mended safely"
    case .inferred: "inferred"
    case .beforeTheChange: "before the change"
    case .isBeingComputed: "Its value is being computed"
    case .noValueShown: "no value"
    case .partial: "partial"
    case .restsOnAnEstimate: "rests on an estimate"
    case .restsOn: "Rests on"
    case .anEstimate: "an estimate"
    case .marksItsUsers: "An estimate: whatever uses it is marked"
    case .undefinedColumn: "Declared; no file has it yet"
    case .pack: "pack"
    case .unit: "unit"
    case .entity: "entity"
    case .dataset: "dataset"
    case .measure: "measure"
    case .input: "input"
    case .split: "split"
    case .kpi: Wording(verbatim: "KPI")
    case .unitOfTheFormula: "the formula's"
    case .currency: "A currency"
    case .knownUnit: "A unit that every program knows"
    case .splitOf: "A split of the datasets"
    }
  }
}
