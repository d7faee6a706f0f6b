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

/// How numbers are written, and what they are multiplied by.
struct DecimalForm: Hashable, Sendable {
  /// What stands before the decimals.
  enum Mark: Hashable, Sendable {
    case point, comma
    /// Not known; all numbers must have the same.
    case either
  }

  /// What stands before the decimals.
  var mark: Mark
  /// Whether blanks and the other mark may stand between thousands, and a typographic minus before
  /// the number.
  var allowsGroups = false
  /// The coefficient is multiplied by this,
  var multiplier: Int64 = 1
  /// and then divided by this power of ten.
  var shift = 0
  /// Whether numbers are read as doubles, and then multiplied by `factor` and divided by `divisor`.
  var isInexact = false
  /// See `isInexact`.
  var factor = 1.0
  /// See `isInexact`.
  var divisor = 1.0
}

/// How dates and times are written.
enum DateForm: Hashable, Sendable {
  /// `2026-03-01`, with a time `2026-03-01T09:00`.
  case iso
  /// A pattern.
  case pattern(DatePattern)
}
