import KPISyntax
import KPIValues

/// Grains in words.
enum GrainText {
  /// The word for one period of a grain.
  static func name(_ grain: Grain) -> Wording {
    switch grain {
    case .hour: "hour"
    case .day: "day"
    case .week: "week"
    case .month: "month"
    case .quarter: "quarter"
    case .year: "year"
    }
  }

  /// Where there is a cell for each of its periods.
  static func every(_ grain: Grain) -> Wording {
    grain == .year ? "every year" : "every \(name(grain))"
  }

  /// Behind what one of its periods asks for.
  static func per(_ grain: Grain) -> Wording {
    grain == .year ? "per year" : "per \(name(grain))"
  }
}
