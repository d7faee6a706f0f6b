import KPIValues

/// A lead, as later tables need it.
struct Lead {
  /// When it came in.
  var time: LocalTime
  /// Where it came from.
  var place: Place
  /// Whether somebody found it worth a call.
  var isQualified: Bool
  /// How promising it is, out of 100.
  var score: Int
}
