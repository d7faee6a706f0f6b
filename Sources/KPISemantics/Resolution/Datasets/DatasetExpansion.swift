import KPISyntax

/// Gives datasets that are made of others the columns that they take over: keys of per-entity
/// datasets; values, keys and time of pairs.
struct DatasetExpansion {
  /// The outlines by name, made ones with their inherited columns once expanded.
  private(set) var outlines: [String: DatasetOutline]
  /// What is wrong with the sources.
  private(set) var problems: [Diagnostic] = []
  private var finished: Set<String>
  private var stack: [NameSyntax] = []

  /// Expands the outlines of these names, in this order where bases allow; some are `finished`.
  init(outlines: [String: DatasetOutline], order: [String], finished: Set<String> = []) {
    self.outlines = outlines
    self.finished = finished
    for name in order { expand(name) }
  }

  private mutating func expand(_ name: String) {
    guard var outline = outlines[name], !finished.contains(name) else { return }
    if let start = stack.firstIndex(where: { $0.text == name }) {
      let circle = Array(stack[start...])
      for member in circle { outlines[member.text]?.source = nil }
      if let problem = DatasetDiagnostics.circle(circle) { problems.append(problem) }
      return
    }
    guard stack.count < ProgramResolver.depthLimit else {
      outlines[name]?.source = nil
      problems.append(
        NameDiagnostics.definitionsTooDeep(
          name, at: outline.name.span, limit: ProgramResolver.depthLimit))
      return
    }
    stack.append(outline.name)
    if let base = outline.source?.base { expand(base.text) }
    stack.removeLast()
    outline.source = outlines[name]?.source
    finished.insert(name)
    inherit(&outline)
    outlines[name] = outline
  }

  private mutating func inherit(_ outline: inout DatasetOutline) {
    guard let source = outline.source, let baseName = source.base else { return }
    guard let base = outlines[baseName.text] else {
      problems.append(
        DatasetDiagnostics.unknownOriginDataset(baseName, datasets: Array(outlines.keys)))
      outline.source = nil
      return
    }
    var inherited: [ColumnOutline] = []
    switch source.syntax {
    case .file: return
    case .entities(_, let per, _):
      inherited = keys(per, of: base, in: source)
    case .pairs(let path, let per):
      inherited = pair(path, of: base, in: source) + keys(per, of: base, in: source)
      if let time = base.timeColumn {
        var column = taken(base.columns[time].name, kind: .pair(time), from: source)
        column.timeSpan = base.columns[time].timeSpan
        inherited.append(column)
      }
    }
    place(inherited, in: &outline)
  }

  private mutating func keys(
    _ paths: [PathSyntax], of base: DatasetOutline, in source: DatasetOutline.Source
  ) -> [ColumnOutline] {
    paths.compactMap { path in
      guard let name = path.names.last, let position = position(of: name, in: base) else {
        return nil
      }
      return taken(name, kind: .inherited(position), from: source)
    }
  }

  private mutating func pair(
    _ path: PathSyntax, of base: DatasetOutline, in source: DatasetOutline.Source
  ) -> [ColumnOutline] {
    guard let name = path.names.last, let position = position(of: name, in: base) else {
      return []
    }
    return ["first", "second"].map {
      taken(NameSyntax($0, span: name.span), kind: .pair(position), from: source)
    }
  }

  private mutating func position(of name: NameSyntax, in base: DatasetOutline) -> Int? {
    if let position = base.position(of: name.text) { return position }
    problems.append(
      DatasetDiagnostics.unknownOriginColumn(
        name, base: base.name.text, columns: base.columns.map(\.name.text)))
    return nil
  }

  private func taken(
    _ name: NameSyntax, kind: ColumnOutline.Kind, from source: DatasetOutline.Source
  ) -> ColumnOutline {
    ColumnOutline(
      name: name,
      definition: .init(
        kind: kind, origin: source.origin, isOverride: source.isOverride, span: name.span),
      isNamedByProject: !source.origin.isPack)
  }

  /// Puts inherited columns in front; a line of the block about one of them adds to it.
  private mutating func place(_ inherited: [ColumnOutline], in outline: inout DatasetOutline) {
    var front = inherited
    for index in front.indices {
      let name = front[index].name.text
      guard outline.position(of: name) != nil,
        let position = outline.columns.firstIndex(where: { $0.name.text == name })
      else { continue }
      let stated = outline.columns.remove(at: position)
      front[index].documentation = stated.documentation
      front[index].labels = stated.labels
      front[index].timeSpan = front[index].timeSpan ?? stated.timeSpan
      if let again = stated.definition {
        problems.append(DatasetDiagnostics.columnTwice(stated.name, first: again.span))
      }
    }
    outline.columns = front + outline.columns
    outline.settle()
  }
}
