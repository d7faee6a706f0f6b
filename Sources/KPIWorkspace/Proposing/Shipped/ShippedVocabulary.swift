import KPIPacks
import KPISyntax

/// What packs expect of files, read from the packs themselves.
struct ShippedVocabulary {
  /// The datasets that files feed, in order of declaration.
  private(set) var datasets: [ShippedDataset] = []
  /// What words mean, the labels of the packs' units included.
  private(set) var thesaurus = Thesaurus()
  private var dimensionTexts = DimensionTexts()
  private var madeDatasets: [String: String] = [:]

  /// The vocabulary of packs and of those that they use.
  init(of names: [String]) {
    for pack in ShippedVocabulary.packs(of: names) {
      for file in pack.files {
        let text = SourceText(name: file.name, text: file.text)
        add(Parser.parseFile(text, file: 0).tree, of: pack.name)
      }
    }
    datasets.removeAll { madeDatasets[$0.name] != nil }
    for index in datasets.indices { settle(&datasets[index]) }
  }

  /// The packs of these names and all that they use in turn.
  static func packs(of names: [String]) -> [Pack] {
    var packs = Packs.all.filter { names.contains($0.name) }
    var next = 0
    while next < packs.count {
      for file in packs[next].files {
        let tree = Parser.parseFile(SourceText(name: file.name, text: file.text), file: 0).tree
        for case .use(.pack(let name)) in tree.declarations.map(\.kind)
        where !packs.contains(where: { $0.name == name.text }) {
          packs += Packs.all.filter { $0.name == name.text }
        }
      }
      next += 1
    }
    return packs
  }

  /// The names of all datasets of the packs, those made of others included.
  var allNames: Set<String> { Set(madeDatasets.keys).union(datasets.map(\.name)) }

  /// Datasets that have rows, and those that are made of them in turn.
  func withMade(_ names: Set<String>) -> Set<String> {
    var all = names
    while true {
      let added = madeDatasets.filter { all.contains($0.value) && !all.contains($0.key) }
      if added.isEmpty { return all }
      all.formUnion(added.keys)
    }
  }

  /// Whether columns of other datasets are keys of this one's rows.
  func isLinked(_ dataset: ShippedDataset) -> Bool {
    guard let entity = dataset.entity else { return false }
    return datasets.contains { other in
      other.name != dataset.name && other.columns.contains { $0.kind == .id(entity: entity) }
    }
  }

  /// The dataset of that name.
  func dataset(_ name: String) -> ShippedDataset? { datasets.first { $0.name == name } }

  /// The phrases of places that are no datasets: those of figures, `=sales`.
  func phrases(ofPlace place: String) -> [ShippedColumn.Phrase] {
    ColumnPhrases.lines.split(separator: "\n").flatMap { line -> [ShippedColumn.Phrase] in
      let parts = line.split(separator: ":", maxSplits: 1)
      return parts.count == 2 && parts[0] == place ? phrases(parts[1]) : []
    }
  }

  /// The dataset whose single key is that of an entity.
  func dataset(ofEntity entity: String) -> ShippedDataset? {
    datasets.first { $0.entity == entity && $0.keys.count == 1 }
  }

  private mutating func add(_ tree: SourceFileSyntax, of pack: String) {
    for declaration in tree.declarations {
      switch declaration.kind {
      case .unit(let unit): add(unit)
      case .dataset(let dataset): add(dataset, of: pack)
      case .measure(let figure), .kpi(let figure): dimensionTexts.add(figure)
      case .use, .currency, .calendar, .input, .objective, .test: break
      }
    }
  }

  private mutating func add(_ unit: UnitDeclarationSyntax) {
    for name in unit.names {
      for label in unit.labels {
        let words = HeaderWords.words(of: label.text.value)
        thesaurus.add(words, meaning: thesaurus.concepts(of: name.text))
      }
    }
  }

  private mutating func add(_ syntax: DatasetSyntax, of pack: String) {
    switch syntax.source {
    case nil: break
    case .file: return
    case .entities(let path, _, _), .pairs(let path, _):
      madeDatasets[syntax.name.text] = path.names.first?.text
      return
    }
    let position = datasets.firstIndex { $0.name == syntax.name.text }
    var dataset =
      position.map { datasets[$0] } ?? ShippedDataset(name: syntax.name.text)
    let declared = syntax.lines.compactMap { line in
      if case .column(let column) = line { column.name.text } else { nil }
    }
    dataset.columnsOfPacks[pack, default: []].formUnion(declared)
    for line in syntax.lines {
      switch line {
      case .row(let entity, let keys, _):
        dataset.entity = entity.text
        if !keys.isEmpty { dataset.keys = keys.map(\.text) }
      case .column(let column): add(column, to: &dataset)
      case .covers, .readAs, .badCellsAreMissing: break
      }
    }
    if let position { datasets[position] = dataset } else { datasets.append(dataset) }
  }

