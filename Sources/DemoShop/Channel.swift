/// Where visits, orders and leads come from, and how often.
struct Channel {
  /// The name in the files.
  var name: String
  /// How many of 100 visits come this way.
  var traffic: Int
  /// Orders in 100 000 visits.
  var orders: Int
  /// Leads in 100 000 visits, qualified or not.
  var leads: Int
  /// How many of 100 leads are qualified.
  var qualified: Int
  /// How many of 100 visits are made on a phone.
  var phones: Int
  /// Cents spent on a usual day.
  var spending: Int

  /// The channels of the site; the fax, which no visit comes by, is apart.
  static let all = [
    Channel(
      name: "search", traffic: 34, orders: 5800, leads: 1750, qualified: 56, phones: 46,
      spending: 0),
    Channel(
      name: "direct", traffic: 22, orders: 7400, leads: 1400, qualified: 60, phones: 38,
      spending: 0),
    Channel(
      name: "email", traffic: 18, orders: 9200, leads: 2300, qualified: 62, phones: 35,
      spending: 1150),
    Channel(
      name: "social", traffic: 14, orders: 2100, leads: 1100, qualified: 38, phones: 71,
      spending: 1900),
    Channel(
      name: "ads", traffic: 12, orders: 3900, leads: 2400, qualified: 47, phones: 55,
      spending: 4200),
  ]
}
