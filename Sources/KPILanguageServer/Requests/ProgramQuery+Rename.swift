import KPISemantics
import KPISyntax

extension ProgramQuery {
  /// `textDocument/prepareRename`: the name here, if it can be changed.
  func prepareRename() throws(ResponseError) -> JSONValue {
    let place = try place()
    guard let entry = place.entry else { return .null }
    try checkIsOwn(entry.symbol, place.snapshot)
    return ["range": place.range(of: entry.span), "placeholder": .text(entry.symbol.name)]
  }

  /// `textDocument/rename`: the edits that give what is named here another name in all files.
  func rename() throws(ResponseError) -> JSONValue {
    let place = try place()
    guard let name = parameters["newName"]?.text, let entry = place.entry else {
      throw ResponseError(.requestFailed, "nothing that has a name stands here")
    }
    let snapshot = place.snapshot
    try checkIsOwn(entry.symbol, snapshot)
    let spelled = try RenamedName.spelling(of: name)
    let family = snapshot.index.family(of: entry.symbol)
    try checkIsFree(name, family, snapshot.model)
    var edits = Set(family.flatMap { snapshot.index.places(of: $0) }).map { span in
      Diagnostic.Edit(span, spelled)
    }
    for (span, header) in RenamedName.headers(family, in: snapshot) {
      let behind = SourceSpan(file: span.file, start: span.end, end: span.end)
      edits.append(Diagnostic.Edit(behind, " from " + TextLiteral.quoted(header)))
    }
    edits.sort { $0.span < $1.span }
    if let problem = RenamedName.problem(after: edits, in: snapshot) {
      throw ResponseError(
        .requestFailed, "`\(name)` would mean something else: \(problem.message)")
    }
    var changes: [String: [JSONValue]] = [:]
    for edit in edits {
      guard let uri = snapshot.uris[edit.span.file] else { continue }
      let range = snapshot.range(of: edit.span)
      changes[uri, default: []].append(["range": range, "newText": .text(edit.replacement)])
    }
    return ["changes": .object(changes.mapValues(JSONValue.array))]
  }

  private func checkIsOwn(_ symbol: Symbol, _ snapshot: Snapshot) throws(ResponseError) {
    let index = snapshot.index
    let spans = index.family(of: symbol).flatMap { index.definitions(of: $0) }
    guard !spans.isEmpty, spans.allSatisfy({ snapshot.uris[$0.file] != nil }) else {
      throw ResponseError(.requestFailed, "`\(symbol.text)` is not defined by the project")
    }
  }

  private func checkIsFree(
    _ name: String, _ family: [Symbol], _ model: KPIModel
  ) throws(ResponseError) {
    for symbol in family where symbol.name != name {
      let isTaken =
        switch symbol {
        case .figure, .input: model.figures[name] != nil || model.inputs[name] != nil
        case .dataset: model.datasets[name] != nil
        case .column(_, let dataset):
          model.datasets[dataset]?.columns.contains { $0.name == name } ?? false
        case .objective: model.objectives.contains { $0.name == name }
        case .dimension, .unit: false
        }
      if isTaken { throw ResponseError(.requestFailed, "`\(name)` is taken") }
    }
  }
}