  private mutating func add(_ syntax: ColumnSyntax, to dataset: inout ShippedDataset) {
    let name = syntax.name.text
    dataset.columnNames.insert(name)
    if let expression = syntax.expression {
      dimensionTexts.add(expression, of: dataset.name)
      if case .path(let path) = expression, path.names.count == 2 {
        let parts = path.names.map(\.text)
        let column = ShippedDataset.LinkedColumn(name: name, entity: parts[0], column: parts[1])
        if !dataset.linked.contains(where: { $0.name == name }) { dataset.linked.append(column) }
      } else if !dataset.derived.contains(name) {
        dataset.derived.append(name)
      }
      return
    }
    guard dataset.column(name) == nil else { return }
    var column = ShippedColumn(name: name, type: "time", kind: .time)
    if let type = syntax.type {
      column.kind = ShippedVocabulary.kind(type)
      column.type = ShippedVocabulary.text(type)
    }
    column.isTime = syntax.timeSpan != nil
    column.phrases = (syntax.labels.map(\.text.value) + [name]).map {
      ShippedColumn.Phrase(concepts: Set(thesaurus.concepts(of: $0)), penalty: 0)
    }
    dataset.columns.append(column)
  }

  private static func text(_ type: TypeSyntax) -> String {
    let level = type.levelSpan == nil ? "" : " level"
    switch type.kind {
    case .id(let entity): return "id " + Spelling.name(entity.text)
    case .unit(let unit): return Spelling.unit(unit) + level
    }
  }

  private static func kind(_ type: TypeSyntax) -> ShippedColumn.Kind {
    switch type.kind {
    case .id(let entity): return .id(entity: entity.text)
    case .unit(let unit):
      guard unit.divisors.isEmpty else { return .number(unit: Spelling.unit(unit)) }
      switch unit.numerator.text {
      case "text": return .text
      case "flag": return .flag
      case "date": return .date
      case "time": return .time
      case "week", "month", "quarter", "year": return .period(unit.numerator.text)
      case let name: return .number(unit: name)
      }
    }
  }

  /// Adds what can only be known when all packs are read.
  private func settle(_ dataset: inout ShippedDataset) {
    let own = Set(dataset.columns.map(\.name))
    dataset.derived.removeAll { own.contains($0) }
    dataset.linked.removeAll { own.contains($0.name) }
    let entity = Set(dataset.entity.map(thesaurus.concepts) ?? [])
    dataset.phrases = [Set(thesaurus.concepts(of: dataset.name)), entity]
    for index in dataset.columns.indices {
      let column = dataset.columns[index]
      dataset.columns[index].isKey = dataset.keys == [column.name]
      dataset.columns[index].literals = dimensionTexts.literals(of: column.name, in: dataset.name)
      dataset.columns[index].prefixes = dimensionTexts.prefixes(of: column.name, in: dataset.name)
    }
    for line in ColumnPhrases.lines.split(separator: "\n") { add(line, to: &dataset) }
    dataset.concepts = dataset.phrases.filter { $0.count == 1 }.reduce(into: entity) {
      $0.formUnion($1)
    }
  }

  /// Adds the phrases of one line, if it is about the dataset.
  private func add(_ line: Substring, to dataset: inout ShippedDataset) {
    let parts = line.split(separator: ":", maxSplits: 1)
    let head = parts.first?.split(separator: " ") ?? []
    let place = (head.first ?? "").split(separator: ".")
    guard parts.count == 2, let owner = place.first, owner == "*" || owner == dataset.name else {
      return
    }
    let phrases = phrases(parts[1])
    guard place.count == 2 else {
      dataset.phrases += phrases.map(\.concepts)
      return
    }
    guard let index = dataset.columns.firstIndex(where: { $0.name == place[1] }) else { return }
    dataset.columns[index].phrases += phrases
    if head.count == 2 { dataset.columns[index].range = ShippedVocabulary.range(head[1]) }
  }

  private func phrases(_ text: Substring) -> [ShippedColumn.Phrase] {
    text.split(separator: ",").map { phrase in
      let isWeak = phrase.hasSuffix("~")
      let concepts = thesaurus.concepts(of: String(isWeak ? phrase.dropLast() : phrase))
      return ShippedColumn.Phrase(concepts: Set(concepts), penalty: isWeak ? 0.18 : 0.03)
    }
  }

  private static func range(_ text: Substring) -> ClosedRange<Double>? {
    var bounds: [Double] = []
    var rest = text
    while let dots = rest.firstIndex(of: "."), let bound = Double(rest[..<dots]) {
      bounds.append(bound)
      rest = rest[dots...].drop { $0 == "." }
    }
    guard let low = bounds.first, let high = Double(rest), low <= high else { return nil }
    return low...high
  }
}
