import KPIValues

/// A question to the service; what has not happened yet is nil.
struct Ticket {
  /// The customer's number.
  var customer: Int?
  /// What it is about, as a position in the list of articles.
  var product: Int?
  /// When it was opened.
  var time: LocalTime
  /// The contract of who asks.
  var tier: String
  /// The subject, as a position in the list of subjects.
  var category: Int
  /// When somebody replied first.
  var firstReply: LocalTime?
  /// When somebody took it higher.
  var escalated: LocalTime?
  /// When it was solved.
  var resolved: LocalTime?
}
