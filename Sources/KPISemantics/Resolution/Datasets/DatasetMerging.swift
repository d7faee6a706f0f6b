import KPISyntax
import KPIValues

/// Merges all declarations of a dataset into one outline.
struct DatasetMerging {
  /// What is wrong with the declarations.
  private(set) var problems: [Diagnostic] = []
  /// Positions of the columns met so far.
  private var positions: [String: Int] = [:]
  /// What a pack makes the rows of, where the project takes them from elsewhere.
  private var replaced: DatasetOutline.Source?

  /// The outline of the dataset that these declarations, at least one, are about.
  mutating func merge(_ declarations: [Declared<DatasetSyntax>]) -> DatasetOutline? {
    guard let first = declarations.first else { return nil }
    var outline = DatasetOutline(
      name: first.name, isFromPack: declarations.allSatisfy { $0.origin.isPack })
    if declarations.count == 1, let span = first.overrideSpan {
      problems.append(
        NameDiagnostics.overridesNothing(span, name: first.name.text, kind: "dataset"))
    }
    positions = [:]
    replaced = nil
    for declaration in declarations {
      add(declaration, to: &outline)
    }
    if let replaced { loseColumns(of: replaced, in: &outline) }
    outline.settle()
    return outline
  }

  private mutating func add(
    _ declaration: Declared<DatasetSyntax>, to outline: inout DatasetOutline
  ) {
    outline.documentation = outline.documentation ?? declaration.documentation
    if let source = declaration.syntax.source {
      let stated = DatasetOutline.Source(
        syntax: source, folder: declaration.folder, origin: declaration.origin,
        isOverride: declaration.overrideSpan != nil, span: declaration.name.span,
        start: declaration.start)
      addSource(stated, to: &outline)
    }
    var columns: [String: SourceSpan] = [:]
    for line in declaration.syntax.lines {
      if case .column(let column) = line,
        column.type != nil || column.header != nil || column.expression != nil
      {
        if let first = columns[column.name.text] {
          problems.append(DatasetDiagnostics.columnRepeated(column.name, first: first))
          continue
        }
        columns[column.name.text] = column.name.span
      }
      add(line, of: declaration, to: &outline)
    }
  }

  private mutating func addSource(
    _ source: DatasetOutline.Source, to outline: inout DatasetOutline
  ) {
    guard let earlier = outline.source else {
      outline.source = source
      return
    }
    let holdsSource =
      earlier.isOverride == source.isOverride
      ? earlier.origin.isPack && !source.origin.isPack : source.isOverride
    let (holding, other) = holdsSource ? (source, earlier) : (earlier, source)
    if earlier.isOverride == source.isOverride {
      let isOfPack = other.origin.isPack && !holding.origin.isPack
      problems.append(
        isOfPack
          ? DatasetDiagnostics.sourceOfPack(outline.name.text, holding, pack: other.span)
          : DatasetDiagnostics.sourceTwice(outline.name.text, at: source.span, first: earlier.span))
    }
    outline.source = holding
    if other.origin.isPack { replaced = other }
  }

  /// What a pack computes from the rows that it meant is lacking where others take their place.
  private func loseColumns(
    of source: DatasetOutline.Source, in outline: inout DatasetOutline
  ) {
    guard let base = source.base?.text, base != outline.source?.base?.text else { return }
    for index in outline.columns.indices {
      guard let definition = outline.columns[index].definition, !definition.isOverride,
        definition.origin == source.origin, definition.span.file == source.span.file,
        case .expression(let expression) = definition.kind
      else { continue }
      if outline.columns[index].isNamedByProject {
        outline.columns[index].definition = nil
      } else {
        outline.columns[index].definition?.kind = .lost(expression, base: base)
      }
    }
  }

  private mutating func add(
    _ line: DatasetSyntax.Line, of declaration: Declared<DatasetSyntax>,
    to outline: inout DatasetOutline
  ) {
    switch line {
    case .row(let entity, let keys, let span):
      addRow(.init(entity: entity, keys: keys, span: span), of: declaration, to: &outline)
    case .covers(let from, let to, let span):
      if let earlier = outline.covers, declaration.overrideSpan == nil {
        problems.append(NameDiagnostics.statedTwice("covers", at: span, first: earlier.span))
      } else {
        outline.covers = (from, to, span)
      }
    case .readAs(let options, _):
      for option in options { addOption(option, of: declaration, to: &outline) }
    case .badCellsAreMissing: outline.reading.badCellsAreMissing = true
    case .column(let column): addColumn(column, of: declaration, to: &outline)
    }
  }

