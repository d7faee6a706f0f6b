extension ProgramQuery {
  /// How many symbols are answered at most.
  private static let limit = 200

  /// `workspace/symbol`: what is declared under a name with these letters in this order.
  func workspaceSymbols() -> JSONValue {
    let wanted = Array((parameters["query"]?.text ?? "").lowercased())
    var symbols: [JSONValue] = []
    for snapshot in snapshots {
      for source in snapshot.project.sources {
        for declaration in source.syntax.declarations {
          for (kind, name, span) in SymbolKind.describe(declaration)
          where ProgramQuery.holds(name, wanted) {
            guard symbols.count < ProgramQuery.limit, let location = snapshot.location(of: span)
            else { continue }
            symbols.append([
              "name": .text(name), "kind": .integer(kind.rawValue), "location": location,
            ])
          }
        }
      }
    }
    return .array(symbols)
  }

  private static func holds(_ name: String, _ wanted: [Character]) -> Bool {
    var rest = wanted[...]
    for character in name.lowercased() where character == rest.first { rest = rest.dropFirst() }
    return rest.isEmpty
  }
}
