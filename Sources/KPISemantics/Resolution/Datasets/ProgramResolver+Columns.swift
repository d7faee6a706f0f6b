import KPISyntax
import KPIValues

extension ProgramResolver {
  /// The column of that name; derived columns are checked on demand.
  func column(named name: String, of dataset: String) -> ColumnSymbol? {
    resolveColumn(name, of: dataset)?.symbol
  }

  /// The columns of a dataset whose declared type is `id ENTITY`, without checking any expression.
  func idColumns(ofEntity entity: String, in dataset: String) -> [ColumnSymbol] {
    guard let outline = outlines[dataset] else { return [] }
    return outline.columns.indices.compactMap { position in
      let column = outline.columns[position]
      guard declaredEntity(of: column, in: outline) == entity else { return nil }
      return ColumnSymbol(
        name: column.name.text, index: position, type: .id(entity: entity), isLevel: false,
        expression: nil, span: column.name.span)
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

  /// The column with its origin, resolved on first demand.
  func resolveColumn(_ name: String, of dataset: String) -> ResolvedColumn? {
    if let known = columns[dataset]?[name] {
      noteUse(chain: known.chainLength)
      return known
    }
    guard let outline = outlines[dataset], let position = outline.position(of: name) else {
      return nil
    }
    let column = outline.columns[position]
    var symbol = ColumnSymbol(
      name: column.name.text, index: position, type: .unknown, isLevel: false, expression: nil,
      span: column.name.span)
    let node = DefinitionNode.column(name, of: dataset)
    guard !isCircular(node), !isTooDeep(node), !isExhausted else {
      return ResolvedColumn(symbol: symbol, origin: .undefined)
    }
    symbol.isLevel = column.type?.levelSpan != nil
    let (resolved, length) = whileUnderway(node) {
      let stated = column.type.flatMap { statedType($0, of: column) }
      return resolve(column, stated: stated, symbol: symbol, in: outline)
    }
    var known = resolved ?? ResolvedColumn(symbol: symbol, origin: .undefined)
    known.chainLength = length
    columns[dataset, default: [:]][name] = known
    return known
  }

  private func statedType(_ type: TypeSyntax, of column: ColumnOutline) -> ValueType? {
    let isMoment = column.timeSpan != nil
    guard let stated = checker.resolveType(type, isMoment: isMoment) else { return .unknown }
    for other in column.otherTypes {
      guard let again = checker.resolveType(other) else { continue }
      let levelsAgree = (type.levelSpan == nil) == (other.levelSpan == nil)
      if !again.agrees(with: stated) || !levelsAgree {
        problems.append(
          DatasetDiagnostics.typeClash(column.name.text, stated: other, first: type))
      }
    }
    return stated
  }

  private func resolve(
    _ column: ColumnOutline, stated: ValueType?, symbol: ColumnSymbol, in outline: DatasetOutline
  ) -> ResolvedColumn {
    var symbol = symbol
    switch column.definition?.kind {
    case nil, .header:
      return fileColumn(column, stated: stated, symbol: symbol, in: outline)
    case .inherited(let position), .pair(let position):
      if let base = outline.source?.base?.text, let names = outlines[base]?.columns,
        let inherited = self.column(named: names[position].name.text, of: base)
      {
        symbol.type = inherited.type
        symbol.isLevel = inherited.isLevel
      }
      return ResolvedColumn(symbol: symbol, origin: .field(header: column.name.text))
    case .expression(let expression):
      return derived(column, expression, stated: stated, symbol: symbol, in: outline)
    case .lost(let expression, let base):
      symbol.type = stated ?? type(of: expression, over: base, in: outline)
      return ResolvedColumn(symbol: symbol, origin: .undefined)
    }
  }

  private func type(
    of expression: ExpressionSyntax, over base: String, in outline: DatasetOutline
  ) -> ValueType {
    guard let dataset = dataset(named: outline.name.text), let rows = self.dataset(named: base)
    else { return .unknown }
    return checker.checkEntityColumn(expression, dataset: dataset, base: rows).expression.type
  }

  private func fileColumn(
    _ column: ColumnOutline, stated: ValueType?, symbol: ColumnSymbol, in outline: DatasetOutline
  ) -> ResolvedColumn {
    var symbol = symbol
    if let source = outline.source, source.base != nil {
      // A project may make what a pack expects of a file; what it leaves out is lacking, no error.
      if !column.isNamedByProject, !source.origin.isPack {
        symbol.type = stated ?? (column.timeSpan == nil ? .unknown : .time)
        return ResolvedColumn(symbol: symbol, origin: .undefined)
      }
      problems.append(
        DatasetDiagnostics.columnWithoutDefinition(column.name, dataset: outline.name.text))
      symbol.type = stated ?? .unknown
      return ResolvedColumn(symbol: symbol, origin: .field(header: column.name.text))
    }
    if let type = stated ?? (column.timeSpan == nil ? nil : .time) {
      symbol.type = type
    } else {
      problems.append(
        DatasetDiagnostics.columnWithoutType(
          column.name, dataset: outline.name.text,
          declared: outline.columns.filter { !$0.isNamedByProject }.map(\.name.text)))
    }
    var header = column.name.text
    if case .header(let stated) = column.definition?.kind { header = stated }
    if !column.isNamedByProject, let known = headers[outline.name.text], !known.contains(header) {
      return ResolvedColumn(symbol: symbol, origin: .undefined)
    }
    return ResolvedColumn(symbol: symbol, origin: .field(header: header))
  }

  private func derived(
    _ column: ColumnOutline, _ expression: ExpressionSyntax, stated: ValueType?,
    symbol: ColumnSymbol, in outline: DatasetOutline
  ) -> ResolvedColumn {
    var symbol = symbol
    guard let dataset = dataset(named: outline.name.text) else {
      return ResolvedColumn(symbol: symbol, origin: .undefined)
    }
    let row: RowExpression
    let origin: ColumnModel.Origin
    if let base = outline.entityOrigin.flatMap({ self.dataset(named: $0) }) {
      let checked = checker.checkEntityColumn(expression, dataset: dataset, base: base)
      row = checked.expression
      origin = .entity(checked)
      symbol.entityExpression = checked
    } else {
      let checked = checker.checkRow(expression, dataset: dataset)
      row = stated.map(checked.scaled) ?? checked
      symbol.expression = row
      origin = .derived(row)
    }
    symbol.type = row.type
    if let stated, let type = column.type {
      if !row.type.agrees(with: stated) {
        problems.append(
          DatasetDiagnostics.derivedTypeMismatch(
            column.name.text, stated: type.text, at: type.span, actual: row.type.phrase, row.span))
      }
      symbol.type = stated
    }
    return ResolvedColumn(symbol: symbol, origin: origin)
  }
}

extension DatasetOutline {
  /// The dataset whose rows an entity's columns are computed from.
  var entityOrigin: String? {
    guard let source, case .entities(let path, _, _) = source.syntax else { return nil }
    return path.names.first?.text
  }
}
