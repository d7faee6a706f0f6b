import KPIValues

/// A value of a split.
public enum DimensionValue: Hashable, Sendable {
  /// The rows that have no value.
  case missing
  case text(String)
  case number(ExactDecimal)
  case flag(Bool)
  case date(CivilDate)
  case period(Period)
  /// Position in the dimension's list of bands.
  case band(Int)
}
