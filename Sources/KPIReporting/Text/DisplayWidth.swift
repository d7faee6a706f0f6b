/// How many columns text takes on a terminal, and how it is made safe for one.
enum DisplayWidth {
  /// Ranges of scalars that take two columns (East Asian Wide and Fullwidth, emoji apart).
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
    0xA000...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
    0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18CFF, 0x1AFF0...0x1B2FB, 0x1F200...0x1F265,
    0x20000...0x3FFFD,
  ]

  /// The number of columns of a text without control characters.
  static func columns(_ text: String) -> Int {
    text.reduce(0) { $0 + columns($1) }
  }

  /// The number of columns of one character as a reader sees it.
  static func columns(_ character: Character) -> Int {
    guard let first = character.unicodeScalars.first else { return 0 }
    if first.isASCII { return character.unicodeScalars.count > 1 ? emojiColumns(character) : 1 }
    if isWide(first) { return 2 }
    switch first.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: return emojiColumns(character)
    }
  }

  private static func emojiColumns(_ character: Character) -> Int {
    let isEmoji = character.unicodeScalars.contains {
      $0.value == 0xFE0F || ($0.value > 0xFF && $0.properties.isEmojiPresentation)
    }
    return isEmoji ? 2 : 1
  }

  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    wide.contains { $0.contains(scalar.value) }
  }

  /// The text with everything a terminal would obey, or a reader not see, written as `\u{…}`.
  static func escaped(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isDangerous) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      if isDangerous(scalar) {
        result += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func isDangerous(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x200B, 0x200E...0x200F, 0x2028...0x202E, 0x2060...0x2069, 0xFEFF,
      0xE0000...0xE007F, 0xFFF9...0xFFFB:
      true
    default: false
    }
  }

  /// Cut to at most that many columns, with `…` where something is left out.
  static func truncated(_ text: String, to limit: Int) -> String {
    guard columns(text) > limit else { return text }
    var result = ""
    var width = 1
    for character in text {
      width += columns(character)
      if width > limit { break }
      result.append(character)
    }
    return result + "…"
  }

  /// Padded with blanks on the right.
  static func leading(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(width - columns(text), 0))
  }

  /// Padded with blanks on the left.
  static func trailing(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(width - columns(text), 0)) + text
  }

  /// Broken at blanks into lines of at most that many columns where words allow.
  static func lines(_ text: String, width: Int) -> [String] {
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
