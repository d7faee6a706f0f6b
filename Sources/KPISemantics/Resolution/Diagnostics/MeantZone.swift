import KPISyntax

/// The time zones that a text was probably meant for.
enum MeantZone {
  /// The likely zones, the likeliest first; none when nothing is near.
  static func names(of text: String) -> [String] {
    let word = text.lowercased().replacing(" ", with: "_")
    if let known = others[word] { return known }
    if let city = zones.first(where: { $0.lowercased().hasSuffix("/" + word) }) { return [city] }
    if let same = zones.first(where: { $0.lowercased() == word }) { return [same] }
    return NearestName.of(text, among: zones).map { [$0] } ?? []
  }

  // Abbreviations and offsets stand for no rules: a place has them.
  private static let others: [String: [String]] = [
    "cet": ["Europe/Paris", "Europe/Berlin"], "cest": ["Europe/Paris", "Europe/Berlin"],
    "utc+1": ["Europe/Paris", "Europe/Berlin"], "gmt+1": ["Europe/Paris", "Europe/Berlin"],
    "utc+01:00": ["Europe/Paris", "Europe/Berlin"], "utc+2": ["Europe/Athens", "Europe/Paris"],
    "france": ["Europe/Paris"], "germany": ["Europe/Berlin"], "belgium": ["Europe/Brussels"],
    "uk": ["Europe/London"], "bst": ["Europe/London"], "gmt": ["Europe/London", "UTC"],
    "utc+0": ["UTC", "Europe/London"], "z": ["UTC"], "eet": ["Europe/Athens"],
    "est": ["America/New_York"], "edt": ["America/New_York"], "et": ["America/New_York"],
    "cst": ["America/Chicago"], "mst": ["America/Denver"], "pst": ["America/Los_Angeles"],
    "pdt": ["America/Los_Angeles"], "ist": ["Asia/Kolkata"], "jst": ["Asia/Tokyo"],
    "local": ["Europe/Paris", "UTC"], "europe": ["Europe/Paris", "Europe/Berlin"],
  ]

  private static let zones = [
    "UTC", "Europe/Paris", "Europe/Berlin", "Europe/London", "Europe/Madrid", "Europe/Rome",
    "Europe/Amsterdam", "Europe/Brussels", "Europe/Zurich", "Europe/Vienna", "Europe/Lisbon",
    "Europe/Dublin", "Europe/Copenhagen", "Europe/Stockholm", "Europe/Oslo", "Europe/Helsinki",
    "Europe/Warsaw", "Europe/Prague", "Europe/Budapest", "Europe/Bucharest", "Europe/Sofia",
    "Europe/Athens", "Europe/Istanbul", "Europe/Kiev", "Europe/Moscow", "Europe/Luxembourg",
    "America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles",
    "America/Toronto", "America/Montreal", "America/Vancouver", "America/Mexico_City",
    "America/Sao_Paulo", "America/Bogota", "America/Lima", "America/Santiago", "Africa/Cairo",
    "Africa/Casablanca", "Africa/Tunis", "Africa/Algiers", "Africa/Dakar", "Africa/Abidjan",
    "Africa/Lagos", "Africa/Nairobi", "Africa/Johannesburg", "Asia/Dubai", "Asia/Jerusalem",
    "Asia/Kolkata", "Asia/Bangkok", "Asia/Singapore", "Asia/Hong_Kong", "Asia/Shanghai",
    "Asia/Tokyo", "Asia/Seoul", "Asia/Jakarta", "Australia/Sydney", "Australia/Melbourne",
    "Australia/Perth", "Pacific/Auckland",
  ]
}
