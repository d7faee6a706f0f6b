import KPIValues

/// A constant of a program, already in canonical magnitude.
public enum Literal: Hashable, Sendable {
  case number(Number)
  case text(String)
  case flag(Bool)
  case date(CivilDate)
  /// Microseconds since 1970-01-01T00:00Z.
  case time(Int)
  case period(Period)
  /// Position in the type's list of bands.
  case band(Int)
}
