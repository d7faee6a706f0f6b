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
      let text = FunctionText.markdown(of: function, snapshot.language)
      return hover(text, place.range(of: word.span(of: token, file: place.file)))
    }
    if let token = word.touching, let text = word.wordText(token, snapshot.language) {
      return hover(text, place.range(of: word.span(of: token, file: place.file)))
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
    let language = snapshot.language
    let before = results.values[name].flatMap { known in
      known.text.isEmpty ? nil : EditorWords.value(before: known.text)(language)
    }
    guard let evaluation, !snapshot.checked.hasErrors else { return before }
    if evaluation.ends(within: ProgramQuery.patience) { return evaluation.values[name]?.text }
    return "*\(EditorWord.isBeingComputed(language)).*" + (before.map { "\n\n" + $0 } ?? "")
  }

  private func hover(_ markdown: String, _ range: JSONValue) -> JSONValue {
    ["contents": ["kind": "markdown", "value": .text(markdown)], "range": range]
  }
}
