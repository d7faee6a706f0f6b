/// Text put into HTML so that it stays text, whatever stands around it.
enum HTMLText {
  /// The text for the content of an element, or for an attribute in double quotes.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case "\n", "\t": result.unicodeScalars.append(scalar)
      case "\u{2028}", "\u{2029}": result += " "
      default: result += isHidden(scalar) ? "\u{FFFD}" : String(scalar)
      }
    }
    return result
  }

  /// Characters that HTML forbids, or that turn the direction of what follows.
  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF:
      true
    default: false
    }
  }

  /// An element with attributes and content; both are written as they are.
  static func element(_ name: String, _ attributes: String = "", _ content: String) -> String {
    "<\(name)\(attributes.isEmpty ? "" : " ")\(attributes)>\(content)</\(name)>"
  }

  /// The address on a page of what has a name.
  static func anchor(_ name: String) -> String {
    var result = "kpi-"
    for byte in name.utf8 {
      let isPlain = (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A || (byte >= 0x30 && byte <= 0x39)
      result += isPlain ? String(Unicode.Scalar(byte)) : "_" + String(byte, radix: 16)
    }
    return result
  }
}
