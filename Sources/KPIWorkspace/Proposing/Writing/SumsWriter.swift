import KPIReporting
import KPISyntax

/// Writes the declaration of a file whose rows are sums of periods.
struct SumsWriter {
  /// The declarations.
  private(set) var text = ""
  /// What the table says of it.
  private(set) var table: BoundFile
  /// What stands for the aggregates of the packs.
  private(set) var overrides = SumOverrides()
  /// What its headers say about money.
  private(set) var currency = CurrencyHint.none

  private let file: FileFacts
  private let sums: [SumFit]
  private let vocabulary: ShippedVocabulary
  private let language: Language

  /// A writer for a file and its sums.
  init(
    _ file: FileFacts, _ sums: [SumFit], name: String, vocabulary: ShippedVocabulary,
    language: Language
  ) {
    self.file = file
    self.sums = sums
    self.vocabulary = vocabulary
    self.language = language
    table = BoundFile(
      file: file.path, dataset: name, shipped: nil, percent: 95, isBound: true,
      reasons: [.periods], others: [], columns: [], missing: [], unused: [])
  }

  /// Writes everything.
  mutating func write() {
    guard let (period, grain) = SumChooser.period(of: file) else { return }
    let name = Spelling.name(table.dataset)
    var lines: [String] = []
    let reading = DatasetProposal.reading(file)
    if !reading.isEmpty { lines.append("read as \(reading)") }
    let header = Spelling.text(period.probe.header)
    lines.append(
      "time \(grain) : \(grain) from \(header)  // \(note([.periods], 99))")
    var questions: [String] = []
    var used: Set<String> = [period.probe.header]
    for sum in sums {
      let header = file.columns[sum.column].probe.header
      used.insert(header)
      lines.append(column(sum, header))
      questions += supply(sum, dataset: name)
    }
    lines += splits(except: &used)
    overrides.splits = Set(table.columns.map(\.name)).subtracting(sums.map(\.target.name))
    let rest = file.columns.map(\.probe.header).filter { !used.contains($0) }
    table.unused = rest
    lines += unused(rest)
    let certainty = BindingText.certainty(table.percent, language)
    let reason = BindingText.reasons(table.reasons, language)
    text = "// \(name): \(certainty): \(reason)\n"
    text += "dataset \(name) from \(Spelling.text(file.pattern)) {\n"
    text += lines.map { "  \($0)\n" }.joined() + "}\n" + questions.joined()
  }

  private func note(_ reasons: [FitReason], _ percent: Int) -> String {
    BindingText.certainty(percent, language) + ": " + BindingText.reasons(reasons, language)
  }

  private func columnName(_ sum: SumFit) -> String {
    let twins = sums.filter { $0.target.name == sum.target.name }
    if twins.count == 1 { return sum.target.name }
    return ProposedName.camelCase(file.columns[sum.column].probe.header)
  }

  private mutating func column(_ sum: SumFit, _ header: String) -> String {
    let percent = DatasetWriter.percent(sum.score)
    let isBound = percent >= 90
    table.columns.append(
      BoundColumn(
        name: sum.target.name, header: header, percent: percent, isBound: isBound,
        reasons: sum.reasons))
    if isBound, sum.target.unit.hasPrefix("money") {
      currency = currency.adding(CurrencyHint(words: file.columns[sum.column].words))
    }
    let name = Spelling.name(columnName(sum))
    let (start, mark) = isBound ? ("", "") : ("// ", "? ")
    return "\(start)\(name) : \(sum.target.unit) from \(Spelling.text(header))"
      + "  // \(mark)\(note(sum.reasons, percent))"
  }

  /// Notes what the sums stand for; where the reader has to decide, gives the line to decide about.
  private mutating func supply(_ sum: SumFit, dataset: String) -> [String] {
    let expression = "sum(\(dataset).\(Spelling.name(columnName(sum))))"
    guard DatasetWriter.percent(sum.score) >= 90 else {
      guard let figure = sum.target.figure else { return [] }
      let head = "override kpi \(Spelling.name(figure)) = \(expression)"
      return ["\n// ? \(head) { unit \(sum.target.unit) }\n"]
    }
    overrides.replacements[sum.target.aggregate] = expression
    if let name = sum.target.declared { overrides.declared.append((name, expression)) }
    return []
  }

  /// Texts whose headers are splits of the packs, under the packs' names.
  private mutating func splits(except used: inout Set<String>) -> [String] {
    var lines: [String] = []
    for column in file.columns where !used.contains(column.probe.header) {
      guard case .text = column.probe.content else { continue }
      var best: (name: String, score: Double)?
      for dataset in vocabulary.datasets {
        for wanted in dataset.columns where wanted.kind == .text {
          let score = NameFit.score(
            column.concepts, as: wanted, in: ShippedDataset(name: ""),
            thesaurus: vocabulary.thesaurus)
          if score > best?.score ?? 0.9 { best = (wanted.name, score) }
        }
      }
      let isTaken = table.columns.contains { $0.name == best?.name }
      guard let best, !isTaken else { continue }
      used.insert(column.probe.header)
      let reasons: [FitReason] = [.sameName, .fewValues(column.probe.distinct)]
      let percent = DatasetWriter.percent(min(best.score, 0.99))
      table.columns.append(
        BoundColumn(
          name: best.name, header: column.probe.header, percent: percent, isBound: true,
          reasons: reasons))
      let header = Spelling.text(column.probe.header)
      lines.append(
        "\(Spelling.name(best.name)) : text from \(header)  // \(note(reasons, percent))")
    }
    return lines
  }

  private func unused(_ headers: [String]) -> [String] {
    guard !headers.isEmpty else { return [] }
    let plain = DatasetProposal(file, name: table.dataset)
    var taken = Set(sums.map(columnName) + table.columns.map(\.name))
    let lines = headers.compactMap { header -> String? in
      guard var column = plain.column(ofHeader: header) else { return nil }
      while !taken.insert(column.name).inserted { column.name += "InFile" }
      let type = ProposedUnit.declared.contains(column.type) ? "number" : column.type
      return "// \(Spelling.name(column.name)) : \(type) from \(Spelling.text(header))"
    }
    return ["// \(BindingText.unused(language))"] + lines
  }
}
