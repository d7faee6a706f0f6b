import KPIPlanning
import KPISyntax

/// The words of reports.
enum ReportText: Hashable, Sendable {
  case by, more, coverage, until, noCoverage, total, missing, whole, period, indicator, value
  case estimate
  case estimateLegend, partialLegend, unavailable, needs, warnings
  case met, missed, tooFew, ahead, onTrack, behind

  /// The words in a language.
  func callAsFunction(_ language: Language) -> String {
    wording(language)
  }

  private var wording: Wording {
    switch self {
    case .more: "and others:"
    case .by: "by"
    case .coverage: "Coverage"
    case .until: "to"
    case .noCoverage: "No data covers any day"
    case .total: "total"
    case .missing: "(missing)"
    case .whole: "whole span"
    case .period: "period"
    case .indicator: "KPI"
    case .value: "value"
    case .estimate: "est."
    case .estimateLegend: "est.  rests on an estimate"
    case .partialLegend:
      "~  partial: not all days it looks at are covered"
    case .unavailable: "Not available"
    case .needs: "needs"
    case .met: "met"
    case .missed: "missed"
    case .tooFew: "too few"
    case .ahead: "ahead"
    case .onTrack: "on track"
    case .behind: "behind"
    case .warnings: "Warnings"
    }
  }

  /// Why there is no value.
  static func cause(_ kind: MissingCause.Kind) -> Wording {
    switch kind {
    case .divisionByZero: "division by zero"
    case .noData: "no data"
    case .missingInput: "input missing"
    case .undefinedPrevious:
      "nothing earlier to compare with"
    case .finerThanData: "finer than the data"
    case .overflow: "number too large"
    }
  }
}
