import KPISyntax

extension ProgramQuery {
  /// `textDocument/references`: every place of what is named here.
  func references() throws(ResponseError) -> JSONValue {
    let place = try place()
    guard let entry = place.entry else { return .array([]) }
    let index = place.snapshot.index
    let wantsDefinition = parameters["context"]?["includeDeclaration"] != .flag(false)
    var spans = index.family(of: entry.symbol).flatMap { index.places(of: $0) }.sorted()
    if !wantsDefinition {
      let definitions = Set(index.definitions(of: entry.symbol))
      spans.removeAll { definitions.contains($0) }
    }
    return .array(spans.compactMap { place.snapshot.location(of: $0) })
  }

  /// `textDocument/documentHighlight`: the same within the document.
  func highlight() throws(ResponseError) -> JSONValue {
    let place = try place()
    guard let entry = place.entry else { return .array([]) }
    let index = place.snapshot.index
    let spans = index.family(of: entry.symbol).flatMap { index.places(of: $0) }.sorted()
    return .array(
      spans.filter { $0.file == place.file }.map { span in
        ["range": place.range(of: span), "kind": 1]
      })
  }
}
