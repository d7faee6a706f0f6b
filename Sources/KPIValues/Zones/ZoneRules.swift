/// The offsets of a time zone from UTC, for all time.
///
/// Made from a file of the host's time zone database (TZif, RFC 9636). Lookups in hot loops go
/// through a `ZoneClock`, which remembers where the last one ended.
public struct ZoneRules: Hashable, Sendable {
  /// The zone's identifier, `Europe/Paris`.
  public let identifier: String
  /// When each offset begins, seconds since 1970-01-01T00:00Z; the first one at `Int.min`.
  let starts: [Int]
  /// Seconds to add to UTC from each start on.
  let offsets: [Int]
  /// From this second on the offsets repeat those of 400 years earlier; nil when they stay as they
  /// are.
  let repeatsFrom: Int?

  /// Coordinated universal time.
  public static let utc = ZoneRules(
    identifier: "UTC", starts: [.min], offsets: [0], repeatsFrom: nil)

  /// Rules from changes in order, of which the first is at `Int.min`; those that change nothing are
  /// left out.
  init(identifier: String, starts: [Int], offsets: [Int], repeatsFrom: Int?) {
    self.identifier = identifier
    let changes = starts.indices.filter { $0 == 0 || offsets[$0] != offsets[$0 - 1] }
    self.starts = changes.map { starts[$0] }
    self.offsets = changes.map { offsets[$0] }
    self.repeatsFrom = repeatsFrom
  }

  /// The second from which the offset at a position no longer holds.
  func end(at position: Int) -> Int {
    position + 1 < starts.count ? starts[position + 1] : .max
  }

  /// The position of the offset that holds at a second.
  func position(at second: Int) -> Int {
    var (low, high) = (0, starts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= second { low = middle } else { high = middle }
    }
    return low
  }
}
