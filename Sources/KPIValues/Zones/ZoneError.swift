/// Why the rules of a time zone are not at hand.
public enum ZoneError: Error, Hashable, Sendable {
  /// The host has no time zone database in any of the folders looked at.
  case noDatabase(searched: [String])
  /// The database has no zone of this name.
  case unknownZone(String)
  /// The file of the zone is not a time zone file of version 2 or later.
  case malformed(zone: String, file: String)
}
