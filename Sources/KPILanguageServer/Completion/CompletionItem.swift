import KPISemantics
import KPISyntax

/// Something offered at a place.
struct CompletionItem {
  /// The protocol's kinds.
  enum Kind: Int {
    case function = 3
    case column = 5
    case figure = 6
    case dataset = 7
    case module = 9
    case unit = 11
    case value = 12
    case keyword = 14
    case file = 17
    case input = 21
  }

  /// How well something fits; the best is offered first.
  enum Fit: Int {
    /// It is what belongs here.
    case exact
    /// Nothing speaks against it.
    case possible
    /// It would not check as it stands.
    case poor
  }

  /// What is shown and written.
  var label: String
  /// What it is.
  var kind: Kind
  /// Its type and what it is, in a few words.
  var detail = ""
  /// More of it, as Markdown.
  var documentation: String?
  /// How well it fits.
  var fit = Fit.possible
  /// Tells apart what fits equally well: what is most likely meant has the lowest number.
  var rank = 0
  /// What is written, when it is not the label.
  var inserted: String?

  /// What it names, where more can be told of it.
  var symbol: Symbol?

  /// Whether the label is a name, which may need backticks.
  var isName = false

  /// How a label has the letters of what is typed, upper or lower case; the best is offered first.
  enum Match: Int {
    /// It begins with them.
    case prefix
    /// They stand in it, one right behind the other.
    case inside
    /// They stand in it in this order.
    case scattered
  }

  /// How a label has the letters of what is typed; nil where it does not.
  static func match(_ label: String, _ typed: [UInt8]) -> Match? {
    // Most of the many names of a program are done with here, without a copy.
    var rest = typed[...]
    for byte in label.utf8 {
      guard let first = rest.first else { break }
      if CompletionItem.lowered(byte) == first { rest.removeFirst() }
    }
    if !rest.isEmpty { return nil }
    let letters = typed.isEmpty ? [] : label.utf8.map(CompletionItem.lowered)
    if letters.starts(with: typed) { return .prefix }
    let starts = 0...(letters.count - typed.count)
    return starts.contains { letters[$0...].starts(with: typed) } ? .inside : .scattered
  }

  /// The item behind others that fit as well.
  var lower: CompletionItem {
    var item = self
    item.rank += 1
    return item
  }

  /// A letter of ASCII in lower case; other bytes as they are.
  static func lowered(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte + 0x20 : byte }

  /// The item as the protocol writes it, replacing a range.
  func json(_ match: Match, replacing range: JSONValue, in uri: String) -> JSONValue {
    let spelled = inserted ?? (isName ? (try? RenamedName.spelling(of: label)) : nil) ?? label
    var members: [String: JSONValue] = [
      "label": .text(label), "kind": .integer(kind.rawValue),
      "sortText": .text("\(match.rawValue)\(fit.rawValue)\(rank + 100)\(label)"),
      "textEdit": ["range": range, "newText": .text(spelled)],
    ]
    if !detail.isEmpty { members["detail"] = .text(detail) }
    if let documentation {
      members["documentation"] = ["kind": "markdown", "value": .text(documentation)]
    }
    if let symbol { members["data"] = SymbolReference.json(symbol, in: uri) }
    return .object(members)
  }
}
