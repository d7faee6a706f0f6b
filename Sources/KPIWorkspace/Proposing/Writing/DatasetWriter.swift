import KPIReporting
import KPISyntax

/// Writes the declaration of a file that is a dataset of the packs.
struct DatasetWriter {
  /// The declaration, and that of rows gathered from it.
  private(set) var text = ""
  /// What the table says of it.
  private(set) var table: BoundFile
  /// What the table says of rows gathered from it.
  private(set) var companionTable: BoundFile?
  /// What its headers say about money.
  private(set) var currency = CurrencyHint.none

  /// Whether the whole dataset is for the reader to decide about.
  private let isAsked: Bool
  private let binding: FileBinding
  private let fit: DatasetFit
  private let language: Language
  private var lines: [String] = []
  private var used: Set<Int> = []

  /// A writer for a binding and its fit.
  init(_ binding: FileBinding, _ fit: DatasetFit, language: Language) {
    self.binding = binding
    self.fit = fit
    self.language = language
    isAsked = !binding.isBound
    let name = fit.dataset.name
    table = BoundFile(
      file: binding.facts.path, dataset: name, shipped: name, percent: binding.percent,
      isBound: binding.isBound, reasons: binding.allReasons, others: binding.others, columns: [],
      missing: [], unused: [])
  }

  private var file: FileFacts { binding.facts }

  /// Whether a pair is declared: sure, or likely where a wrong column is seen at once.
  static func isBound(_ pair: DatasetFit.Pair, header: String) -> Bool {
    let percent = DatasetWriter.percent(pair.fit.score)
    // A header that is the column's own name is taken by the language whatever stands here.
    if header == pair.wanted.name { return true }
    return percent >= 90 || percent >= 70 && !pair.wanted.bearsFigures
  }

  /// A score in percent.
  static func percent(_ score: Double) -> Int { Int((score * 100 + 0.000_1).rounded(.down)) }

  /// Writes everything.
  mutating func write() {
    for pair in fit.pairs { writePair(pair) }
    writeMissing()
    let gathered = binding.companion.map { gather($0) } ?? []
    writeUnused()
    finish(gathered)
  }

  private mutating func finish(_ gathered: [String]) {
    let name = Spelling.name(fit.dataset.name)
    let certainty = BindingText.certainty(table.percent, language)
    let reasons = BindingText.reasons(table.reasons, language)
    let word = gathered.isEmpty ? "" : "override "
    let source = Spelling.text(file.pattern)
    let names = isAsked ? BindingText.maybe(table.dataset, table.others)(language) : name
    text = "// \(isAsked ? "? " : "")\(names): \(certainty): \(reasons)\n"
    text += "\(word)dataset \(name) from \(source) {\n"
    let reading = DatasetProposal.reading(file)
    if !reading.isEmpty { text += "  read as \(reading)\n" }
    text += lines.map { "  \($0)\n" }.joined() + "}\n"
    guard let companion = binding.companion, !gathered.isEmpty,
      let link = fit.pairs.first(where: { isLink($0, to: companion) })
    else { return askIfNeeded() }
    let target = Spelling.name(companion.dataset.name)
    text += "\n// \(BindingText.gathered(name)(language))\n"
    text += "dataset \(target) from \(name) per \(Spelling.name(link.wanted.name)) {\n"
    text += gathered.map { "  \($0)\n" }.joined() + "}\n"
    askIfNeeded()
  }

  /// Comments everything out where the dataset itself is in doubt.
  private mutating func askIfNeeded() {
    guard isAsked else { return }
    text = text.split(separator: "\n").map { line in
      line.hasPrefix("//") ? "\(line)\n" : "// \(line)\n"
    }.joined()
    for index in table.columns.indices { table.columns[index].isBound = false }
    companionTable = nil
    currency = .none
  }

  private func isLink(_ pair: DatasetFit.Pair, to companion: DatasetFit) -> Bool {
    companion.dataset.entity.map { pair.wanted.kind == .id(entity: $0) } ?? false
  }

  private mutating func writePair(_ pair: DatasetFit.Pair) {
    let header = file.columns[pair.column].probe.header
    let isBound = DatasetWriter.isBound(pair, header: header)
    used.insert(pair.column)
    let column = BoundColumn(
      name: pair.wanted.name, header: header, percent: DatasetWriter.percent(pair.fit.score),
      isBound: isBound, reasons: pair.fit.reasons)
    table.columns.append(column)
    add(DatasetWriter.declarations(pair, header: header), column)
    for case .rivals(let headers) in pair.fit.reasons {
      for rival in headers {
        used.formUnion(file.columns.indices.filter { file.columns[$0].probe.header == rival })
        let lines = DatasetWriter.declarations(pair, header: rival)
        if !isBound { self.lines += lines.map { "// \($0)" } }
      }
    }
    if isBound, case .number(let unit) = pair.wanted.kind, unit.hasPrefix("money") {
      currency = currency.adding(CurrencyHint(words: file.columns[pair.column].words))
    }
  }

  /// Adds lines, commented out where the reader has to decide.
  private mutating func add(_ lines: [String], _ column: BoundColumn) {
    let certainty = BindingText.certainty(column.percent, language)
    let reasons = BindingText.reasons(column.reasons, language)
    for (index, line) in lines.enumerated() {
      let mark = column.isBound && column.percent >= 70 ? "" : "? "
      let note = index == 0 ? "  // \(mark)\(certainty): \(reasons)" : ""
      self.lines.append((column.isBound ? "" : "// ") + line + note)
    }
  }

