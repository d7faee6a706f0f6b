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
    case keyword = 14
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
  /// What is written, when it is not the label.
  var inserted: String?

  /// Whether the label is a name, which may need backticks.
  var isName = false

  /// Whether the label has the letters of what is typed, in this order, upper or lower case.
  func matches(_ typed: [UInt8]) -> Bool { CompletionItem.matches(label, typed) }

  /// Whether a label has the letters of what is typed, in this order, upper or lower case.
  static func matches(_ label: String, _ typed: [UInt8]) -> Bool {
    var rest = typed[...]
    for byte in label.utf8 {
      guard let first = rest.first else { return true }
      if CompletionItem.lowered(byte) == first { rest.removeFirst() }
    }
    return rest.isEmpty
  }

  /// A letter of ASCII in lower case; other bytes as they are.
  static func lowered(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte + 0x20 : byte }

  /// The item as the protocol writes it, replacing a span of a text.
  func json(_ span: SourceSpan, _ text: SourceText) -> JSONValue {
    let spelled = inserted ?? (isName ? (try? RenamedName.spelling(of: label)) : nil) ?? label
    var members: [String: JSONValue] = [
      "label": .text(label), "kind": .integer(kind.rawValue),
      "sortText": .text("\(fit.rawValue)\(label)"),
      "textEdit": ["range": text.range(of: span), "newText": .text(spelled)],
    ]
    if !detail.isEmpty { members["detail"] = .text(detail) }
    if let documentation {
      members["documentation"] = ["kind": "markdown", "value": .text(documentation)]
    }
    return .object(members)
  }
}
