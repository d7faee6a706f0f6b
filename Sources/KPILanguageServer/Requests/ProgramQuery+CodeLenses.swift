import KPISyntax

extension ProgramQuery {
  /// `textDocument/codeLens`: tests can be run and KPIs evaluated where they are declared.
  func codeLenses() throws(ResponseError) -> JSONValue {
    let place = try place()
    guard let uri = place.snapshot.uris[place.file] else { return .array([]) }
    var lenses: [JSONValue] = []
    func add(_ title: String, _ command: ServerCapabilities.Command, _ name: String, at: SourceSpan)
    {
      lenses.append([
        "range": place.text.range(of: at),
        "command": [
          "title": .text(title), "command": .text(command.rawValue),
          "arguments": [.text(uri), .text(name)],
        ],
      ])
    }
    for declaration in place.snapshot.project.sources[place.file].syntax.declarations {
      switch declaration.kind {
      case .test(let test): add("Run test", .runTest, test.name.value, at: test.name.span)
      case .kpi(let kpi): add("Evaluate", .evaluate, kpi.name.text, at: kpi.name.span)
      default: break
      }
    }
    return .array(lenses)
  }
}
