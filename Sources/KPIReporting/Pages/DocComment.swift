/// A doc comment, read as a small part of Markdown: paragraphs, lists, code, stress and links.
public struct DocComment: Hashable, Sendable {
  /// A part of the comment between blank lines.
  public enum Block: Hashable, Sendable {
    case paragraph([Inline])
    case list([[Inline]])
    case code(String)
  }

  /// A run of text in one form.
  public enum Inline: Hashable, Sendable {
    case text(String)
    case code(String)
    case strong(String)
    case emphasis(String)
    /// A link to `http:` or `https:`; any other address is not followed.
    case link(text: String, address: String)
  }

  /// The parts in order.
  public private(set) var blocks: [Block] = []

  private var lines: [Substring] = []
  private var items: [String] = []
  private var code: [Substring]?

  /// The comment that the lines behind `///` write.
  public init(_ text: String) {
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) { add(line) }
    if let code { blocks.append(.code(code.joined(separator: "\n"))) }
    code = nil
    finish()
  }

  private mutating func add(_ line: Substring) {
    let content = line.drop { $0 == " " }
    if content.hasPrefix("```") {
      if let code { blocks.append(.code(code.joined(separator: "\n"))) } else { finish() }
      code = code == nil ? [] : nil
    } else if code != nil {
      code?.append(line)
    } else if content.isEmpty {
      finish()
    } else if content.hasPrefix("- ") || content.hasPrefix("* ") {
      if items.isEmpty { finish() }
      items.append(String(content.dropFirst(2)))
    } else if items.isEmpty {
      lines.append(content.drop { $0 == "#" || $0 == " " })
    } else {
      items[items.count - 1] += " " + content
    }
  }

  private mutating func finish() {
    if !lines.isEmpty {
      blocks.append(.paragraph(DocComment.inlines(lines.joined(separator: " "))))
    }
    if !items.isEmpty { blocks.append(.list(items.map(DocComment.inlines))) }
    lines = []
    items = []
  }

  private static func inlines(_ text: String) -> [Inline] {
    var result: [Inline] = []
    var plain = ""
    var rest = Substring(text)
    while let first = rest.first {
      if let (inline, length) = marked(rest) {
        if !plain.isEmpty { result.append(.text(plain)) }
        plain = ""
        result.append(inline)
        rest = rest.dropFirst(length)
      } else {
        plain.append(first)
        rest = rest.dropFirst()
      }
    }
    return plain.isEmpty ? result : result + [.text(plain)]
  }

  /// The marked run that begins a text, and how many characters it takes.
  private static func marked(_ text: Substring) -> (Inline, Int)? {
    if let code = between(text, "`", "`") { return (.code(code), code.count + 2) }
    if let strong = between(text, "**", "**") { return (.strong(strong), strong.count + 4) }
    if let stress = between(text, "*", "*") { return (.emphasis(stress), stress.count + 2) }
    guard let name = between(text, "[", "]") else { return nil }
    let rest = text.dropFirst(name.count + 2)
    guard let address = between(rest, "(", ")") else { return nil }
    let length = name.count + address.count + 4
    guard isAddress(address) else { return (.text(name), length) }
    return (.link(text: name, address: address), length)
  }

  private static func isAddress(_ text: String) -> Bool {
    (text.hasPrefix("https://") || text.hasPrefix("http://"))
      && text.unicodeScalars.allSatisfy { $0.value > 0x20 && $0 != "\"" && $0 != "<" && $0 != ">" }
  }

  private static func between(_ text: Substring, _ open: String, _ close: Character) -> String? {
    guard text.hasPrefix(open) else { return nil }
    let rest = text.dropFirst(open.count)
    guard let end = rest.firstIndex(of: close), end > rest.startIndex, rest.first != " " else {
      return nil
    }
    return String(rest[..<end])
  }

  private static func between(_ text: Substring, _ open: String, _ close: String) -> String? {
    guard let mark = close.last, let inner = between(text, open, mark) else { return nil }
    let end = text.dropFirst(open.count + inner.count)
    return end.hasPrefix(close) ? inner : nil
  }
}
