/// Text put into Markdown so that it stays text.
enum MarkdownText {
  /// The text so that Markdown shows it as it is, on one line.
  static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      if "\\`*_[]<>|#&~".contains(character) { result += "\\" }
      result.append(character == "\n" || character == "\r\n" ? " " : character)
    }
    return result
  }

  /// The text as code on one line, in as many backticks as it needs.
  static func code(_ text: String) -> String {
    let longest = text.split { $0 != "`" }.map(\.count).max() ?? 0
    let mark = String(repeating: "`", count: longest + 1)
    let blank = text.hasPrefix("`") || text.hasSuffix("`") ? " " : ""
    return mark + blank + text.split { $0.isNewline }.joined(separator: " ") + blank + mark
  }

  /// The text as code inside a table's cell, where a `|` would end the cell.
  static func cellCode(_ text: String) -> String {
    code(text).split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }

  /// Lines as a block of code.
  static func block(_ text: String) -> String {
    let longest = text.split { $0 != "`" }.map(\.count).max() ?? 0
    let mark = String(repeating: "`", count: max(3, longest + 1))
    return "\(mark)kpi\n\(text)\n\(mark)\n"
  }

  /// Fields as a line of a table.
  static func line(_ fields: [String]) -> String {
    "| " + fields.joined(separator: " | ") + " |\n"
  }
}
