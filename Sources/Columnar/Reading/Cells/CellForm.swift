import KPIValues

/// How the text of a field is read in a file.
enum CellForm: Sendable {
  case text
  case flag
  case decimal(DecimalForm)
  case date(DateForm)
  case time(DateForm)
  case period(Grain, DateForm)
}

/// How dates and times are written.
enum DateForm: Hashable, Sendable {
  /// `2026-03-01`, with a time `2026-03-01T09:00`.
  case iso
  /// A pattern.
  case pattern(DatePattern)
}
