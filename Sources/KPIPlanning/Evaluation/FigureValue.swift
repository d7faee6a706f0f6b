import KPIValues

/// What a figure is in a cell: a value or the reason why there is none.
public enum FigureValue: Hashable, Sendable {
  case number(Number)
  case text(String)
  case flag(Bool)
  case date(CivilDate)
  /// Microseconds since 1970-01-01T00:00Z.
  case time(Int)
  case period(Period)
  case band(Int)
  case missing(MissingCause)
}
