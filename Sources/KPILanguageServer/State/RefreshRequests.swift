/// What the editor can be told to ask for again.
struct RefreshRequests {
  /// Something that the editor shows, by the protocol's name.
  enum Subject: String, CaseIterable {
    case lenses = "codeLens"
    case hints = "inlayHint"
    case colors = "semanticTokens"
    case problems = "diagnostic"
  }

  private var known: Set<Subject> = []
  private var count = 0

  /// The editor can be told of nothing.
  init() {}

  /// Takes what the editor can do.
  mutating func initialize(_ capabilities: JSONValue) {
    let workspace = capabilities["workspace"]
    known = Set(
      Subject.allCases.filter { subject in
        // The one name that is another among the capabilities.
        let name = subject == .problems ? "diagnostics" : subject.rawValue
        return workspace?[name]?["refreshSupport"] == .flag(true)
      })
  }

  /// The request that the editor should ask again; nil where it cannot be told.
  mutating func request(_ subject: Subject) -> JSONValue? {
    guard known.contains(subject) else { return nil }
    count += 1
    return [
      "jsonrpc": "2.0", "id": .text("kpi-\(count)"),
      "method": .text("workspace/\(subject.rawValue)/refresh"),
    ]
  }

  /// Whether the editor can be told about something.
  func knows(_ subject: Subject) -> Bool { known.contains(subject) }
}
