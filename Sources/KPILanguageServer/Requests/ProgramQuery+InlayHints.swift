import KPISemantics
import KPISyntax

extension ProgramQuery {
  /// `textDocument/inlayHint`: the units of figures and columns that state none.
  func inlayHints() throws(ResponseError) -> JSONValue {
    let place = try place()
    let first = place.offset(of: parameters["range"]?["start"]) ?? 0
    let last = place.offset(of: parameters["range"]?["end"]) ?? place.text.bytes.count
    let model = place.snapshot.model
    var hints: [JSONValue] = []
    func add(_ type: ValueType?, _ name: NameSyntax) {
      guard let type, type != .unknown, first <= name.span.end, name.span.end <= last else {
        return
      }
      hints.append([
        "position": place.text.position(of: name.span.end, place.snapshot.encoding),
        "label": .text(" : \(type.spelling)"),
        "kind": 1, "tooltip": .text(EditorWord.inferred(place.snapshot.language)),
      ])
    }
    for declaration in place.snapshot.project.sources[place.file].syntax.declarations {
      switch declaration.kind {
      case .measure(let figure), .kpi(let figure):
        if !statesUnit(figure) { add(model.figures[figure.name.text]?.type, figure.name) }
      case .dataset(let dataset):
        let columns = model.datasets[dataset.name.text]?.columns ?? []
        for case .column(let column) in dataset.lines where column.type == nil {
          add(columns.first { $0.name == column.name.text }?.type, column.name)
        }
      default: break
      }
    }
    return .array(hints)
  }

  private func statesUnit(_ figure: FigureSyntax) -> Bool {
    figure.unit != nil
      || figure.properties.contains { property in
        if case .unit = property.kind { true } else { false }
      }
  }
}
