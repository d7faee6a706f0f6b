import KPISyntax
import KPIValues

extension Grain {
  /// The word for one of its periods.
  public var wording: Wording {
    switch self {
    case .hour: "hour"
    case .day: "day"
    case .week: "week"
    case .month: "month"
    case .quarter: "quarter"
    case .year: "year"
    }
  }
}
