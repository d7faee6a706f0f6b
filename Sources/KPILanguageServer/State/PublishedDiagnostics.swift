import KPISyntax

/// What the editor was told about its documents, so that only news is told.
struct PublishedDiagnostics {
  private var known: [String: [JSONValue]] = [:]
  private var byRoot: [String: Set<String>] = [:]

  /// Nothing told yet.
  init() {}

  /// The parameters of `textDocument/publishDiagnostics` for every document with news.
  mutating func update(_ snapshot: Snapshot, open: [String: Int]) -> [JSONValue] {
    var lists: [String: [JSONValue]] = [:]
    for uri in byRoot[snapshot.root] ?? [] { lists[uri] = [] }
    for uri in snapshot.uris.compactMap({ $0 }) where open[uri] != nil { lists[uri] = [] }
    for diagnostic in snapshot.checked.diagnostics {
      let file = diagnostic.primary.span.file
      guard snapshot.uris.indices.contains(file), let uri = snapshot.uris[file] else { continue }
      lists[uri, default: []].append(diagnostic.json(in: snapshot))
    }
    byRoot[snapshot.root] = Set(lists.keys)
    var news: [JSONValue] = []
    for (uri, list) in lists.sorted(by: { $0.key < $1.key }) where known[uri] != list {
      known[uri] = list
      var parameters: [String: JSONValue] = ["uri": .text(uri), "diagnostics": .array(list)]
      if let version = open[uri] { parameters["version"] = .integer(version) }
      news.append(.object(parameters))
    }
    return news
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
    if !related.isEmpty { members["relatedInformation"] = .array(related) }
    return .object(members)
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
