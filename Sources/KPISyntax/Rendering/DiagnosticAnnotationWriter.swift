/// Writes diagnostics as annotations of GitHub's workflow commands, one a line:
/// `::error file=shop.kpi,line=3,endLine=3,col=5,endColumn=9,title=K3001::…`.
public struct DiagnosticAnnotationWriter {
  private let sources: [SourceText]
  private let language: Language

  /// A writer of diagnostics whose spans name these sources by index.
  public init(sources: [SourceText], language: Language = .english) {
    self.sources = sources
    self.language = language
  }

  /// All diagnostics in order.
  public func write(_ diagnostics: [Diagnostic]) -> String {
    Diagnostic.ordered(diagnostics).map { line($0) + "\n" }.joined()
  }

  private func line(_ diagnostic: Diagnostic) -> String {
    let properties = place(of: diagnostic.primary.span) + [("title", diagnostic.code.text)]
    let head = properties.map { "\($0.0)=\(Self.property($0.1))" }.joined(separator: ",")
    let words = diagnostic.words(language).joined(separator: "\n")
    return "::\(command(diagnostic.severity)) \(head)::\(Self.data(words))"
  }

  private func command(_ severity: Diagnostic.Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .note: "notice"
    }
  }

  // Columns are allowed within one line only, and the last one is the last marked character.
  private func place(of span: SourceSpan) -> [(String, String)] {
    guard sources.indices.contains(span.file) else { return [] }
    let source = sources[span.file]
    let (start, end) = (source.position(at: span.start), source.position(at: span.end))
    let lines = [
      ("file", source.name), ("line", String(start.line)), ("endLine", String(end.line)),
    ]
    guard start.line == end.line else { return lines }
    let last = max(end.utf16Column, start.utf16Column + 1)
    return lines + [("col", String(start.utf16Column + 1)), ("endColumn", String(last))]
  }

  private static func data(_ text: String) -> String {
    text.map { escapes[$0] ?? String($0) }.joined()
  }

  private static func property(_ text: String) -> String {
    text.map { escapes[$0] ?? ($0 == ":" ? "%3A" : $0 == "," ? "%2C" : String($0)) }.joined()
  }

  private static let escapes: [Character: String] = [
    "%": "%25", "\r": "%0D", "\n": "%0A", "\r\n": "%0D%0A",
  ]
}
