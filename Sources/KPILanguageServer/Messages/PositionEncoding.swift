/// What the columns of positions count.
enum PositionEncoding: String, Sendable {
  case utf8 = "utf-8"
  case utf16 = "utf-16"
  case utf32 = "utf-32"

  /// The first known one that an editor names, in its order; UTF-16 units, which every editor can
  /// count, where it names none.
  init(offered: JSONValue?) {
    let known = (offered?.elements ?? []).lazy.compactMap(\.text)
      .compactMap(PositionEncoding.init(rawValue:))
    self = known.first ?? .utf16
  }

  /// How many columns a character takes.
  func width(of character: Unicode.Scalar) -> Int {
    switch self {
    case .utf8: UTF8.width(character)
    case .utf16: UTF16.width(character)
    case .utf32: 1
    }
  }

  /// How many columns a text takes.
  func width(of text: String) -> Int {
    switch self {
    case .utf8: text.utf8.count
    case .utf16: text.utf16.count
    case .utf32: text.unicodeScalars.count
    }
  }
}
