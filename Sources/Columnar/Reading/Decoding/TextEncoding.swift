/// How text is written as bytes.
enum TextEncoding: Hashable, Sendable {
  case utf8, utf16LittleEndian, utf16BigEndian, latin1, latin9, windows1252

  /// The name in reports and messages.
  var name: String {
    switch self {
    case .utf8: "utf-8"
    case .utf16LittleEndian, .utf16BigEndian: "utf-16"
    case .latin1: "iso-8859-1"
    case .latin9: "iso-8859-15"
    case .windows1252: "windows-1252"
    }
  }

  /// The names that can be stated, without punctuation.
  private static let names: [(names: [String], encoding: TextEncoding)] = [
    (["utf8", "ascii", "usascii"], .utf8), (["utf16", "utf16le", "unicode"], .utf16LittleEndian),
    (["utf16be"], .utf16BigEndian), (["iso88591", "latin1"], .latin1),
    (["iso885915", "latin9"], .latin9), (["windows1252", "cp1252"], .windows1252),
  ]

  /// Byte order marks.
  private static let marks: [(bytes: [UInt8], encoding: TextEncoding)] = [
    ([0xEF, 0xBB, 0xBF], .utf8), ([0xFF, 0xFE], .utf16LittleEndian),
    ([0xFE, 0xFF], .utf16BigEndian),
  ]

  /// The encoding of a stated name; nil when it is not known.
  static func named(_ name: String) -> TextEncoding? {
    let plain = name.lowercased().filter { $0.isLetter || $0.isNumber }
    return names.first { $0.names.contains(plain) }?.encoding
  }

  /// The encoding of text that begins with `bytes`, and how many of them are a byte order mark.
  static func detect(_ bytes: [UInt8], stated: String?, file: String) throws(ReadingError) -> (
    encoding: TextEncoding, markLength: Int
  ) {
    let mark = marks.first { bytes.starts(with: $0.bytes) }
    guard let stated else {
      if let mark { return (mark.encoding, mark.bytes.count) }
      if nulOrder(bytes) != nil { throw .unmarkedUTF16(file: file) }
      return (.utf8, 0)
    }
    guard let encoding = named(stated) else {
      throw .unknownOption(option: "encoding", value: stated)
    }
    let isWide = encoding == .utf16LittleEndian || encoding == .utf16BigEndian
    if let mark, isWide == (mark.encoding != .utf8), mark.encoding == .utf8 || isWide {
      let isSame = encoding == mark.encoding || isWide
      return (isWide ? mark.encoding : encoding, isSame ? mark.bytes.count : 0)
    }
    return (isWide ? nulOrder(bytes) ?? encoding : encoding, 0)
  }

  /// Which byte of each pair is mostly NUL; nil when few bytes are.
  private static func nulOrder(_ bytes: [UInt8]) -> TextEncoding? {
    let zeros = bytes.indices.filter { bytes[$0] == 0 }
    guard zeros.count * 4 > bytes.count else { return nil }
    let odd = zeros.count { $0 & 1 == 1 }
    return odd * 2 > zeros.count ? .utf16LittleEndian : .utf16BigEndian
  }

  /// The characters of bytes from 0x80 in an encoding of single bytes; 0 where there is none.
  var upperHalf: [UInt16] {
    var characters = (0x80...0xFF).map { UInt16($0) }
    switch self {
    case .latin9:
      for (byte, character) in TextEncoding.latin9Changes { characters[byte - 0x80] = character }
    case .windows1252:
      characters.replaceSubrange(0..<32, with: TextEncoding.windows1252Start)
    case .utf8, .utf16LittleEndian, .utf16BigEndian, .latin1: break
    }
    return characters
  }

  private static let latin9Changes: [(Int, UInt16)] = [
    (0xA4, 0x20AC), (0xA6, 0x0160), (0xA8, 0x0161), (0xB4, 0x017D), (0xB8, 0x017E),
    (0xBC, 0x0152), (0xBD, 0x0153), (0xBE, 0x0178),
  ]

  private static let windows1252Start: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC,
    0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]
}
