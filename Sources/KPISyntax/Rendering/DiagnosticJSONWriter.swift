/// Writes diagnostics as JSON (`kpi.diagnostics/1`), for editors and scripts.
public struct DiagnosticJSONWriter {
  private let sources: [SourceText]
  private let language: Language

  /// A writer of diagnostics whose spans name these sources by index.
  public init(sources: [SourceText], language: Language = .english) {
    self.sources = sources
    self.language = language
  }

  /// One JSON document with all diagnostics in order.
  public func write(_ diagnostics: [Diagnostic]) -> String {
    let all = Diagnostic.ordered(diagnostics).map { "  " + object($0) }
    let list = all.isEmpty ? "[]" : "[\n" + all.joined(separator: ",\n") + "\n]"
    return "{\"schema\": \"kpi.diagnostics/1\", \"diagnostics\": \(list)}\n"
  }

  /// One diagnostic as a JSON object on one line.
  public func object(_ diagnostic: Diagnostic) -> String {
    JSONText.object([
      ("code", JSONText.string(diagnostic.code.text)),
      ("severity", JSONText.string(diagnostic.severity.rawValue)),
      ("message", words(diagnostic.message)),
      ("primary", label(diagnostic.primary)),
      ("secondary", JSONText.array(diagnostic.secondary.map(label))),
      ("notes", JSONText.array(diagnostic.notes.map(words))),
      ("help", JSONText.array(diagnostic.help.map(words))),
      ("fixes", JSONText.array(diagnostic.fixes.map(fix))),
    ])
  }

  private func label(_ label: Diagnostic.Label) -> String {
    JSONText.object(place(label.span) + [("label", words(label.text))])
  }

  private func fix(_ fix: Diagnostic.Fix) -> String {
    JSONText.object([
      ("title", words(fix.title)),
      ("applicability", JSONText.string(fix.applicability.rawValue)),
      (
        "edits",
        JSONText.array(
          fix.edits.map { edit in
            JSONText.object(
              place(edit.span) + [("replacement", JSONText.string(edit.replacement))])
          })
      ),
    ])
  }

  private func words(_ wording: Wording) -> String { JSONText.string(wording(language)) }

  private func place(_ span: SourceSpan) -> [(key: String, value: String)] {
    guard sources.indices.contains(span.file) else { return [] }
    let source = sources[span.file]
    return [
      ("file", JSONText.string(source.name)),
      ("start", position(source.position(at: span.start))),
      ("end", position(source.position(at: span.end))),
    ]
  }

  private func position(_ position: SourcePosition) -> String {
    JSONText.object([
      ("offset", String(position.offset)), ("line", String(position.line)),
      ("column", String(position.column)), ("utf16Column", String(position.utf16Column)),
    ])
  }
}
