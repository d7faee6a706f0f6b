/// Questions about single characters that the lexer asks.
enum CharacterClass {
  /// Whether a name may begin with the character.
  static func startsName(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 {
      return isASCIILetter(UInt8(scalar.value)) || scalar == "_"
    }
    return scalar.properties.isXIDStart
  }

  /// Whether a name may go on with the character.
  static func continuesName(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 {
      return isPlain(UInt8(scalar.value))
    }
    return scalar.properties.isXIDContinue
  }

  /// Whether the byte is an ASCII character that a name may go on with.
  static func isPlain(_ byte: UInt8) -> Bool {
    isASCIILetter(byte) || isDigit(byte) || byte == 0x5F
  }

  /// Whether the byte is one of `0` to `9`.
  static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  /// Whether the byte is one of `a` to `z` and `A` to `Z`.
  static func isASCIILetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A
  }

  /// Whether the character cannot be seen or turns the direction of what follows.
  static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x20 { return scalar != "\t" && scalar != "\n" && scalar != "\r" }
    if scalar.value < 0x7F { return false }
    if scalar.value < 0xA0 || scalar.value == 0x2028 || scalar.value == 0x2029 { return true }
    let properties = scalar.properties
    return properties.generalCategory == .format || properties.isDefaultIgnorableCodePoint
  }

  /// Whether the hidden character only shapes the emoji before it, which comments may hold.
  static func shapesEmoji(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0x200D || scalar.value == 0xFE0E || scalar.value == 0xFE0F
  }

  /// Whether the character is a blank other than space and tab.
  static func isForeignBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x80 && scalar.properties.generalCategory == .spaceSeparator
  }

  /// Whether a Greek or Cyrillic letter looks like a Latin one.
  static func looksLatin(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x370...0x3FF: return "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονκ".unicodeScalars.contains(scalar)
    case 0x400...0x4FF: return "АВЕЗКМНОРСТУХЅІЈасеорхуіјѕ".unicodeScalars.contains(scalar)
    default: return false
    }
  }

  /// The character at an offset and the bytes that it takes; none for bytes that are not UTF-8.
  static func scalar(in bytes: [UInt8], at index: Int) -> (scalar: Unicode.Scalar?, length: Int) {
    let first = bytes[index]
    if first < 0x80 { return (Unicode.Scalar(first), 1) }
    let length: Int
    var value: UInt32
    switch first {
    case 0xC2...0xDF: (length, value) = (2, UInt32(first & 0x1F))
    case 0xE0...0xEF: (length, value) = (3, UInt32(first & 0x0F))
    case 0xF0...0xF4: (length, value) = (4, UInt32(first & 0x07))
    default: return (nil, 1)
    }
    for offset in 1..<length {
      guard index + offset < bytes.count, bytes[index + offset] & 0xC0 == 0x80 else {
        return (nil, offset)
      }
      value = value << 6 | UInt32(bytes[index + offset] & 0x3F)
    }
    let isOverlong = (length == 3 && value < 0x800) || (length == 4 && value < 0x10000)
    return (isOverlong ? nil : Unicode.Scalar(value), length)
  }
}