  /// The lines that declare a column.
  private static func declarations(_ pair: DatasetFit.Pair, header: String) -> [String] {
    let name = Spelling.name(pair.wanted.name)
    let source = "from " + Spelling.text(header)
    if pair.fit.needsDay {
      let moment = Spelling.name(pair.wanted.name + "Moment")
      return ["\(moment) : time \(source)", "\(name) = date(\(moment))"]
    }
    if let translations = translated(pair) {
      let own = Spelling.name(pair.wanted.name + "InFile")
      return ["\(own) : text \(source)", "\(name) = \(translations(own))"]
    }
    if let unit = pair.fit.unit { return ["\(name) : \(unit) \(source)"] }
    return ["\(name) \(source)"]
  }

  /// `if deviceInFile is "mobile" then "phone" else deviceInFile`
  private static func translated(_ pair: DatasetFit.Pair) -> ((String) -> String)? {
    guard !pair.fit.translations.isEmpty else { return nil }
    return { own in
      let choices = pair.fit.translations.map { translation in
        let (found, wanted) = (Spelling.text(translation.found), Spelling.text(translation.wanted))
        return "if \(own) is \(found) then \(wanted) else "
      }
      return choices.joined() + own
    }
  }

  private mutating func writeMissing() {
    let found = Set(fit.pairs.map(\.wanted.name))
    table.missing = fit.dataset.columns.map(\.name).filter { !found.contains($0) }
    guard !table.missing.isEmpty else { return }
    let names = table.missing.joined(separator: ", ")
    lines.append("// \(BindingText.missing(language)): \(names)")
  }

  /// Declares what the gathered rows take from this file, and gives the gathered rows' lines.
  private mutating func gather(_ companion: DatasetFit) -> [String] {
    var gathered: [String] = []
    var columns: [BoundColumn] = []
    for pair in companion.pairs {
      guard let function = DatasetWriter.gathering(pair.wanted) else { continue }
      let linked = fit.dataset.linked.first {
        $0.column == pair.wanted.name && $0.entity == companion.dataset.entity
      }
      let name = linked?.name ?? pair.wanted.name
      guard linked != nil || !fit.dataset.columnNames.contains(name) else { continue }
      let header = file.columns[pair.column].probe.header
      let isBound = DatasetWriter.isBound(pair, header: header)
      used.insert(pair.column)
      var reasons = pair.fit.reasons
      reasons.append(.perLine(dataset: fit.dataset.name))
      let column = BoundColumn(
        name: pair.wanted.name, header: header, percent: DatasetWriter.percent(pair.fit.score),
        isBound: isBound, reasons: reasons)
      columns.append(column)
      let time = pair.wanted.isTime ? "time " : ""
      let spelled = Spelling.name(name)
      add(["\(time)\(spelled) : \(pair.wanted.type) from \(Spelling.text(header))"], column)
      let line = "\(Spelling.name(pair.wanted.name)) = \(function)(\(spelled))"
      gathered.append(isBound ? line : "// " + line)
    }
    let sums = sums(companion)
    gathered += sums.map { "\(Spelling.name($0.name)) = sum(\(Spelling.name($0.derived)))" }
    let name = companion.dataset.name
    let known = Set(columns.map(\.name) + companion.dataset.keys + sums.map(\.name))
    companionTable = BoundFile(
      file: file.path, dataset: name, shipped: name, percent: table.percent, isBound: true,
      reasons: [.perLine(dataset: fit.dataset.name)], others: [], columns: columns,
      missing: companion.dataset.columns.map(\.name).filter { !known.contains($0) }, unused: [])
    return gathered
  }

  /// How a value of many lines becomes one of the rows gathered from them; numbers would count
  /// again what stands in every line.
  private static func gathering(_ column: ShippedColumn) -> String? {
    if column.isKey { return nil }
    switch column.kind {
    case .date, .time: return column.isTime ? "min" : nil
    case .text, .flag, .id: return "first"
    case .period, .number: return nil
    }
  }

  /// Money of the gathered rows that is the sum of money derived in each line.
  private func sums(_ companion: DatasetFit) -> [(name: String, derived: String)] {
    companion.dataset.columns.compactMap { column in
      guard column.type == "money", companion.pair(column.name) == nil,
        let derived = fit.dataset.derived.first(where: { name in
          column.phrases.contains { $0.penalty < 0.1 && $0.concepts == [name] }
        })
      else { return nil }
      return (column.name, derived)
    }
  }

  /// Declares the rest of the file's columns under names that no pack uses.
  private mutating func writeUnused() {
    let rest = file.columns.indices.filter { !used.contains($0) }
    table.unused = rest.map { file.columns[$0].probe.header }
    guard !rest.isEmpty else { return }
    let plain = DatasetProposal(file, name: fit.dataset.name)
    var taken = fit.dataset.columnNames.union(binding.companion?.dataset.columnNames ?? [])
    lines.append("// \(BindingText.unused(language))")
    for position in rest {
      let header = file.columns[position].probe.header
      guard var column = plain.column(ofHeader: header) else { continue }
      while !taken.insert(column.name).inserted { column.name += "InFile" }
      let type = ProposedUnit.declared.contains(column.type) ? "number" : column.type
      let name = Spelling.name(column.name)
      lines.append("// \(name) : \(type) from \(Spelling.text(header))")
    }
  }
}
