/// Writes diagnostics as SARIF 2.1.0, for code scanning: rules from the catalogue, places in UTF-16
/// units from 1, fixes as replacements.
public struct DiagnosticSARIFWriter {
  private let sources: [SourceText]
  private let language: Language
  private let version: String

  /// A writer of diagnostics whose spans name these sources by index; the version is the tool's.
  public init(sources: [SourceText], language: Language = .english, version: String) {
    self.sources = sources
    self.language = language
    self.version = version
  }

  /// One log of one run with all diagnostics in order.
  public func write(_ diagnostics: [Diagnostic]) -> String {
    let ordered = Diagnostic.ordered(diagnostics)
    let codes = Set(ordered.map(\.code)).sorted { $0.rawValue < $1.rawValue }
    let driver = JSONText.object([
      ("name", JSONText.string("kpi")), ("semanticVersion", JSONText.string(version)),
      ("language", JSONText.string(language.rawValue)), ("rules", lines(codes.map(rule))),
    ])
    let run = JSONText.object([
      ("tool", JSONText.object([("driver", driver)])),
      ("columnKind", JSONText.string("utf16CodeUnits")),
      ("newlineSequences", JSONText.array(["\r\n", "\n", "\r"].map(JSONText.string))),
      ("results", lines(ordered.map { result($0, codes) })),
    ])
    return JSONText.object([
      ("$schema", JSONText.string("https://json.schemastore.org/sarif-2.1.0.json")),
      ("version", JSONText.string("2.1.0")), ("runs", JSONText.array([run])),
    ]) + "\n"
  }

  private func lines(_ elements: [String]) -> String {
    elements.isEmpty ? "[]" : "[\n" + elements.joined(separator: ",\n") + "\n]"
  }

  // MARK: Rules

  private func rule(_ code: DiagnosticCode) -> String {
    var members = [
      ("id", JSONText.string(code.text)), ("name", JSONText.string("\(code)")),
      (
        "defaultConfiguration",
        JSONText.object([("level", JSONText.string(code.rawValue < 6000 ? "error" : "warning"))])
      ),
    ]
    if let explanation = DiagnosticCatalogue.explanation(of: code) {
      let fence = { (program: String) in
        "```kpi\n\(program)\(program.hasSuffix("\n") ? "" : "\n")```\n"
      }
      let programs = fence(explanation.failing) + "\n" + fence(explanation.corrected)
      let reason = explanation.explanation(in: language)
      members += [
        ("shortDescription", message(explanation.title(in: language))),
        ("fullDescription", message(reason)),
        (
          "help",
          JSONText.object([
            ("text", JSONText.string(reason)),
            ("markdown", JSONText.string(reason + "\n\n" + programs)),
          ])
        ),
      ]
    }
    return JSONText.object(members.map { (key: $0.0, value: $0.1) })
  }

  private func message(_ text: String) -> String {
    JSONText.object([("text", JSONText.string(text))])
  }

  // MARK: Results

  private func result(_ diagnostic: Diagnostic, _ codes: [DiagnosticCode]) -> String {
    var members = [
      ("ruleId", JSONText.string(diagnostic.code.text)),
      ("ruleIndex", String(codes.firstIndex(of: diagnostic.code) ?? -1)),
      ("level", JSONText.string(diagnostic.severity.rawValue)),
      ("message", message(diagnostic.words(language).joined(separator: "\n"))),
    ]
    let places = location(diagnostic.primary, id: nil)
    if let places { members.append(("locations", JSONText.array([places]))) }
    let related = diagnostic.secondary.enumerated().compactMap { place, label in
      location(label, id: place + 1)
    }
    if !related.isEmpty { members.append(("relatedLocations", JSONText.array(related))) }
    let fixes = diagnostic.fixes.compactMap(fix)
    if !fixes.isEmpty { members.append(("fixes", JSONText.array(fixes))) }
    return JSONText.object(members.map { (key: $0.0, value: $0.1) })
  }

  private func location(_ label: Diagnostic.Label, id: Int?) -> String? {
    guard let source = source(label.span) else { return nil }
    let physical = JSONText.object([
      ("artifactLocation", artifact(source)), ("region", region(label.span, in: source)),
    ])
    var members = [(key: "physicalLocation", value: physical)]
    if let id { members.insert(("id", String(id)), at: 0) }
    let words = label.text(language)
    if !words.isEmpty { members.append(("message", message(words))) }
    return JSONText.object(members)
  }

  private func fix(_ fix: Diagnostic.Fix) -> String? {
    let files = Set(fix.edits.map(\.span.file)).sorted()
    guard !files.isEmpty, files.allSatisfy(sources.indices.contains) else { return nil }
    let changes = files.map { file in
      let replacements = fix.edits.filter { $0.span.file == file }.map { edit in
        JSONText.object([
          ("deletedRegion", region(edit.span, in: sources[file])),
          ("insertedContent", message(edit.replacement)),
        ])
      }
      return JSONText.object([
        ("artifactLocation", artifact(sources[file])),
        ("replacements", JSONText.array(replacements)),
      ])
    }
    return JSONText.object([
      ("description", message(fix.title(language))), ("artifactChanges", JSONText.array(changes)),
      (
        "properties",
        JSONText.object([("applicability", JSONText.string(fix.applicability.rawValue))])
      ),
    ])
  }

  // MARK: Places

  private func source(_ span: SourceSpan) -> SourceText? {
    sources.indices.contains(span.file) ? sources[span.file] : nil
  }

  private func artifact(_ source: SourceText) -> String {
    JSONText.object([("uri", JSONText.string(Self.reference(to: source.name)))])
  }

  private func region(_ span: SourceSpan, in source: SourceText) -> String {
    let start = source.position(at: span.start)
    let end = source.position(at: span.end)
    return JSONText.object([
      ("startLine", String(start.line)), ("startColumn", String(start.utf16Column + 1)),
      ("endLine", String(end.line)), ("endColumn", String(end.utf16Column + 1)),
    ])
  }

  /// A path as a URI reference: absolute ones as `file:`, other bytes than plain ones as `%20`.
  static func reference(to path: String) -> String {
    var text = path.hasPrefix("/") ? "file://" : ""
    for byte in path.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F, 0x7E:
        text.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        text += "%" + (digits.count < 2 ? "0" : "") + digits
      }
    }
    return text
  }
}
