import KPIValues

/// Pieces of JSON text.
enum JSONText {
  /// A string in quotes, with everything escaped that JSON or a page around it could mistake.
  static func string(_ text: String) -> String {
    // Most texts have nothing to escape.
    let isPlain = text.utf8.allSatisfy {
      $0 >= 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\")
    }
    if isPlain { return "\"" + text + "\"" }
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      default:
        if scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
          || (0x2028...0x2029).contains(scalar.value)
        {
          let digits = String(scalar.value, radix: 16)
          result += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + "\""
  }

  /// A string in quotes, or `null`.
  static func string(_ text: String?) -> String {
    guard let text else { return "null" }
    return string(text as String)
  }

  /// `[a, b]` of finished pieces.
  static func list(_ pieces: [String]) -> String {
    "[" + pieces.joined(separator: ", ") + "]"
  }

  /// An object of finished members, the last of them a list with a piece a line; with a new line at
  /// its end.
  static func document(
    _ members: [(String, String)], list name: String, of pieces: [String]
  ) -> String {
    var text = "{\n"
    for (name, piece) in members { text += "  \(string(name)): \(piece),\n" }
    text += "  \(string(name)): "
    text +=
      pieces.isEmpty
      ? "[]" : "[\n" + pieces.map { "    " + $0 }.joined(separator: ",\n") + "\n  ]"
    return text + "\n}\n"
  }

  /// Appends `{"a": 1, "b": 2}` of plain names and finished pieces, in this order.
  static func append(_ members: [(String, String)], to text: inout ByteText) {
    text.append(UInt8(ascii: "{"))
    for (position, (name, piece)) in members.enumerated() {
      text.append(position > 0 ? ", \"" : "\"")
      text.append(name)
      text.append("\": ")
      text.append(piece)
    }
    text.append(UInt8(ascii: "}"))
  }

  /// `{"a": 1, "b": 2}` of names and finished pieces, in this order.
  static func object(_ members: [(String, String)]) -> String {
    var text = "{"
    for (position, (name, piece)) in members.enumerated() {
      if position > 0 { text += ", " }
      text += string(name)
      text += ": "
      text += piece
    }
    return text + "}"
  }
}