  private mutating func addRow(
    _ row: DatasetOutline.Row, of declaration: Declared<DatasetSyntax>,
    to outline: inout DatasetOutline
  ) {
    guard let earlier = outline.row, declaration.overrideSpan == nil else {
      outline.row = row
      return
    }
    let keysAgree =
      earlier.keys.isEmpty || row.keys.isEmpty || earlier.keys.map(\.text) == row.keys.map(\.text)
    if earlier.entity.text != row.entity.text || !keysAgree {
      problems.append(DatasetDiagnostics.rowClash(at: row.span, first: earlier.span))
    } else if earlier.keys.isEmpty {
      outline.row = row
    }
  }

  private mutating func addOption(
    _ option: DatasetSyntax.ReadOption, of declaration: Declared<DatasetSyntax>,
    to outline: inout DatasetOutline
  ) {
    guard let known = ReadOption(rawValue: option.name.text) else {
      problems.append(DatasetDiagnostics.unknownReadOption(option.name))
      return
    }
    if let earlier = outline.statedOptions[option.name.text], declaration.overrideSpan == nil,
      known != .missing
    {
      problems.append(
        NameDiagnostics.statedTwice(option.name.text, at: option.name.span, first: earlier))
      return
    }
    outline.statedOptions[option.name.text] = option.name.span
    if !known.set(option.value.value, in: &outline.reading) {
      problems.append(DatasetDiagnostics.readOptionValue(option, accepts: known.accepted))
    }
  }

  private mutating func addColumn(
    _ column: ColumnSyntax, of declaration: Declared<DatasetSyntax>,
    to outline: inout DatasetOutline
  ) {
    guard let position = positions[column.name.text] else {
      positions[column.name.text] = outline.columns.count
      var added = ColumnOutline(name: column.name, isNamedByProject: false)
      merge(column, of: declaration, into: &added)
      outline.columns.append(added)
      return
    }
    merge(column, of: declaration, into: &outline.columns[position])
  }

  private mutating func merge(
    _ column: ColumnSyntax, of declaration: Declared<DatasetSyntax>,
    into outline: inout ColumnOutline
  ) {
    outline.documentation = outline.documentation ?? column.documentation
    outline.labels.merge(textsByLanguage(column.labels, problems: &problems)) { $1 }
    outline.timeSpan = outline.timeSpan ?? column.timeSpan
    if !declaration.origin.isPack { outline.isNamedByProject = true }
    if let type = column.type {
      if declaration.origin.isPack { outline.packTypes.insert(type) }
      if outline.type == nil { outline.type = type } else { outline.otherTypes.append(type) }
    }
    guard let kind = definition(column) else { return }
    let definition = ColumnOutline.Definition(
      kind: kind, origin: declaration.origin, isOverride: declaration.overrideSpan != nil,
      span: column.span)
    guard let earlier = outline.definition else {
      outline.definition = definition
      return
    }
    if earlier.isOverride == definition.isOverride {
      if earlier.agrees(with: definition) { return }
      let isOfPack = definition.origin.isPack && !earlier.origin.isPack
      problems.append(
        DatasetDiagnostics.columnTwice(
          isOfPack ? outline.name : column.name,
          first: isOfPack ? definition.span : earlier.span))
    } else if definition.isOverride {
      outline.definition = definition
    }
  }

  private func definition(_ column: ColumnSyntax) -> ColumnOutline.Kind? {
    if let expression = column.expression { return .expression(expression) }
    return column.header.map { .header($0.value) }
  }
}

/// Labels or messages by language, `""` for the default one; a language stated twice is reported.
func textsByLanguage(
  _ labels: [LabelSyntax], of clause: String = "label", problems: inout [Diagnostic]
) -> [String: String] {
  problems += labels.compactMap { NameDiagnostics.unknownLanguage($0, of: clause) }
  if let only = labels.first, labels.count == 1 {
    return [only.language?.text ?? "": only.text.value]
  }
  var byLanguage: [String: String] = [:]
  var places: [String: SourceSpan] = [:]
  for label in labels {
    let language = label.language?.text ?? ""
    if let first = places[language] {
      problems.append(NameDiagnostics.statedTwice(clause, at: label.text.span, first: first))
      continue
    }
    places[language] = label.text.span
    byLanguage[language] = label.text.value
  }
  return byLanguage
}
