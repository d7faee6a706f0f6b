extension ProgramQuery {
  /// `textDocument/definition`: where the name is declared, its own declarations first.
  func definition() throws(ResponseError) -> JSONValue {
    let place = try place()
    guard let entry = place.entry else { return .null }
    let snapshot = place.snapshot
    let spans = snapshot.index.definitions(of: entry.symbol)
    return .array(spans.compactMap { snapshot.location(of: $0) })
  }
}
