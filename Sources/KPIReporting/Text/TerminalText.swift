import KPISyntax

/// Text on a terminal: made safe for one, cut, padded and broken into lines.
public enum TerminalText {
  /// The number of columns of a text without control characters.
  public static func columns(_ text: String) -> Int {
    // What has no sign of its own beyond ASCII has a column for each byte.
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text.utf8.count }
    return DisplayWidth.width(of: text)
  }

  /// The text with everything a terminal would obey, or a reader not see, written as `<U+001B>`.
  public static func escaped(_ text: String) -> String {
    let shown = ShownText.escaped(text)
    guard shown.utf8.contains(UInt8(ascii: "\t")) else { return shown }
    return shown.split(separator: "\t", omittingEmptySubsequences: false).joined(
      separator: "<U+0009>")
  }

  /// Cut to at most that many columns, with `…` where something is left out.
  static func truncated(_ text: String, to limit: Int) -> String {
    guard columns(text) > limit else { return text }
    var result = ""
    var width = 1
    for character in text {
      width += DisplayWidth.width(of: character)
      if width > limit { break }
      result.append(character)
    }
    return result + "…"
  }

  /// Padded with blanks on the right.
  public static func leading(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(width - columns(text), 0))
  }

  /// Padded with blanks on the left.
  static func trailing(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(width - columns(text), 0)) + text
  }

  /// Broken at blanks into lines of at most that many columns where words allow.
  public static func lines(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if line.isEmpty {
        line = String(word)
      } else if columns(line) + 1 + columns(String(word)) <= width {
        line += " " + word
      } else {
        lines.append(line)
        line = String(word)
      }
    }
    return line.isEmpty ? lines : lines + [line]
  }
}
