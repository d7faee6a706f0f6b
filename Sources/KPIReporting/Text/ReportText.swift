import KPIPlanning

/// The words of reports.
enum ReportText {
  static let coverage = Phrase("Coverage", "Données")
  static let until = Phrase("to", "au")
  static let noCoverage = Phrase("No data covers any day", "Aucun jour n'est couvert")
  static let total = Phrase("total", "total")
  static let missing = Phrase("(missing)", "(manquant)")
  static let whole = Phrase("whole span", "toute la période")
  static let period = Phrase("period", "période")
  static let indicator = Phrase("KPI", "indicateur")
  static let value = Phrase("value", "valeur")
  static let estimate = Phrase("est.", "est.")
  static let estimateLegend = Phrase(
    "est.  rests on an estimate", "est.  repose sur une estimation")
  static let partialLegend = Phrase(
    "~  partial: not all days it looks at are covered",
    "~  partiel : tous les jours concernés ne sont pas couverts")
  static let unavailable = Phrase("Not available", "Non disponibles")
  static let needs = Phrase("needs", "demande")
  static let warnings = Phrase("Warnings", "Avertissements")

  /// Why there is no value.
  static func cause(_ kind: MissingCause.Kind) -> Phrase {
    switch kind {
    case .divisionByZero: Phrase("division by zero", "division par zéro")
    case .noData: Phrase("no data", "pas de données")
    case .missingInput: Phrase("input missing", "hypothèse manquante")
    case .undefinedPrevious:
      Phrase("nothing earlier to compare with", "aucune valeur antérieure comparable")
    case .finerThanData: Phrase("finer than the data", "plus fin que les données")
    case .overflow: Phrase("number too large", "nombre trop grand")
    }
  }
}
