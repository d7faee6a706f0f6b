import KPIValues

/// An order, as later tables need it.
struct Order {
  /// The key in the files.
  var id: String
  /// The customer's number; nil for guests.
  var customer: Int?
  /// When it came in.
  var time: LocalTime
  /// Where it came from.
  var place: Place
  /// The visit's position in the list of visits; nil for a fax.
  var visit: Int?
  /// What each line costs the customer, as a position in `Product.prices`.
  var prices: [Int]
  /// What the goods cost the shop, in cents.
  var cost: Int

  /// What the customer pays, in cents.
  var amount: Int { prices.reduce(0) { $0 + Product.prices[$1] } }
}
