import KPISyntax

extension ProgramQuery {
  /// `textDocument/diagnostic`: the problems of a document, unless the editor has them already.
  func diagnostics() throws(ResponseError) -> JSONValue {
    let place = try place()
    let problems = place.snapshot.uris[place.file].flatMap { place.snapshot.problems[$0] } ?? []
    let name = JSONValue.text(String(problems.hashValue, radix: 36))
    if parameters["previousResultId"] == name { return ["kind": "unchanged", "resultId": name] }
    return ["kind": "full", "resultId": name, "items": .array(problems)]
  }
}

extension Diagnostic {
  /// The problem as the protocol writes it.
  func json(in snapshot: Snapshot) -> JSONValue {
    let language = snapshot.language
    let lines = words(language)
    let related: [JSONValue] = secondary.compactMap { label in
      let words = JSONValue.text(label.text(language))
      return snapshot.location(of: label.span).map { ["location": $0, "message": words] }
    }
    var members: [String: JSONValue] = [
      "range": snapshot.range(of: primary.span),
      "severity": .integer(severity.number), "code": .text(code.text), "source": "kpi",
      "message": .text(lines.joined(separator: "\n")),
    ]
    if code.saysUnused { members["tags"] = [1] }
    if !related.isEmpty { members["relatedInformation"] = .array(related) }
    return .object(members)
  }
}

extension DiagnosticCode {
  /// Whether it is about something that could be left out, which editors show faded.
  fileprivate var saysUnused: Bool {
    switch self {
    case .unusedInput, .unusedMeasure, .unusedDataset, .unusedColumn: true
    default: false
    }
  }
}

extension Diagnostic.Severity {
  /// The number of the protocol.
  fileprivate var number: Int {
    switch self {
    case .error: 1
    case .warning: 2
    case .note: 3
    }
  }
}
