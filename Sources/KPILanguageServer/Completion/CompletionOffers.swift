import Dispatch
import KPIPacks
import KPISemantics
import KPISyntax
import KPIWorkspace

/// What is offered at places of a program.
struct CompletionOffers {
  /// The program.
  let snapshot: Snapshot
  /// The types of what is written.
  let types: ExpressionTypes
  /// The type that what is written must have, where that is known.
  private let expected: ValueType?
  /// What is typed already, in lower case.
  private let typed: [UInt8]
  /// How many offers of one kind are of use.
  private let limit: Int
  /// The figure that is being written, which is no part of itself.
  private let declared: String?
  /// The folder that names of data files are relative to.
  let folder: String
  /// What the beginning of data files holds.
  let glance: DataGlance
  /// When data files that are not looked up by then are left out.
  let deadline = DispatchTime.now() + .milliseconds(200)

  /// Offers where a type is expected and some letters are typed; of the many figures of a large
  /// program no more than `limit`, the best.
  init(
    _ snapshot: Snapshot, expected: ValueType?, typed: [UInt8], limit: Int, declared: String?,
    folder: String, glance: DataGlance
  ) {
    self.folder = folder
    self.glance = glance
    self.declared = declared
    self.snapshot = snapshot
    self.expected = expected
    self.typed = typed
    self.limit = limit
    types = ExpressionTypes(snapshot)
  }

  /// The model.
  var model: KPIModel { snapshot.model }
  /// The language of the reader.
  var language: Language { snapshot.language }

  /// The offers at a place.
  func items(_ place: CompletionPlace) -> [CompletionItem] {
    switch place {
    case .nothing: []
    case .declaration: clauses(LanguageWords.declarations, in: nil)
    case .line(let dataset):
      clauses(LanguageWords.Block.dataset.words, in: .dataset) + newColumns(of: dataset)
    case .clause(let block): clauses(block.words, in: block)
    case .words(let words): self.words(words)
    case .type(let isColumn):
      isColumn
        ? words(LanguageWords.types, .exact)
          + units.filter { !LanguageWords.types.contains($0.label) }
        : units
    case .unit: units
    case .unitOrWords(let words): units + self.words(words)
    case .entity: entities
    case .member(let names, let scope): members(names, scope)
    case .dimension(let scope): dimensions(scope)
    case .pack: packs
    case .currency:
      CurrencyCode.all.sorted().map { CompletionItem(label: $0, kind: .unit) }
    case .dataset: datasets(.possible)
    case .dataFile: dataFiles + datasets(.poor)
    case .header(let dataset): headers(of: dataset)
    case .value(let names, let scope): values(of: names, scope) + formula(scope, nil).map(\.lower)
    case .tag: words(Set(model.figures.values.flatMap(\.tags)).sorted())
    case .given: figures + inputs + datasets(.possible)
    case .figure: figures
    case .name: figures + inputs
    case .formula(let scope, let function): formula(scope, function)
    }
  }

  private func words(
    _ words: [String], _ fit: CompletionItem.Fit = .possible
  ) -> [CompletionItem] {
    words.enumerated().map { CompletionItem(label: $1, kind: .keyword, fit: fit, rank: $0) }
  }

  /// Words that begin clauses, with what they are for.
  private func clauses(_ words: [String], in block: LanguageWords.Block?) -> [CompletionItem] {
    self.words(words).map { item in
      var item = item
      let first = item.label.split(separator: " ").first.map(String.init) ?? ""
      item.documentation = WordText.clause(first, in: block, language)
      return item
    }
  }

  private var packs: [CompletionItem] {
    Packs.all.map {
      CompletionItem(label: $0.name, kind: .module, detail: EditorWord.pack(language))
    }
  }

  // MARK: Units

  /// Units: the expected one first, then those of the program, then those every program knows.
  private var units: [CompletionItem] {
    var items: [CompletionItem] = []
    if case .number(let unit) = expected, unit != .number {
      items.append(
        CompletionItem(
          label: unit.symbol, kind: .unit, detail: EditorWord.unitOfTheFormula(language),
          fit: .exact))
    }
    let known = Set(items.map(\.label))
    let own = UnitNamesInUse.names(snapshot).union([model.currency]).subtracting(known).sorted()
    items += own.map { CompletionItem(label: $0, kind: .unit, detail: EditorWord.unit(language)) }
    let rest = BuiltInUnit.words.filter { $0.key == $0.value.symbol && !known.contains($0.key) }
    items += rest.keys.sorted().map {
      CompletionItem(label: $0, kind: .unit, detail: EditorWord.unit(language), fit: .poor)
    }
    return items
  }

  private var entities: [CompletionItem] {
    UnitNamesInUse.entities(snapshot).sorted().map {
      CompletionItem(label: $0, kind: .unit, detail: EditorWord.entity(language))
    }
  }

  // MARK: Names

  private func fit(_ type: ValueType) -> CompletionItem.Fit {
    switch (expected, type) {
    case (nil, _), (.unknown, _): .possible
    case (.number(let wanted), .number(let unit)):
      wanted.isCommensurable(with: unit) ? .exact : .poor
    case (.flag, .flag): .exact
    case (.flag, _): .possible
    case (.text, .id), (.text, .text): .exact
    default: expected == type ? .exact : .poor
    }
  }

  private func named(
    _ symbol: Symbol, _ kind: CompletionItem.Kind, _ type: ValueType, _ word: Wording,
    _ documentation: String?
  ) -> CompletionItem {
    var item = CompletionItem(
      label: symbol.name, kind: kind, detail: "\(type.spelling) · \(word(language))")
    item.documentation = documentation.map { Documentation.text($0, in: snapshot.language) }
    item.fit = fit(type)
    item.isName = true
    item.symbol = symbol
    return item
  }

