/// The words and places of a template.
struct WordingTemplate {
  /// A part of a template.
  enum Piece: Hashable {
    case words(String)
    /// The place of an argument, from 1.
    case place(Int)
  }

  /// The parts in order.
  private(set) var pieces: [Piece] = []

  /// Reads a template; only digits between braces make a place.
  init(_ template: String) {
    var words: [UInt8] = []
    var rest = Array(template.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "{"), let (number, length) = Self.place(in: rest) {
        if !words.isEmpty { pieces.append(.words(String(decoding: words, as: UTF8.self))) }
        words = []
        pieces.append(.place(number))
        rest = rest.dropFirst(length)
      } else {
        words.append(byte)
      }
    }
    if !words.isEmpty { pieces.append(.words(String(decoding: words, as: UTF8.self))) }
  }

  /// The places in order of their numbers.
  var places: [Int] {
    pieces.compactMap { if case .place(let number) = $0 { number } else { nil } }.sorted()
  }

  private static func place(in rest: ArraySlice<UInt8>) -> (number: Int, length: Int)? {
    let digits = rest.prefix { $0 >= 0x30 && $0 <= 0x39 }
    guard digits.count <= 3, rest.dropFirst(digits.count).first == UInt8(ascii: "}"),
      let number = Int(String(decoding: digits, as: UTF8.self))
    else { return nil }
    return (number, digits.count + 1)
  }
}
