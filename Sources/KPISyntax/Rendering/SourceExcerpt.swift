/// A line of source made ready to show: tabs widened, unseen characters spelled out, long lines
/// cut around what matters, and the terminal column of every byte known.
struct SourceExcerpt {
  /// Bytes shown before and behind the places that matter on a long line.
  private static let margin = 80

  /// The line as shown.
  private(set) var text = ""
  /// Terminal cells that the shown text takes.
  private(set) var width = 0
  private var columns: [(offset: Int, column: Int)] = []

  /// The part of a line that holds the bytes of `focus`.
  init(_ source: SourceText, line: Int, focus: Range<Int>) {
    let whole = source.lineRange(line)
    let start = SourceExcerpt.boundary(
      source.bytes, max(whole.lowerBound, focus.lowerBound - SourceExcerpt.margin))
    let limit = min(focus.upperBound, focus.lowerBound + 2 * SourceExcerpt.margin)
    let end = SourceExcerpt.boundary(
      source.bytes, min(whole.upperBound, limit + SourceExcerpt.margin))
    if start > whole.lowerBound { append("…", width: 1) }
    var offset = start
    for character in source.text(from: start, to: end) {
      columns.append((offset, width))
      let isMark = offset == 0 && character == "\u{FEFF}"
      append(character, isMark: isMark)
      offset += character.utf8.count
    }
    columns.append((end, width))
    if end < whole.upperBound { append("…", width: 1) }
  }

  private mutating func append(_ character: Character, isMark: Bool) {
    if isMark { return }
    if character == "\t" {
      let cells = DisplayWidth.tabWidth - width % DisplayWidth.tabWidth
      return append(String(repeating: " ", count: cells), width: cells)
    }
    let shown = ShownText.escaped(String(character))
    append(shown, width: DisplayWidth.width(of: shown))
  }

  private mutating func append(_ piece: String, width cells: Int) {
    text += piece
    width += cells
  }

  /// The terminal column, from 0, where a byte is shown.
  func column(of offset: Int) -> Int {
    columns.last { $0.offset <= offset }?.column ?? 0
  }

  // The start of the character that holds the byte.
  private static func boundary(_ bytes: [UInt8], _ place: Int) -> Int {
    var place = place
    while place > 0, place < bytes.count, bytes[place] & 0xC0 == 0x80 { place -= 1 }
    return place
  }
}
