import KPIPlanning
import KPIValues

/// Fields and lines of CSV as RFC 4180 writes them, with lines that end in a line feed.
enum CSVText {
  /// A text cell: quoted where needed, and with `'` in front where a spreadsheet would take it for
  /// a formula.
  static func text(_ text: String) -> String {
    if text.utf8.allSatisfy(isPlain) { return text }
    let isFormula = text.utf8.first.map(beginsFormula) ?? false
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
    guard text.utf8.contains(where: isBorder) else { return text }
    var result = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { result += "\"\"" } else { result.unicodeScalars.append(scalar) }
    }
    return result + "\""
  }

  /// The fields of the values of a split in their order, without the missing one, which is the
  /// first of them.
  ///
  /// - Parameter field: what a value's field is.
  static func fields(
    _ values: DimensionValues, _ field: (DimensionValue) -> String
  ) -> TextList {
    let texts = values.texts
    if let texts, values.isInOrder, !mayNeedCare(texts) { return texts }
    var fields = TextList()
    for position in values.risingPositions.lazy.map(Int.init) {
      if let texts, !needsCare(texts.bytes[texts.range(position - 1)]) {
        fields.append(texts, position - 1)
      } else {
        fields.append(field(values[position]))
      }
    }
    return fields
  }

  /// Whether any of many texts cannot stand as it is.
  private static func mayNeedCare(_ texts: TextList) -> Bool {
    var found: UInt8 = 0
    for byte in texts.bytes { found |= isBorder(byte) ? 1 : 0 }
    return found != 0
      || (0..<texts.count).contains { index in
        let range = texts.range(index)
        return !range.isEmpty && beginsFormula(texts.bytes[range.lowerBound])
      }
  }

  private static func needsCare(_ text: ArraySlice<UInt8>) -> Bool {
    text.contains(where: isBorder) || text.first.map(beginsFormula) ?? false
  }

  /// Whether a text with this byte stands in quotes.
  @inline(__always)
  private static func isBorder(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\n")
      || byte == UInt8(ascii: "\r")
  }

  /// Whether a spreadsheet takes a text that begins with this byte for a formula.
  private static func beginsFormula(_ byte: UInt8) -> Bool {
    "=+-@\t\r\n\0".utf8.contains(byte)
  }

  /// A line of finished fields.
  static func line(_ fields: [String]) -> String {
    fields.joined(separator: ",") + "\n"
  }
}
