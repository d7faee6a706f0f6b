/// The colours of diagnostics on a terminal, or none.
struct DiagnosticPalette {
  /// Whether to write ANSI codes.
  var isColored: Bool

  /// Text in the colour of a severity.
  func severity(_ severity: Diagnostic.Severity, _ text: String) -> String {
    switch severity {
    case .error: return paint("1;31", text)
    case .warning: return paint("1;33", text)
    case .note: return paint("1;36", text)
    }
  }

  /// Line numbers, bars and secondary labels.
  func frame(_ text: String) -> String { paint("34", text) }

  /// What stands out.
  func strong(_ text: String) -> String { paint("1", text) }

  private func paint(_ code: String, _ text: String) -> String {
    isColored && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
