/// The text of one file, row by row.
struct Table {
  /// The file's name without `.csv`; statements know it as a table.
  var name: String
  /// The header and the rows so far.
  private(set) var text: String
  /// How many rows there are.
  private(set) var count = 0

  /// A file with a header and no row.
  init(_ name: String, _ header: String) {
    self.name = name
    text = header + "\n"
  }

  /// Adds a row; nothing in a field may need quotes.
  mutating func add(_ fields: [String]) {
    text += fields.joined(separator: ",") + "\n"
    count += 1
  }

  /// An amount in cents as euros with two decimals.
  static func euros(_ cents: Int) -> String {
    let (whole, rest) = (cents.magnitude / 100, cents.magnitude % 100)
    return "\(cents < 0 ? "-" : "")\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }
}
