import KPISemantics
import KPIValues

/// One step from the window of a cell to the window that an aggregate looks at.
public enum TimeStep: Hashable, Sendable {
  /// That much earlier: both ends move.
  case earlier(TimeSpan)
  /// A window that ends with the period, or with the data in an unfinished one.
  case rolling(TimeSpan)
  /// From the start of the year (quarter, month …), or of coverage, to the end of the period.
  case toDate(Grain?)
  /// All that is covered.
  case everything
  /// That period, whatever the cell's is.
  case fixed(Period)
}
