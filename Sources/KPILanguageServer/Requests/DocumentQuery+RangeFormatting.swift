import KPISyntax

extension DocumentQuery {
  /// `textDocument/rangeFormatting`: the one style for the declarations that a range touches.
  func rangeFormatting() throws(ResponseError) -> JSONValue {
    guard let first = document.offset(of: parameters["range"]?["start"]),
      let last = document.offset(of: parameters["range"]?["end"]), first <= last
    else { throw ResponseError(.invalidParameters, "no such range") }
    let formatted = SourceText(name: text.name, text: Formatter.format(text))
    let before = Parser.parseFile(text).tree.declarations
    let after = Parser.parseFile(formatted).tree.declarations
    // What is not read the same again is only formatted as a whole.
    guard before.count == after.count else { return .array([]) }
    var edits: [JSONValue] = []
    for (old, new) in zip(before, after) where old.span.start <= last && first <= old.span.end {
      let written = formatted.text(of: new.span)
      if written == text.text(of: old.span) { continue }
      edits.append(["range": document.range(of: old.span), "newText": .text(written)])
    }
    return .array(edits)
  }
}
