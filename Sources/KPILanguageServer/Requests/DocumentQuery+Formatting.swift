import KPISyntax

extension DocumentQuery {
  /// `textDocument/formatting`: the one style.
  func formatting() -> JSONValue {
    let formatted = SourceText(name: text.name, text: Formatter.format(text))
    return TextDifference.edits(from: text, to: formatted, document.encoding)
  }
}
