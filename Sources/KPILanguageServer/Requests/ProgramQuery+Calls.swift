import KPISemantics
import KPISyntax

extension ProgramQuery {
  /// `textDocument/prepareCallHierarchy`: the definition that is named here, whose uses and needs
  /// can be followed.
  func prepareCalls() throws(ResponseError) -> JSONValue {
    let place = try place()
    guard let entry = place.entry, let item = item(for: entry.symbol, place.snapshot) else {
      return .null
    }
    return [item]
  }

  /// `callHierarchy/incomingCalls`: the definitions that use one.
  func incomingCalls() -> JSONValue {
    guard let (snapshot, symbol) = askedSymbol else { return [] }
    let index = snapshot.index
    let definitions = Set(index.definitions(of: symbol))
    var calls: [(caller: DeclarationSyntax, spans: [SourceSpan])] = []
    for span in index.places(of: symbol).sorted() where !definitions.contains(span) {
      guard let caller = declaration(around: span, snapshot) else { continue }
      if calls.last?.caller.span == caller.span {
        calls[calls.count - 1].spans.append(span)
      } else {
        calls.append((caller, [span]))
      }
    }
    return .array(
      calls.compactMap { caller, spans in
        item(for: caller, snapshot).map { item in
          ["from": item, "fromRanges": .array(spans.map(snapshot.range(of:)))]
        }
      })
  }

  /// `callHierarchy/outgoingCalls`: the definitions that one uses.
  func outgoingCalls() -> JSONValue {
    guard let (snapshot, symbol) = askedSymbol else { return [] }
    var order: [Symbol] = []
    var places: [Symbol: [SourceSpan]] = [:]
    for definition in snapshot.index.definitions(of: symbol) {
      let whole = declaration(around: definition, snapshot)?.span ?? definition
      for entry in snapshot.index.entries(inFile: definition.file)
      where whole.start <= entry.span.start && entry.span.end <= whole.end
        && !entry.isDefinition && isFollowed(entry.symbol)
      {
        if places[entry.symbol] == nil { order.append(entry.symbol) }
        places[entry.symbol, default: []].append(entry.span)
      }
    }
    return .array(
      order.compactMap { called in
        item(for: called, snapshot).map { item in
          let spans = places[called] ?? []
          return ["to": item, "fromRanges": .array(spans.map(snapshot.range(of:)))]
        }
      })
  }

  /// Whether a symbol is defined by others; units and splits are not.
  private func isFollowed(_ symbol: Symbol) -> Bool {
    switch symbol {
    case .figure, .input, .dataset, .column, .objective: true
    case .dimension, .unit: false
    }
  }

  private var askedSymbol: (snapshot: Snapshot, symbol: Symbol)? {
    guard let snapshot = snapshots.first,
      let symbol = SymbolReference.symbol(parameters["item"]?["data"])
    else { return nil }
    return (snapshot, symbol)
  }

  private func declaration(around span: SourceSpan, _ snapshot: Snapshot) -> DeclarationSyntax? {
    guard snapshot.project.sources.indices.contains(span.file) else { return nil }
    return snapshot.project.sources[span.file].syntax.declarations.first { declaration in
      declaration.span.start <= span.start && span.end <= declaration.span.end
    }
  }

  /// A declaration as an item; nil for what has no name.
  private func item(for declaration: DeclarationSyntax, _ snapshot: Snapshot) -> JSONValue? {
    guard let (kind, name, span) = SymbolKind.describe(declaration).first else { return nil }
    let symbol: Symbol? =
      switch declaration.kind {
      case .measure, .kpi: .figure(name)
      case .input: .input(name)
      case .dataset: .dataset(name)
      case .objective: .objective(name)
      case .unit: .unit(name)
      case .use, .currency, .calendar, .test: nil
      }
    return item(kind, name, whole: declaration.span, span, symbol, snapshot)
  }

  /// The definition of a symbol as an item; nil where it is not the project's.
  private func item(for symbol: Symbol, _ snapshot: Snapshot) -> JSONValue? {
    for span in snapshot.index.definitions(of: symbol) where snapshot.uris[span.file] != nil {
      if case .column = symbol {
        return item(.column, symbol.text, whole: span, span, symbol, snapshot)
      }
      if let declaration = declaration(around: span, snapshot),
        let (kind, _, _) = SymbolKind.describe(declaration).first
      {
        return item(kind, symbol.text, whole: declaration.span, span, symbol, snapshot)
      }
    }
    return nil
  }

  private func item(
    _ kind: SymbolKind, _ name: String, whole: SourceSpan, _ span: SourceSpan, _ symbol: Symbol?,
    _ snapshot: Snapshot
  ) -> JSONValue? {
    guard snapshot.uris.indices.contains(span.file), let uri = snapshot.uris[span.file] else {
      return nil
    }
    var members: [String: JSONValue] = [
      "name": .text(name), "kind": .integer(kind.rawValue), "uri": .text(uri),
      "range": snapshot.range(of: whole.union(span)), "selectionRange": snapshot.range(of: span),
    ]
    if let symbol { members["data"] = SymbolReference.json(symbol, in: uri) }
    return .object(members)
  }
}
