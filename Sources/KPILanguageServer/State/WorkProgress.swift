import KPISyntax

/// What the editor wants to hear of work that goes on.
struct WorkProgress {
  private var tokens: [JSONValue: JSONValue] = [:]
  private var refreshesLenses = false
  private var count = 0

  /// Nothing is going on.
  init() {}

  /// Takes what the editor can do.
  mutating func initialize(_ parameters: JSONValue) {
    let lens = parameters["capabilities"]?["workspace"]?["codeLens"]
    refreshesLenses = lens?["refreshSupport"] == .flag(true)
  }

  /// The parameters of `$/progress` that say that a request is being worked on; nil unless the
  /// editor asked to be told.
  mutating func begin(_ request: WaitingRequest, _ language: Language) -> JSONValue? {
    guard let token = request.parameters["workDoneToken"], token != .null else { return nil }
    tokens[request.id] = token
    let title = request.method == .hover ? EditorWord.evaluating : EditorWord.running
    return ["token": token, "value": ["kind": "begin", "title": .text(title(language))]]
  }

  /// The parameters that say that the work is over.
  mutating func end(_ id: JSONValue) -> JSONValue? {
    tokens.removeValue(forKey: id).map { ["token": $0, "value": ["kind": "end"]] }
  }

  /// The request that the editor should ask for lenses again; nil where it cannot.
  mutating func refreshRequest() -> JSONValue? {
    guard refreshesLenses else { return nil }
    count += 1
    return [
      "jsonrpc": "2.0", "id": .text("kpi-\(count)"), "method": "workspace/codeLens/refresh",
    ]
  }
}
