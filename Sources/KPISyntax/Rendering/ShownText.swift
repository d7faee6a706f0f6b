/// Makes text safe to show: what cannot be seen, or would steer a terminal, is spelled out.
public enum ShownText {
  /// The text with control, direction and invisible characters as `<U+202E>`.
  public static func escaped(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: mustBeEscaped) else { return text }
    var result = ""
    var isAfterEmoji = false
    for scalar in text.unicodeScalars {
      let isShape = CharacterClass.shapesEmoji(scalar)
      defer { isAfterEmoji = isShape ? isAfterEmoji : isPicture(scalar) }
      if mustBeEscaped(scalar), !(isShape && isAfterEmoji) {
        result += "<" + escape(of: scalar) + ">"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// A character by its number: `U+202E`.
  public static func escape(of scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  private static func mustBeEscaped(_ scalar: Unicode.Scalar) -> Bool {
    if scalar == "\n" || scalar == "\r" || scalar == "\t" { return scalar != "\t" }
    return CharacterClass.isHidden(scalar)
  }

  private static func isPicture(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value > 0x2000 && (scalar.properties.isEmoji || scalar.properties.isEmojiModifier)
  }
}
