import KPISemantics
import KPISyntax

extension ProgramQuery {
  /// `textDocument/hover`: what is named here, or the unit of the part of a formula.
  func hover() throws(ResponseError) -> JSONValue {
    let place = try place()
    let snapshot = place.snapshot
    if let entry = place.entry {
      let text = SymbolText(snapshot: snapshot, value: value(of: entry.symbol, in: snapshot))
        .text(of: entry.symbol)
      return hover(text, place.range(of: entry.span))
    }
    let word = TokenPlace(text: place.text, offset: place.offset)
    if let token = word.touching, let function = word.function(token) {
      let span = SourceSpan(file: place.file, start: token.start, end: token.end)
      return hover(FunctionText.markdown(of: function, snapshot.language), place.range(of: span))
    }
    guard let node = FormulaNodes.node(at: place.offset, file: place.file, in: snapshot.model)
    else { return .null }
    let written = snapshot.written(node.span)
    return hover("```kpi\n\(written) : \(node.type.spelling)\n```", place.range(of: node.span))
  }

  /// How long a hover waits for a value that is being computed.
  private static var patience: Int { 300 }

  /// The measure or KPI that the request is about.
  var askedFigure: String? {
    guard case .figure(let name)? = (try? place())?.entry?.symbol else { return nil }
    return name
  }

  private func value(of symbol: Symbol, in snapshot: Snapshot) -> String? {
    guard case .figure(let name) = symbol else { return nil }
    if let known = results.current(name, in: snapshot) { return known }
    guard let evaluation, !snapshot.checked.hasErrors else { return nil }
    if evaluation.ends(within: ProgramQuery.patience) { return evaluation.values[name]?.text }
    let language = snapshot.language
    let before = results.values[name].map { EditorWords.value(before: $0.text)(language) }
    return "*\(EditorWord.isBeingComputed(language)).*" + (before.map { "\n\n" + $0 } ?? "")
  }

  private func hover(_ markdown: String, _ range: JSONValue) -> JSONValue {
    ["contents": ["kind": "markdown", "value": .text(markdown)], "range": range]
  }
}
