import KPISyntax
import KPIValues

/// Lengths of periods in words.
enum GrainText {
  /// The name of a grain: `month`, `mois`.
  static func name(_ grain: Grain, _ language: Language) -> String {
    switch grain {
    case .hour: Phrase("hour", "heure")(language)
    case .day: Phrase("day", "jour")(language)
    case .week: Phrase("week", "semaine")(language)
    case .month: Phrase("month", "mois")(language)
    case .quarter: Phrase("quarter", "trimestre")(language)
    case .year: Phrase("year", "an")(language)
    }
  }
}
