extension ProgramQuery {
  /// `completionItem/resolve`: all that is known of an offer, as a hover shows it.
  func resolve() -> JSONValue {
    guard case .object(var item) = parameters, let snapshot = snapshots.first,
      let symbol = SymbolReference.symbol(parameters["data"])
    else { return parameters }
    let text = SymbolText(snapshot: snapshot, value: nil).text(of: symbol)
    item["documentation"] = ["kind": "markdown", "value": .text(text)]
    return .object(item)
  }
}
