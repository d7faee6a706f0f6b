import KPISyntax
import KPIValues

extension ExpressionScope {
  /// Warns of `(b - a) * 24` and `duration / 60`, which turn hours into days and the like where
  /// durations are plain numbers.
  func warnOfConversion(_ first: Form, _ second: Form) {
    for (duration, factor) in [(first, second), (second, first)] {
      guard let unit = duration.unit, unit.isDuration, duration.number == nil,
        factor.unit == .number, case .exact(let value)? = factor.number,
        let whole = Int(exactly: value.coefficient), value.scale == 0,
        conversionFactors.contains(whole)
      else { continue }
      checker.report(.convertedDuration(factor.span, duration.span))
      return
    }
  }

  private var conversionFactors: Set<Int> { [24, 60, 1440, 3600, 86_400] }
}