  /// The names with the typed letters that fit best, in no order.
  private func best(of names: some Sequence<(String, ValueType)>) -> [String] {
    var best: [(match: Int, fit: Int, name: String)] = []
    for (name, type) in names {
      guard name != declared, let match = CompletionItem.match(name, typed) else { continue }
      let candidate = (match: match.rawValue, fit: fit(type).rawValue, name: name)
      if best.count == limit, let last = best.last, last < candidate { continue }
      var (low, high) = (0, best.count)
      while low < high {
        let middle = (low + high) / 2
        if best[middle] < candidate { low = middle + 1 } else { high = middle }
      }
      best.insert(candidate, at: low)
      if best.count > limit { best.removeLast() }
    }
    return best.map(\.name)
  }

  private var figures: [CompletionItem] {
    best(of: model.figures.values.lazy.map { ($0.name, $0.type) }).compactMap { name in
      guard let figure = model.figures[name] else { return nil }
      let text = figure.documentation ?? figure.labels[""]
      return named(
        .figure(name), .figure, figure.type, (figure.isKPI ? EditorWord.kpi : .measure).wording,
        text)
    }
  }

  private var inputs: [CompletionItem] {
    best(of: model.inputs.values.lazy.map { ($0.name, $0.type) }).compactMap { name in
      guard let input = model.inputs[name] else { return nil }
      return named(.input(name), .input, input.type, EditorWord.input.wording, input.documentation)
    }
  }

  private func columns(of dataset: String, dotted: Bool = false) -> [CompletionItem] {
    (model.datasets[dataset]?.columns ?? []).map { column in
      var item = named(
        .column(column.name, dataset: dataset), .column, column.type,
        EditorWords.column(of: dataset),
        column.documentation)
      if dotted {
        let spelled = (try? RenamedName.spelling(of: column.name)) ?? column.name
        item.label = "\(dataset).\(column.name)"
        item.inserted = "\(dataset).\(spelled)"
      }
      return item
    }
  }

  private func datasets(_ fit: CompletionItem.Fit) -> [CompletionItem] {
    model.datasets.keys.sorted().map {
      CompletionItem(
        label: $0, kind: .dataset, detail: EditorWord.dataset(language), fit: fit,
        symbol: .dataset($0), isName: true)
    }
  }

  private func members(_ names: [String], _ scope: CompletionPlace.Scope) -> [CompletionItem] {
    guard let first = names.first else { return [] }
    var dataset: String?
    if case .rows(let inner) = scope, let target = types.target(of: first, in: inner) {
      dataset = target
    } else if model.datasets[first] != nil {
      dataset = first
    } else {
      dataset = types.target(of: first, in: first)
    }
    for name in names.dropFirst() {
      dataset = dataset.flatMap { types.target(of: name, in: $0) }
    }
    return dataset.map { columns(of: $0) } ?? []
  }

  private func dimensions(_ scope: CompletionPlace.Scope) -> [CompletionItem] {
    if case .rows(let dataset) = scope {
      let own = columns(of: dataset)
      if !own.isEmpty { return own + words(["period"]) }
    }
    var seen: Set<String> = []
    return model.datasets.values.sorted { $0.name < $1.name }.flatMap(\.columns)
      .filter { isDimension($0.type) && seen.insert($0.name).inserted }
      .map {
        named(.dimension($0.name), .column, $0.type, EditorWord.split.wording, $0.documentation)
      }
      .map { item in
        var item = item
        item.fit = .possible
        return item
      }
  }

  private func isDimension(_ type: ValueType) -> Bool {
    switch type {
    case .text, .flag, .band, .id, .period, .date: true
    case .number, .time, .unknown: false
    }
  }

  // MARK: Formulas

  private func formula(
    _ scope: CompletionPlace.Scope, _ function: BuiltInFunction?
  ) -> [CompletionItem] {
    switch scope {
    case .rows(let dataset):
      return columns(of: dataset)
        + (functions(.moment) + inputs + functions(.aggregate)).map(\.lower)
    case .condition: return dimensions(.condition)
    case .figure: break
    }
    guard let function, function.family == .aggregate else {
      return figures + inputs + functions(.aggregate) + functions(.acrossPeriods)
        + functions(.acrossSplits) + words(["if"])
    }
    if function.description.operand == .rows { return datasets(.exact) }
    let dotted = model.datasets.keys.sorted().flatMap { columns(of: $0, dotted: true) }
    let fitting = dotted.filter { accepts(function, $0.label) }.map { item in
      var item = item
      item.fit = .exact
      return item
    }
    return fitting + functions(.aggregate)
  }

  /// Whether a function takes the values of a column.
  private func accepts(_ function: BuiltInFunction, _ path: String) -> Bool {
    let names = path.split(separator: ".").map(String.init)
    guard names.count == 2, let type = types.column(names[1], of: names[0])?.type else {
      return true
    }
    switch function.description.operand {
    case .rows: return false
    case .number: if case .number = type { return true } else { return false }
    case .ordered: return type != .text && type != .flag
    case .moment: return type == .date || type == .time
    case .category, .any, .momentOrPeriod: return true
    }
  }

  private func functions(_ family: BuiltInFunction.Family) -> [CompletionItem] {
    BuiltInFunction.allCases.filter { $0.family == family }.map { function in
      var item = CompletionItem(label: function.rawValue, kind: .function)
      item.detail = function.description.usage
      item.documentation = FunctionText.documentation(of: function, language)
      item.inserted = function.rawValue + "("
      return item
    }
  }
}
