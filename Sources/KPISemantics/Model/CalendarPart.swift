/// A part of a moment that rows can be split by.
public enum CalendarPart: String, CaseIterable, Hashable, Sendable {
  /// 0 … 23, a plain number.
  case hour
  /// 1 Monday … 7 Sunday, a band in the order of the calendar's week.
  case weekday
  /// The day.
  case date
  case week, month, quarter, year
}
