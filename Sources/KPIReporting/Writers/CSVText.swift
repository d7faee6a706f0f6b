/// Fields and lines of CSV as RFC 4180 writes them, with lines that end in a line feed.
enum CSVText {
  /// A text cell: quoted where needed, and with `'` in front where a spreadsheet would take it for
  /// a formula.
  static func text(_ text: String) -> String {
    if text.utf8.allSatisfy(isPlain) { return text }
    let first = text.unicodeScalars.first
    let isFormula = first.map { "=+-@\t\r\n\0".unicodeScalars.contains($0) } ?? false
    return quoted(isFormula ? "'" + text : text)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "."):
      true
    default: false
    }
  }

  private static func quoted(_ text: String) -> String {
    let needsQuotes = text.utf8.contains {
      $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\n")
        || $0 == UInt8(ascii: "\r")
    }
    guard needsQuotes else { return text }
    var result = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { result += "\"\"" } else { result.unicodeScalars.append(scalar) }
    }
    return result + "\""
  }

  /// A line of finished fields.
  static func line(_ fields: [String]) -> String {
    fields.joined(separator: ",") + "\n"
  }
}
