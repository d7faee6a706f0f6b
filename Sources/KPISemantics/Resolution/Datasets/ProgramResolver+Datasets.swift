import KPISyntax
import KPIValues

extension ProgramResolver {
  /// The dataset of that name.
  func dataset(named name: String) -> DatasetSymbol? {
    guard let resolved = resolvedDataset(name) else { return nil }
    if let known = resolved.symbol { return known }
    guard let outline = outlines[name] else { return nil }
    let source = outline.source
    let symbol = DatasetSymbol(
      name: outline.name.text, entity: outline.row?.entity.text, keys: keys(of: outline),
      timeColumn: outline.timeColumn, origin: source?.base?.text,
      isEachPeriod: source?.isEachPeriod ?? false,
      columnNames: outline.columnNames, span: outline.name.span)
    resolved.symbol = symbol
    guard symbol.entity == nil, let entity = entity(of: outline) else { return symbol }
    let complete = symbol.with(entity: entity)
    resolved.symbol = complete
    return complete
  }

  /// What is resolved of the dataset of that name.
  func resolvedDataset(_ name: String) -> ResolvedDataset? {
    if let known = datasets[name] { return known }
    guard let outline = outlines[name] else { return nil }
    let resolved = ResolvedDataset(columnNames: outline.columnNames)
    datasets[name] = resolved
    return resolved
  }

  /// Datasets whose rows a link to the entity reaches: those that say `row`, then those made per
  /// id of the entity over all time.
  func datasets(ofEntity entity: String) -> [DatasetSymbol] {
    let stated = datasetNames(withRowsOf: entity)
    let made = table.datasetOrder.filter { name in
      guard let outline = outlines[name], outline.row == nil, let source = outline.source,
        case .entities(_, let per, eachPeriod: false) = source.syntax, per.count == 1,
        let key = outline.columns.first
      else { return false }
      return declaredEntity(of: key, in: outline) == entity
    }
    return (stated + made).compactMap(dataset)
  }

  /// The entity of a dataset that does not say `row`: of its first key, or of the pairs' key.
  private func entity(of outline: DatasetOutline) -> String? {
    guard let source = outline.source else { return nil }
    let key: Int
    switch source.syntax {
    case .file: return nil
    case .entities: key = 0
    case .pairs: key = 2
    }
    guard outline.columns.indices.contains(key) else { return nil }
    if let declared = declaredEntity(of: outline.columns[key], in: outline) { return declared }
    guard let column = column(named: outline.columns[key].name.text, of: outline.name.text),
      case .id(let entity) = column.type
    else { return nil }
    return entity
  }

  /// Positions of the key's columns: as stated, else all that a made dataset takes over.
  func keys(of outline: DatasetOutline) -> [Int] {
    if let row = outline.row, !row.keys.isEmpty {
      return row.keys.compactMap { outline.position(of: $0.text) }
    }
    return outline.columns.indices.filter { index in
      guard outline.source?.base != nil, let definition = outline.columns[index].definition
      else { return false }
      switch definition.kind {
      case .inherited: return true
      case .pair: return outline.columns[index].timeSpan == nil
      case .header, .expression, .lost: return false
      }
    }
  }

  /// The dataset's model, all its columns resolved.
  func datasetModel(_ name: String) -> DatasetModel? {
    guard let outline = outlines[name], let symbol = dataset(named: name) else { return nil }
    reportRow(of: outline)
    reportTime(of: outline)
    return DatasetModel(
      name: symbol.name, documentation: outline.documentation, span: symbol.span,
      source: source(of: outline), entity: symbol.entity, keys: symbol.keys,
      timeColumn: symbol.timeColumn, covers: covers(of: outline), reading: outline.reading,
      columns: outline.columns.compactMap { columnModel($0, of: outline) })
  }

  private func columnModel(
    _ column: ColumnOutline, of outline: DatasetOutline
  ) -> ColumnModel? {
    self.column(named: column.name.text, of: outline.name.text).map { symbol in
      ColumnModel(
        name: column.name.text, documentation: column.documentation, labels: column.labels,
        type: symbol.type, isLevel: symbol.isLevel, origin: symbol.origin,
        span: column.name.span)
    }
  }

  /// Where the files of datasets are, as far as any file of the program says so.
  var datasetFiles: [DatasetFiles] {
    table.datasetOrder.compactMap { name in
      guard let outline = outlines[name] else { return nil }
      var files = DatasetFiles(dataset: name, pattern: nil, folder: ".", reading: outline.reading)
      if case .file(let pattern, let folder) = source(of: outline) {
        (files.pattern, files.folder) = (pattern, folder)
      }
      return files
    }
  }

  private func source(of outline: DatasetOutline) -> DatasetModel.Source {
    guard let source = outline.source else { return .undefined }
    let taken = outline.columns.map { column -> Int? in
      if case .inherited(let position) = column.definition?.kind { position } else { nil }
    }
    switch source.syntax {
    case .file(let pattern): return .file(pattern: pattern.value, folder: source.folder)
    case .entities(let path, _, let eachPeriod):
      return .entities(of: path.text, keys: taken.compactMap { $0 }, eachPeriod: eachPeriod)
    case .pairs(let path, _):
      guard let base = path.names.first?.text,
        case .pair(let column) = outline.columns.first?.definition?.kind
      else { return .undefined }
      return .pairs(of: base, column: column, keys: taken.compactMap { $0 })
    }
  }

  private func reportRow(of outline: DatasetOutline) {
    if let row = outline.row, row.keys.isEmpty, let position = outline.position(of: row.entity.text)
    {
      let entity = declaredEntity(of: outline.columns[position], in: outline)
      problems.append(DatasetDiagnostics.rowWithoutKey(row.entity, entity: entity))
    }
    for key in outline.row?.keys ?? [] where outline.position(of: key.text) == nil {
      problems.append(
        DatasetDiagnostics.unknownKey(key, columns: outline.columns.map(\.name.text)))
    }
  }

  private func reportTime(of outline: DatasetOutline) {
    let marks = outline.columns.compactMap(\.timeSpan)
    if let first = marks.first, marks.count > 1 {
      problems.append(DatasetDiagnostics.timeColumnTwice(marks[1], first: first))
    }
    guard let position = outline.timeColumn,
      let type = column(named: outline.columns[position].name.text, of: outline.name.text)?.type
    else { return }
    switch type {
    case .date, .time, .period, .unknown: break
    case .number, .text, .flag, .id, .band:
      problems.append(
        DatasetDiagnostics.timeColumnType(outline.columns[position].name, type: type.phrase))
    }
  }

  private func covers(of outline: DatasetOutline) -> ClosedRange<CivilDate>? {
    guard let covers = outline.covers else { return nil }
    return days(from: covers.from, to: covers.to, at: covers.span)
  }
}

extension DatasetOutline.Source {
  /// Whether rows are recomputed inside each cell.
  var isEachPeriod: Bool {
    if case .entities(_, _, let eachPeriod) = syntax { eachPeriod } else { false }
  }

  /// Whether rows are pairs.
  var isPairs: Bool {
    if case .pairs = syntax { true } else { false }
  }
}
