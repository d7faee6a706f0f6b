import KPISyntax
import KPIValues

extension ProgramResolver {
  /// The columns of a dataset whose declared type is `id ENTITY`, without checking any expression.
  func idColumns(ofEntity entity: String, in dataset: String) -> [ColumnSymbol] {
    guard let outline = outlines[dataset] else { return [] }
    return outline.columns.indices.compactMap { position in
      let column = outline.columns[position]
      guard declaredEntity(of: column, in: outline) == entity else { return nil }
      return ColumnSymbol(
        name: column.name.text, index: position, type: .id(entity: entity), isLevel: false,
        origin: .field(header: column.name.text), span: column.name.span)
    }
  }

  /// The entity whose key a column is declared to be, taken over from a base as well.
  func declaredEntity(of column: ColumnOutline, in outline: DatasetOutline) -> String? {
    if let type = column.type, case .id(let entity) = type.kind { return entity.text }
    switch column.definition?.kind {
    case .inherited(let position), .pair(let position):
      guard let base = outline.source?.base.flatMap({ outlines[$0.text] }),
        base.columns.indices.contains(position)
      else { return nil }
      return declaredEntity(of: base.columns[position], in: base)
    case nil, .header, .expression, .lost: return nil
    }
  }

  /// The column of that name, resolved on first demand.
  func column(named name: String, of dataset: String) -> ColumnSymbol? {
    guard let resolved = resolvedDataset(dataset),
      let position = resolved.columnNames.firstIndex(of: name)
    else { return nil }
    if let known = resolved.columns[position] {
      noteUse(chain: known.chainLength)
      return known.symbol
    }
    guard let outline = outlines[dataset] else { return nil }
    let column = outline.columns[position]
    func symbol(_ content: ColumnContent) -> ColumnSymbol {
      ColumnSymbol(
        name: column.name.text, index: position, type: content.type, isLevel: content.isLevel,
        origin: content.origin, span: column.name.span)
    }
    let node = DefinitionNode.column(name, of: dataset)
    guard !isCircular(node), !isTooDeep(node), !isExhausted else { return symbol(ColumnContent()) }
    let isLevel = column.type?.levelSpan != nil
    let (content, length) = whileUnderway(node) {
      let stated = column.type.flatMap { statedType($0, of: column) }
      return self.content(of: column, stated: stated, isLevel: isLevel, in: outline)
    }
    let known = symbol(content ?? ColumnContent(isLevel: isLevel))
    resolved.columns[position] = ResolvedColumn(symbol: known, chainLength: length)
    return known
  }

  private func statedType(_ type: TypeSyntax, of column: ColumnOutline) -> ValueType? {
    let isMoment = column.timeSpan != nil
    guard let stated = checker.resolveType(type, isMoment: isMoment) else { return .unknown }
    for other in column.otherTypes {
      guard let again = checker.resolveType(other) else { continue }
      let levelsAgree = (type.levelSpan == nil) == (other.levelSpan == nil)
      if !again.agrees(with: stated) || !levelsAgree {
        // A pack cannot be edited: the project's type is the one to change.
        let isOfPack = column.packTypes.contains(other) && !column.packTypes.contains(type)
        problems.append(
          DatasetDiagnostics.typeClash(
            column.name.text, stated: isOfPack ? type : other, first: isOfPack ? other : type,
            isOfPack: column.packTypes.count == 1))
        return .unknown
      }
    }
    return stated
  }

  private func content(
    of column: ColumnOutline, stated: ValueType?, isLevel: Bool, in outline: DatasetOutline
  ) -> ColumnContent {
    var content = ColumnContent(isLevel: isLevel)
    switch column.definition?.kind {
    case nil, .header: readFile(column, stated: stated, in: outline, into: &content)
    case .inherited(let position), .pair(let position):
      if let base = outline.source?.base?.text, let names = outlines[base]?.columns,
        let inherited = self.column(named: names[position].name.text, of: base)
      {
        content.type = inherited.type
        content.isLevel = inherited.isLevel
      }
      content.origin = .field(header: column.name.text)
    case .expression(let expression):
      derive(column, expression, stated: stated, in: outline, into: &content)
    case .lost(let expression, let base):
      content.type = stated ?? type(of: expression, over: base, in: outline)
    }
    return content
  }

  private func type(
    of expression: ExpressionSyntax, over base: String, in outline: DatasetOutline
  ) -> ValueType {
    guard let dataset = dataset(named: outline.name.text), let rows = self.dataset(named: base)
    else { return .unknown }
    return checker.checkEntityColumn(expression, dataset: dataset, base: rows).expression.type
  }

  private func readFile(
    _ column: ColumnOutline, stated: ValueType?, in outline: DatasetOutline,
    into content: inout ColumnContent
  ) {
    if let source = outline.source, source.base != nil {
      // A project may make what a pack expects of a file; what it leaves out is lacking, no error.
      if !column.isNamedByProject, !source.origin.isPack {
        content.type = stated ?? (column.timeSpan == nil ? .unknown : .time)
        return
      }
      problems.append(
        DatasetDiagnostics.columnWithoutDefinition(column.name, dataset: outline.name.text))
      content.type = stated ?? .unknown
      content.origin = .field(header: column.name.text)
      return
    }
    if let type = stated ?? (column.timeSpan == nil ? nil : .time) {
      content.type = type
    } else {
      problems.append(
        DatasetDiagnostics.columnWithoutType(
          column.name, dataset: outline.name.text,
          declared: outline.columns.filter { !$0.isNamedByProject }.map(\.name.text)))
    }
    var header = column.name.text
    if case .header(let stated) = column.definition?.kind { header = stated }
    let isLacking =
      !column.isNamedByProject && headers[outline.name.text]?.contains(header) == false
    if !isLacking { content.origin = .field(header: header) }
  }

  private func derive(
    _ column: ColumnOutline, _ expression: ExpressionSyntax, stated: ValueType?,
    in outline: DatasetOutline, into content: inout ColumnContent
  ) {
    guard let dataset = dataset(named: outline.name.text) else { return }
    let row: RowExpression
    if let base = outline.entityOrigin.flatMap({ self.dataset(named: $0) }) {
      let checked = checker.checkEntityColumn(expression, dataset: dataset, base: base)
      row = checked.expression
      content.origin = .entity(checked)
    } else {
      let checked = checker.checkRow(expression, dataset: dataset)
      row = stated.map(checked.scaled) ?? checked
      content.origin = .derived(row)
    }
    content.type = stated ?? row.type
    if let stated, let type = column.type, !row.type.agrees(with: stated) {
      problems.append(
        DatasetDiagnostics.derivedTypeMismatch(
          column.name.text, stated: type.text, at: type.span, actual: row.type.phrase, row.span))
    }
  }
}

extension DatasetOutline {
  /// The dataset whose rows an entity's columns are computed from.
  var entityOrigin: String? {
    guard let source, case .entities(let path, _, _) = source.syntax else { return nil }
    return path.names.first?.text
  }
}
