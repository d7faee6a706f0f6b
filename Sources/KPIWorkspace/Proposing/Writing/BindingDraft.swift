import KPISyntax

/// The program that binds files to packs, and the table that says how sure each line is.
struct BindingDraft {
  /// The files with what they were found to be, in order.
  private(set) var tables: [BoundFile] = []
  /// The packs that it uses.
  let packs: [String]
  /// What the packs expect.
  let vocabulary: ShippedVocabulary
  /// The language of comments.
  let language: Language
  private var declarations: [String] = []
  private var units: Set<String> = []
  private var names: Set<String> = []
  private var fedEntities: [String: String] = [:]
  private var overrides = SumOverrides()
  private var currency: CurrencyHint = .none
  /// For each file that is or may be a dataset of packs, the columns found and those of each pack.
  private(set) var wanted: [(columns: Set<String>, packs: [String: Set<String>])] = []

  /// A draft over files that were found to be something, with these packs.
  /// - Parameter left: figures of packs that stay as they are.
  init(
    _ bindings: [FileBinding], packs: [String], leaving left: Set<String> = [],
    language: Language
  ) {
    self.packs = packs
    self.language = language
    vocabulary = ShippedVocabulary(of: packs)
    let figures = ShippedFigure.all(of: packs)
    let targets = SumTargets(figures, vocabulary: vocabulary).all
    let narrowed = bindings.map { $0.narrowed(to: vocabulary) }
    let fed = Set(narrowed.filter(\.isBound).compactMap { $0.fit?.dataset.name })
    // Where there are rows, sums of them would say the same twice.
    let sums = SumChooser(
      vocabulary: vocabulary,
      targets: targets.filter { $0.dataset.map { !fed.contains($0) } ?? true })
    for binding in narrowed { write(binding, sums) }
    overrides.datasets = vocabulary.allNames
    overrides.left = left
    overrides.fed = vocabulary.withMade(
      fed.union(narrowed.compactMap { $0.companion?.dataset.name }))
    declarations += overrides.declarations(figures)
    supplyMeasures(targets)
  }

  private mutating func write(_ binding: FileBinding, _ sums: SumChooser) {
    if binding.isBound { return writeBound(binding) }
    let found = sums.sums(of: binding.facts)
    if found.contains(where: { $0.score >= 0.9 }) {
      writeSums(found, binding.facts)
    } else if binding.isAsked {
      writeBound(binding)
    } else {
      writePlain(binding.facts)
    }
  }

  /// The whole text, formatted.
  var text: String {
    var head = packs.isEmpty ? "" : BindingText.head(language) + "\n\n"
    head += packs.map { "use \(Spelling.name($0))\n" }.joined()
    switch currency {
    case .none: break
    case .unsaid: head += "\n// ? \(BindingText.currency(language))\n// currency EUR\n"
    case .one(let code): head += "\ncurrency \(code)\n"
    case .several(let codes):
      head += "\n// ? " + codes.sorted().map { "currency \($0)" }.joined(separator: ", ") + "\n"
    }
    if !units.isEmpty { head += "\nunit " + units.sorted().joined(separator: ", ") + "\n" }
    let whole = (head.isEmpty ? "" : head + "\n") + declarations.joined(separator: "\n")
    return Formatter.format(SourceText(name: "", text: whole))
  }

  /// Declares a measure that the packs leave to the project, where its rows are there.
  private mutating func supplyMeasures(_ targets: [SumTarget]) {
    for target in targets {
      guard let name = target.declared, let dataset = fedEntities[target.unit],
        !overrides.declared.contains(where: { $0.name == name })
      else { continue }
      declarations.append("measure \(Spelling.name(name)) = count(\(Spelling.name(dataset)))\n")
    }
  }

  private mutating func writeBound(_ binding: FileBinding) {
    guard let fit = binding.fit else { return }
    var writer = DatasetWriter(binding, fit, language: language)
    writer.write()
    if binding.isBound {
      names.insert(fit.dataset.name)
      if let entity = fit.dataset.entity { fedEntities[entity] = fit.dataset.name }
    }
    for fit in [fit, binding.companion].compactMap({ $0 }) {
      let columns = Set(fit.pairs.map(\.wanted.name))
      wanted.append((columns, fit.dataset.columnsOfPacks))
    }
    declarations.append(writer.text)
    tables.append(writer.table)
    if let companion = writer.companionTable {
      tables.append(companion)
      names.insert(companion.dataset)
    }
    currency = currency.adding(writer.currency)
  }

  private mutating func writeSums(_ sums: [SumFit], _ file: FileFacts) {
    let name = freeName(file.title)
    let known = overrides.replacements
    var writer = SumsWriter(
      file, sums.filter { known[$0.target.aggregate] == nil }, name: name,
      vocabulary: vocabulary, language: language)
    writer.write()
    overrides.replacements.merge(writer.overrides.replacements) { first, _ in first }
    overrides.declared += writer.overrides.declared
    overrides.splits.formUnion(writer.overrides.splits)
    let bound = sums.filter { $0.score >= 0.9 }.map(\.target)
    var packs: [String: Set<String>] = [:]
    for target in bound {
      for pack in target.packs { packs[pack, default: []].insert(target.aggregate) }
    }
    wanted.append((Set(bound.map(\.aggregate)), packs))
    declarations.append(writer.text)
    tables.append(writer.table)
    currency = currency.adding(writer.currency)
  }

  /// A file that no pack expects: declared where no pack is used, else a comment that can be put
  /// to use.
  private mutating func writePlain(_ file: FileFacts) {
    var plain = DatasetProposal(file, name: freeName(file.title))
    if packs.isEmpty {
      units.formUnion(plain.units)
      declarations.append(plain.text)
    } else {
      plain.standAside(entities: Set(vocabulary.datasets.map(\.entity)))
      let lines = plain.text.split(separator: "\n").map { "// \($0)\n" }.joined()
      declarations.append("// \(BindingText.unknown(language))\n" + lines)
    }
    tables.append(
      BoundFile(
        file: file.path, dataset: plain.name, shipped: nil, percent: 0, isBound: false,
        reasons: [], others: [], columns: [], missing: [],
        unused: file.columns.map(\.probe.header)))
  }

  /// A name that no dataset of the packs or of the draft has.
  private mutating func freeName(_ title: String) -> String {
    var name = ProposedName.camelCase(title)
    let isShipped = vocabulary.allNames.contains(name)
    if isShipped { name += "File" }
    while !names.insert(name).inserted { name += "2" }
    return name
  }
}
