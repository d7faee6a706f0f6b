import KPISyntax

/// Reads JSON text; refuses what is not JSON, whatever it is.
struct JSONParser {
  /// What is wrong, and at which byte.
  struct Problem: Error {
    /// What is wrong.
    var message: Wording
    /// The byte at which it was seen.
    var offset: Int
  }

  /// Arrays and objects that may stand in one another.
  private static let nestingLimit = 256

  private let bytes: [UInt8]
  private var index = 0
  private var nesting = 0

  /// The value that a text holds, blanks around it allowed.
  static func parse(_ bytes: [UInt8]) throws(Problem) -> JSONValue {
    var parser = JSONParser(bytes: bytes)
    let value = try parser.value()
    parser.skipBlanks()
    guard parser.index == bytes.count else { throw parser.problem("text behind the value") }
    return value
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private func problem(_ message: Wording) -> Problem { Problem(message: message, offset: index) }

  private var current: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func skipBlanks() {
    while let byte = current, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      index += 1
    }
  }

  private mutating func accept(_ character: Unicode.Scalar) -> Bool {
    skipBlanks()
    guard current == UInt8(ascii: character) else { return false }
    index += 1
    return true
  }

  private mutating func value() throws(Problem) -> JSONValue {
    skipBlanks()
    switch current {
    case UInt8(ascii: "{"): return try nested { parser throws(Problem) in try parser.object() }
    case UInt8(ascii: "["): return try nested { parser throws(Problem) in try parser.array() }
    case UInt8(ascii: "\""): return .text(try string())
    case UInt8(ascii: "t"): return try word("true", .flag(true))
    case UInt8(ascii: "f"): return try word("false", .flag(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return try number()
    }
  }

  private mutating func nested(
    _ read: (inout JSONParser) throws(Problem) -> JSONValue
  ) throws(Problem) -> JSONValue {
    guard nesting < JSONParser.nestingLimit else { throw problem("nested too deep") }
    nesting += 1
    index += 1
    let value = try read(&self)
    nesting -= 1
    return value
  }

  private mutating func object() throws(Problem) -> JSONValue {
    var members: [String: JSONValue] = [:]
    if accept("}") { return .object(members) }
    repeat {
      skipBlanks()
      guard current == UInt8(ascii: "\"") else { throw problem("a member's name is missing") }
      let key = try string()
      guard accept(":") else { throw problem("`:` is missing") }
      members[key] = try value()
    } while accept(",")
    guard accept("}") else { throw problem("`}` is missing") }
    return .object(members)
  }

  private mutating func array() throws(Problem) -> JSONValue {
    var elements: [JSONValue] = []
    if accept("]") { return .array(elements) }
    repeat { elements.append(try value()) } while accept(",")
    guard accept("]") else { throw problem("`]` is missing") }
    return .array(elements)
  }

  private mutating func word(_ word: StaticString, _ value: JSONValue) throws(Problem) -> JSONValue
  {
    let end = index + word.utf8CodeUnitCount
    guard end <= bytes.count, bytes[index..<end].elementsEqual("\(word)".utf8) else {
      throw problem("no value")
    }
    index = end
    return value
  }

  private mutating func number() throws(Problem) -> JSONValue {
    let start = index
    let signs: [UInt8] = Array("+-.eE0123456789".utf8)
    while let byte = current, signs.contains(byte) { index += 1 }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    if let value = Int(text), !text.hasPrefix("+") { return .integer(value) }
    let isNumber = text.utf8.first.map { $0 == 0x2D || ($0 >= 0x30 && $0 <= 0x39) } ?? false
    guard isNumber, let value = Double(text), value.isFinite else { throw problem("no value") }
    return .number(value)
  }

  private mutating func string() throws(Problem) -> String {
    index += 1
    var units: [UInt8] = []
    while let byte = current {
      index += 1
      switch byte {
      case UInt8(ascii: "\""):
        guard let text = String(validating: units, as: UTF8.self) else {
          throw problem("text that is not UTF-8")
        }
        return text
      case UInt8(ascii: "\\"): units += try escape()
      case 0..<0x20: throw problem("a control character in a text")
      default: units.append(byte)
      }
    }
    throw problem("a text without end")
  }

  private mutating func escape() throws(Problem) -> [UInt8] {
    guard let byte = current else { throw problem("a text without end") }
    index += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "u"): return Array(String(try scalar()).utf8)
    default: throw problem("an escape that JSON does not have")
    }
  }

  /// The character of `\uXXXX`, of two of them where they are halves; a lone half is U+FFFD.
  private mutating func scalar() throws(Problem) -> Unicode.Scalar {
    let replacement: Unicode.Scalar = "\u{FFFD}"
    let first = try unit()
    if let scalar = Unicode.Scalar(first) { return scalar }
    let isHigh = first >= 0xD800 && first < 0xDC00
    let next = [UInt8(ascii: "\\"), UInt8(ascii: "u")]
    guard isHigh, index + 1 < bytes.count, Array(bytes[index...(index + 1)]) == next else {
      return replacement
    }
    let before = index
    index += 2
    let second = try unit()
    guard second >= 0xDC00, second < 0xE000 else {
      index = before
      return replacement
    }
    return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) ?? replacement
  }

  private mutating func unit() throws(Problem) -> UInt32 {
    guard index + 4 <= bytes.count else { throw problem("a text without end") }
    let digits = String(decoding: bytes[index..<(index + 4)], as: UTF8.self)
    guard digits.utf8.allSatisfy({ $0 != 0x2B && $0 != 0x2D }),
      let value = UInt32(digits, radix: 16)
    else { throw problem("an escape that JSON does not have") }
    index += 4
    return value
  }
}
