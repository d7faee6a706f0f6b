import KPIValues

/// A visit of the site, as later tables need it.
struct Visit {
  /// The key in the files.
  var id: String
  /// The visitor's number.
  var visitor: Int
  /// When it began.
  var time: LocalTime
  /// Where it came from.
  var place: Place
  /// How many pages it saw.
  var pages: Int
  /// Whether it lost an order to the incident.
  var isLost = false
}
