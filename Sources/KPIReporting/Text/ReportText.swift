import KPIPlanning
import KPISyntax

/// The words of reports.
enum ReportText: Hashable, Sendable {
  case every, by, more, coverage, until, noCoverage, total, missing, whole, period, indicator,
    value,
    estimate
  case estimateLegend, partialLegend, unavailable, needs, warnings
  case met, missed, tooFew, ahead, onTrack, behind

  /// The words in a language.
  func callAsFunction(_ language: Language) -> String {
    phrase(language)
  }

  private var phrase: Phrase {
    switch self {
    case .every: Phrase("every", "par")
    case .more: Phrase("and others:", "et d'autres :")
    case .by: Phrase("by", "selon")
    case .coverage: Phrase("Coverage", "Données")
    case .until: Phrase("to", "au")
    case .noCoverage: Phrase("No data covers any day", "Aucun jour n'est couvert")
    case .total: Phrase("total", "total")
    case .missing: Phrase("(missing)", "(manquant)")
    case .whole: Phrase("whole span", "toute la période")
    case .period: Phrase("period", "période")
    case .indicator: Phrase("KPI", "indicateur")
    case .value: Phrase("value", "valeur")
    case .estimate: Phrase("est.", "est.")
    case .estimateLegend: Phrase("est.  rests on an estimate", "est.  repose sur une estimation")
    case .partialLegend:
      Phrase(
        "~  partial: not all days it looks at are covered",
        "~  partiel : tous les jours concernés ne sont pas couverts")
    case .unavailable: Phrase("Not available", "Non disponibles")
    case .needs: Phrase("needs", "demande")
    case .met: Phrase("met", "atteint")
    case .missed: Phrase("missed", "manqué")
    case .tooFew: Phrase("too few", "trop peu")
    case .ahead: Phrase("ahead", "en avance")
    case .onTrack: Phrase("on track", "en bonne voie")
    case .behind: Phrase("behind", "en retard")
    case .warnings: Phrase("Warnings", "Avertissements")
    }
  }

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
