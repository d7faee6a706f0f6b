/// Writes JSON text in a fixed order of keys.
public enum JSONText {
  /// A string with its quotes; always valid JSON, safe inside HTML and JavaScript too.
  public static func string(_ text: String) -> String {
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
      case "\u{2028}", "\u{2029}", "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// An object of members already written.
  public static func object(_ members: [(String, String)]) -> String {
    var text = "{"
    for (position, (name, value)) in members.enumerated() {
      if position > 0 { text += ", " }
      text += string(name)
      text += ": "
      text += value
    }
    return text + "}"
  }

  /// An array of elements already written.
  public static func array(_ elements: [String]) -> String {
    "[" + elements.joined(separator: ", ") + "]"
  }
}
