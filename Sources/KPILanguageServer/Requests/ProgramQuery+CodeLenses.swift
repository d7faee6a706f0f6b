import KPISyntax

extension ProgramQuery {
  /// `textDocument/codeLens`: tests can be run and KPIs evaluated where they are declared; what is
  /// known of their outcome or value is shown.
  func codeLenses() throws(ResponseError) -> JSONValue {
    let place = try place()
    guard let uri = place.snapshot.uris[place.file] else { return .array([]) }
    var lenses: [JSONValue] = []
    func add(_ title: String, _ command: ServerCapabilities.Command, _ name: String, at: SourceSpan)
    {
      lenses.append([
        "range": place.range(of: at),
        "command": [
          "title": .text(title), "command": .text(command.rawValue),
          "arguments": [.text(uri), .text(name)],
        ],
      ])
    }
    for declaration in place.snapshot.project.sources[place.file].syntax.declarations {
      switch declaration.kind {
      case .test(let test):
        add(title(ofTest: test.name.value, place), .runTest, test.name.value, at: test.name.span)
      case .kpi(let kpi):
        add(title(of: kpi.name.text, place), .evaluate, kpi.name.text, at: kpi.name.span)
      default: break
      }
    }
    return .array(lenses)
  }

  private func title(ofTest name: String, _ place: Place) -> String {
    let words = EditorWord.runTest(place.snapshot.language)
    guard let outcome = results.outcomes[name], outcome.revision == place.snapshot.revision else {
      return words
    }
    return outcome.isPassed ? "✓ \(words)" : "✗ \(words)"
  }

  private func title(of kpi: String, _ place: Place) -> String {
    let language = place.snapshot.language
    guard let value = results.values[kpi], !value.text.isEmpty else {
      return EditorWord.evaluate(language)
    }
    let first = value.text.replacing("**", with: "").prefix { $0 != "\n" }
    let isCurrent = results.current(kpi, in: place.snapshot) != nil
    return String(first) + (isCurrent ? "" : " (\(EditorWord.beforeTheChange(language)))")
  }

  /// The KPIs of the document whose values are not known as they are now.
  var unknownFigures: [String] {
    guard let place = try? place(), !place.snapshot.checked.hasErrors else { return [] }
    return place.snapshot.project.sources[place.file].syntax.declarations.compactMap {
      guard case .kpi(let kpi) = $0.kind,
        results.current(kpi.name.text, in: place.snapshot) == nil
      else { return nil }
      return kpi.name.text
    }
  }
}
