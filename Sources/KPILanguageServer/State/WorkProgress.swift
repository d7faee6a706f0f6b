import KPISyntax

/// What the editor wants to hear of work that goes on.
struct WorkProgress {
  private var tokens: [JSONValue: JSONValue] = [:]

  /// Nothing is going on.
  init() {}

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
}
