/// Where something happened.
struct Place {
  /// The channel's name.
  var channel: String
  /// Two letters.
  var country: String
  /// `phone` or `desktop`; empty where there is none.
  var device: String
}
