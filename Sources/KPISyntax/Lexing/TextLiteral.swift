/// How text in quotes stands for characters.
public enum TextLiteral {
  /// Where the escape that begins at `place` ends, and whether it is one.
  static func escapeLength(in bytes: [UInt8], at place: Int) -> (end: Int, isValid: Bool) {
    guard place + 1 < bytes.count else { return (bytes.count, false) }
    switch bytes[place + 1] {
    case 0x22, 0x5C, 0x6E, 0x74: return (place + 2, true)
    case 0x75: return unicodeEscape(in: bytes, at: place)
    case 0x0A, 0x0D: return (place + 1, false)
    default:
      return (place + 1 + CharacterClass.scalar(in: bytes, at: place + 1).length, false)
    }
  }

  private static func unicodeEscape(in bytes: [UInt8], at place: Int) -> (Int, Bool) {
    var end = place + 2
    guard end < bytes.count, bytes[end] == 0x7B else { return (end, false) }
    end += 1
    let digits = end
    while end < bytes.count,
      CharacterClass.isASCIILetter(bytes[end])
        || CharacterClass.isDigit(bytes[end])
    {
      end += 1
    }
    let text = String(decoding: bytes[digits..<end], as: UTF8.self)
    guard end < bytes.count, bytes[end] == 0x7D else { return (end, false) }
    let scalar = UInt32(text, radix: 16).flatMap(Unicode.Scalar.init)
    return (end + 1, scalar != nil && end - digits <= 8)
  }

  /// The characters that the text between quotes stands for; faulty escapes stay as written.
  static func value(of bytes: ArraySlice<UInt8>) -> String {
    guard bytes.contains(0x5C) else { return String(decoding: bytes, as: UTF8.self) }
    let all = Array(bytes)
    var result: [UInt8] = []
    var index = 0
    while index < all.count {
      guard all[index] == 0x5C else {
        result.append(all[index])
        index += 1
        continue
      }
      let (end, isValid) = escapeLength(in: all, at: index)
      result += isValid ? meaning(of: all[index..<end]) : all[index..<end]
      index = end
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func meaning(of escape: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let letter = escape[escape.startIndex + 1]
    switch letter {
    case 0x6E: return [0x0A]
    case 0x74: return [0x09]
    case 0x75:
      let digits = String(decoding: escape.dropFirst(3).dropLast(), as: UTF8.self)
      let scalar = UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init)
      return Array(scalar.map(String.init)?.utf8 ?? "".utf8)[...]
    default: return [letter]
    }
  }

  /// The text in quotes, escaped so that it reads back as the same characters.
  public static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      default:
        if CharacterClass.isHidden(scalar) {
          result += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + "\""
  }
}
