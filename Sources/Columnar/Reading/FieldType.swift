import KPIValues

/// What the text of a field is read as.
public enum FieldType: Hashable, Sendable {
  case text
  case flag
  case date
  case time
  /// A decimal number, multiplied by `numerator / denominator` (a change to canonical unit).
  case decimal(numerator: Int, denominator: Int)
  /// A period of a grain: `2026-03`, `2026-Q1`, `2026-W12`, `2026`, or a date inside it that
  /// begins it.
  case period(Grain)
}
