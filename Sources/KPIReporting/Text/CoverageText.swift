import KPIPlanning
import KPISyntax
import KPIValues

/// Which days the data covers, in words.
public enum CoverageText {
  /// `Coverage 2026-01-01 to 2026-04-30`.
  public static func text(_ coverage: Evaluation.Coverage?, _ language: Language) -> String {
    guard let coverage else { return ReportText.noCoverage(language) }
    return ReportText.coverage(language) + " \(coverage.first.description) "
      + ReportText.until(language) + " \(coverage.last.description)"
  }
}
