import KPIPlanning

/// A sentence in every language of the tool.
struct ReportText: Hashable {
  /// English.
  var english: String
  /// French.
  var french: String

  /// The sentence in English and French.
  init(_ english: String, _ french: String) {
    self.english = english
    self.french = french
  }

  /// The sentence in a language.
  func callAsFunction(_ language: Language) -> String {
    switch language {
    case .english: english
    case .french: french
    }
  }

  static let coverage = ReportText("Coverage", "Données")
  static let until = ReportText("to", "au")
  static let noCoverage = ReportText("No data covers any day", "Aucun jour n'est couvert")
  static let total = ReportText("total", "total")
  static let missing = ReportText("(missing)", "(manquant)")
  static let whole = ReportText("whole span", "toute la période")
  static let period = ReportText("period", "période")
  static let indicator = ReportText("KPI", "indicateur")
  static let value = ReportText("value", "valeur")
  static let estimate = ReportText("est.", "est.")
  static let estimateLegend = ReportText(
    "est.  rests on an estimate", "est.  repose sur une estimation")
  static let partialLegend = ReportText(
    "~  partial: not all days it looks at are covered",
    "~  partiel : tous les jours concernés ne sont pas couverts")
  static let unavailable = ReportText("Not available", "Non disponibles")
  static let needs = ReportText("needs", "demande")
  static let warnings = ReportText("Warnings", "Avertissements")

  /// Why there is no value.
  static func cause(_ kind: MissingCause.Kind) -> ReportText {
    switch kind {
    case .divisionByZero: ReportText("division by zero", "division par zéro")
    case .noData: ReportText("no data", "pas de données")
    case .missingInput: ReportText("input missing", "hypothèse manquante")
    case .undefinedPrevious:
      ReportText("nothing earlier to compare with", "aucune valeur antérieure comparable")
    case .finerThanData: ReportText("finer than the data", "plus fin que les données")
    case .overflow: ReportText("number too large", "nombre trop grand")
    }
  }
}
