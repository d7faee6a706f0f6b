import KPIPlanning
import KPISyntax
import KPIValues

/// Grains in words.
enum GrainText {
  /// Where there is a cell for each of its periods.
  static func every(_ grain: Grain) -> Wording {
    grain == .year ? "every year" : "every \(grain.wording)"
  }

  /// Behind what one of its periods asks for.
  static func per(_ grain: Grain) -> Wording {
    grain == .year ? "per year" : "per \(grain.wording)"
  }
}
