import KPISyntax

extension ProgramQuery {
  /// `textDocument/codeAction`: the fixes of the problems in a range, and all safe ones at once.
  func codeActions() throws(ResponseError) -> JSONValue {
    let place = try place()
    let snapshot = place.snapshot
    let first = place.offset(of: parameters["range"]?["start"]) ?? 0
    let last = place.offset(of: parameters["range"]?["end"]) ?? first
    let inFile = snapshot.checked.diagnostics.filter { $0.primary.span.file == place.file }
    var actions: [JSONValue] = []
    for diagnostic in inFile
    where diagnostic.primary.span.start <= last && first <= diagnostic.primary.span.end {
      for fix in diagnostic.fixes {
        guard let edit = workspaceEdit(fix.edits, snapshot) else { continue }
        actions.append([
          "title": .text(fix.title(snapshot.language)), "kind": "quickfix", "edit": edit,
          "diagnostics": [diagnostic.json(in: snapshot)],
          "isPreferred": .flag(fix.applicability == .machineApplicable),
        ])
      }
    }
    let mended = FixApplication.apply(inFile, to: place.text, file: place.file)
    if mended.count > 0, let uri = snapshot.uris[place.file] {
      let edits = TextDifference.edits(from: place.text, to: mended.text, snapshot.encoding)
      actions.append([
        "title": .text(EditorWord.mendAll(snapshot.language)), "kind": "source.fixAll",
        "edit": ["changes": .object([uri: edits])],
      ])
    }
    return .array(actions.filter(isWanted))
  }

  /// Whether the editor asked for actions of this kind.
  private func isWanted(_ action: JSONValue) -> Bool {
    guard let kinds = parameters["context"]?["only"]?.elements, !kinds.isEmpty else { return true }
    return kinds.compactMap(\.text).contains { action["kind"]?.text?.hasPrefix($0) ?? false }
  }

  private func workspaceEdit(_ edits: [Diagnostic.Edit], _ snapshot: Snapshot) -> JSONValue? {
    var changes: [String: [JSONValue]] = [:]
    for edit in edits {
      guard snapshot.uris.indices.contains(edit.span.file), let uri = snapshot.uris[edit.span.file]
      else { return nil }
      let range = snapshot.range(of: edit.span)
      changes[uri, default: []].append(["range": range, "newText": .text(edit.replacement)])
    }
    return ["changes": .object(changes.mapValues(JSONValue.array))]
  }
}
