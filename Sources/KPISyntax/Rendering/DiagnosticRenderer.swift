/// Writes diagnostics for people: message, source excerpt with marks, notes and help.
public struct DiagnosticRenderer {
  private let sources: [SourceText]
  private let palette: DiagnosticPalette
  private let language: Language

  /// A renderer of diagnostics whose spans name these sources by index; colours are ANSI codes.
  public init(sources: [SourceText], isColored: Bool, language: Language = .english) {
    self.sources = sources
    self.language = language
    palette = DiagnosticPalette(isColored: isColored)
  }

  /// All diagnostics in order, each followed by an empty line.
  public func render(_ diagnostics: [Diagnostic]) -> String {
    Diagnostic.ordered(diagnostics).map { render($0) + "\n" }.joined()
  }

  /// One diagnostic as lines that end with a new line.
  public func render(_ diagnostic: Diagnostic) -> String {
    let title = "\(diagnostic.severity.wording(language))[\(diagnostic.code.text)]"
    var lines = [
      palette.severity(diagnostic.severity, title)
        + palette.strong(colon + ShownText.escaped(diagnostic.message(language)))
    ]
    let labels = [diagnostic.primary] + diagnostic.secondary
    let gutter = gutterWidth(labels)
    lines += excerpts(of: diagnostic, gutter: gutter)
    let fixes = diagnostic.fixes.map(\.title).filter { !diagnostic.help.contains($0) }
    let remarks: [(Wording, Wording)] =
      diagnostic.notes.map { ("note", $0) } + diagnostic.help.map { ("help", $0) }
      + fixes.map { ("fix", $0) }
    let blank = String(repeating: " ", count: gutter)
    if !remarks.isEmpty, lines.count > 1 { lines.append(palette.frame("\(blank) |")) }
    for (kind, text) in remarks {
      lines += remark(kind(language), text(language), gutter: blank)
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private var colon: String { (": " as Wording)(language) }

  private func remark(_ kind: String, _ text: String, gutter: String) -> [String] {
    let parts = text.split(separator: "\n", omittingEmptySubsequences: false)
    return parts.enumerated().map { place, part in
      let shown = ShownText.escaped(String(part))
      return place == 0
        ? palette.frame("\(gutter) = ") + palette.strong(kind + colon) + shown
        : gutter + String(repeating: " ", count: 3 + kind.count + colon.count) + shown
    }
  }

  private func source(_ span: SourceSpan) -> SourceText? {
    sources.indices.contains(span.file) ? sources[span.file] : nil
  }

  private func gutterWidth(_ labels: [Diagnostic.Label]) -> Int {
    labels.map { label in
      source(label.span).map { String($0.line(at: label.span.start)).count } ?? 1
    }.max() ?? 1
  }

  // Files in the order of their first label, the primary one first; lines in order.
  private func excerpts(of diagnostic: Diagnostic, gutter: Int) -> [String] {
    let labels = [diagnostic.primary] + diagnostic.secondary
    var files: [Int] = []
    for label in labels where !files.contains(label.span.file) { files.append(label.span.file) }
    return files.flatMap { file -> [String] in
      guard let source = source(SourceSpan(file: file, start: 0, end: 0)) else { return [] }
      let own = labels.filter { $0.span.file == file }
      return excerpt(of: source, own, diagnostic, gutter: gutter, isFirst: file == files.first)
    }
  }

  private func excerpt(
    of source: SourceText, _ labels: [Diagnostic.Label], _ diagnostic: Diagnostic, gutter: Int,
    isFirst: Bool
  ) -> [String] {
    let blank = String(repeating: " ", count: gutter)
    let place = source.position(at: labels[0].span.start)
    let arrow = isFirst ? "-->" : ":::"
    var lines = [
      palette.frame("\(blank)\(arrow) ")
        + "\(ShownText.escaped(source.name)):\(place.line):\(place.column)",
      palette.frame("\(blank) |"),
    ]
    var before: Int?
    for line in Set(labels.map { source.line(at: $0.span.start) }).sorted() {
      if let before, line > before + 1 { lines.append(palette.frame("\(blank)...")) }
      before = line
      let number = String(line)
      let pad = String(repeating: " ", count: gutter - number.count)
      let own = labels.filter { source.line(at: $0.span.start) == line }
      let excerpt = SourceExcerpt(source, line: line, focus: focus(of: own))
      lines.append(palette.frame("\(pad)\(number) | ") + excerpt.text)
      let marks = own.map { mark($0, in: excerpt, source: source, diagnostic) }
      lines += LabelLayout(marks: marks).lines(palette).map {
        palette.frame("\(blank) | ") + $0
      }
    }
    return lines
  }

  private func focus(of labels: [Diagnostic.Label]) -> Range<Int> {
    let start = labels.map(\.span.start).min() ?? 0
    return start..<max(start, labels.map(\.span.end).max() ?? start)
  }

  private func mark(
    _ label: Diagnostic.Label, in excerpt: SourceExcerpt, source: SourceText,
    _ diagnostic: Diagnostic
  ) -> LabelLayout.Mark {
    let line = source.lineRange(source.line(at: label.span.start))
    let start = excerpt.column(of: label.span.start)
    let end = excerpt.column(of: min(label.span.end, max(line.upperBound, label.span.start)))
    return LabelLayout.Mark(
      start: start, end: max(end, start + 1), text: ShownText.escaped(label.text(language)),
      severity: label == diagnostic.primary ? diagnostic.severity : nil)
  }
}
