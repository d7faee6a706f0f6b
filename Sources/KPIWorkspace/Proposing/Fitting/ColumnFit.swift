import Columnar

/// How sure it is that a column of a file is one that a pack expects.
struct ColumnFit {
  /// From 0 to 1.
  var score: Double
  /// How sure the header alone makes it.
  let nameScore: Double
  /// What makes it so.
  var reasons: [FitReason]
  /// The unit to declare where it is another than the pack's.
  var unit: String?
  /// Whether the day has to be taken from moments.
  var needsDay = false
  /// Texts of the file and those of the packs that mean the same.
  private(set) var translations: [Translation] = []

  /// A text of the file and that of the packs.
  struct Translation {
    /// As the file writes it.
    var found: String
    /// As the packs' formulas do.
    var wanted: String
  }

  /// Names below this are no names of the column.
  static let nameLimit = 0.5

  /// The only moment of a file, which its header does not say to be the one.
  init(onlyMoment score: Double, needsDay: Bool) {
    self.score = score
    self.needsDay = needsDay
    nameScore = 0
    reasons = [.onlyMoment]
  }

  /// Looks at a column; nil where the header says nothing of the kind, or the values cannot be it.
  init?(
    _ column: FileFacts.Column, as wanted: ShippedColumn, in dataset: ShippedDataset,
    of file: FileFacts, thesaurus: Thesaurus
  ) {
    let isSame = column.probe.header == wanted.name
    let name =
      isSame
      ? 1 : NameFit.score(column.concepts, as: wanted, in: dataset, thesaurus: thesaurus)
    guard name >= ColumnFit.nameLimit else { return nil }
    score = name
    nameScore = name
    reasons = [name >= 0.95 ? .sameName : .alikeName]
    guard holds(column, wanted, of: file) else { return nil }
    judgeDetails(column, wanted, thesaurus)
    score = min(score, 0.99)
  }

  private mutating func doubt(_ reason: FitReason, limit: Double) {
    reasons.append(reason)
    score = min(score, limit)
  }

  /// Whether the values can be of the type; notes what they show.
  private mutating func holds(
    _ column: FileFacts.Column, _ wanted: ShippedColumn, of file: FileFacts
  ) -> Bool {
    let content = column.probe.content
    if content == .empty {
      reasons.append(.noValues)
      return !wanted.isKey
    }
    switch wanted.kind {
    case .id: return holdsKeys(column, wanted)
    case .text: return holdsTexts(column, of: file)
    case .flag:
      reasons.append(.flags)
      return content == .flag
    case .date, .time:
      guard holdsMoments(content, wanted) else { return false }
      judgePattern(column, of: file)
      return true
    case .period(let grain):
      guard case .period(let found) = content else { return false }
      reasons.append(.periods)
      return found.rawValue == grain
    case .number:
      reasons.append(.numbers)
      switch content {
      case .whole, .decimal: return true
      case .flag: return column.numbers != nil
      default: return false
      }
    }
  }

  private mutating func holdsKeys(_ column: FileFacts.Column, _ wanted: ShippedColumn) -> Bool {
    switch column.probe.content {
    case .decimal, .date, .time, .period: return false
    case .flag: score = min(score, 0.6)
    case .text, .whole, .empty: break
    }
    guard wanted.isKey else {
      // Small numbers under a header that says no key may count what it names.
      if let numbers = column.numbers, numbers.lowerBound < 100, !column.concepts.contains("id") {
        doubt(.keyOrCount, limit: 0.65)
      }
      return true
    }
    if column.isUnique {
      reasons.append(.everyValueOnce)
    } else {
      doubt(.repeated, limit: 0.3)
    }
    return true
  }

  private mutating func holdsTexts(_ column: FileFacts.Column, of file: FileFacts) -> Bool {
    let distinct = column.probe.distinct
    switch column.probe.content {
    case .date, .time, .decimal, .period: return false
    case .flag: score = min(score, 0.8)
    case .whole: if distinct > 50 { score = min(score, 0.65) }
    case .text, .empty: break
    }
    if distinct > 200, distinct * 2 > file.probe.rowCount {
      doubt(.manyValues(distinct), limit: 0.65)
    } else {
      reasons.append(.fewValues(distinct))
    }
    return true
  }

  private mutating func holdsMoments(
    _ content: TableProbe.Content, _ wanted: ShippedColumn
  ) -> Bool {
    switch content {
    case .date: reasons.append(.days)
    case .time:
      reasons.append(.moments)
      if wanted.kind == .date {
        reasons.append(.dayOfMoment)
        needsDay = true
      }
    default: return false
    }
    return true
  }

  /// A form that could be read in two ways is only taken where the rest of the file is French.
  private mutating func judgePattern(_ column: FileFacts.Column, of file: FileFacts) {
    for case .ambiguousDates(_, column.probe.header, let text) in file.probe.notes {
      let format = file.probe.format
      if format.delimiter != ";", format.decimal != "," {
        doubt(.dayOrMonthFirst(text), limit: 0.6)
      }
    }
  }

  /// What headers and values say beyond the type.
  private mutating func judgeDetails(
    _ column: FileFacts.Column, _ wanted: ShippedColumn, _ thesaurus: Thesaurus
  ) {
    judgeTexts(column, wanted, thesaurus)
    guard case .number(let unit) = wanted.kind else { return }
    if column.concepts.contains("withtax") { reasons.append(.withTax) }
    if column.concepts.contains("withouttax") { reasons.append(.withoutTax) }
    if !ScaledWords.scales.isDisjoint(with: column.words) { doubt(.scaled, limit: 0.6) }
    judgeDuration(column, unit)
    if let text = column.ambiguousNumber { doubt(.thousandsOrDecimals(text), limit: 0.6) }
    guard let numbers = column.numbers else { return }
    if let range = wanted.range,
      !range.contains(numbers.lowerBound)
        || !range.contains(numbers.upperBound)
    {
      let low = ProposedNumber.text(range.lowerBound)
      doubt(.outOfRange("\(low)..\(ProposedNumber.text(range.upperBound))"), limit: 0.6)
    } else if unit == "money", numbers.lowerBound >= 0, numbers.upperBound > 0,
      numbers.upperBound <= 1, column.texts.count > 1
    {
      doubt(.shareOrMoney, limit: 0.6)
    } else if numbers.lowerBound < 0, wanted.range == nil {
      reasons.append(.negative)
      score -= 0.03
    }
  }

  /// Formulas compare texts: where the file writes them otherwise they are translated, as far as
  /// they are known.
  private mutating func judgeTexts(
    _ column: FileFacts.Column, _ wanted: ShippedColumn, _ thesaurus: Thesaurus
  ) {
    guard case .text = wanted.kind, !column.texts.isEmpty else { return }
    let hasLiteral = wanted.literals.contains(where: column.texts.contains)
    let hasPrefix = wanted.prefixes.contains { prefix in
      column.texts.contains { $0.hasPrefix(prefix) }
    }
    if wanted.literals.isEmpty, wanted.prefixes.isEmpty { return }
    translations = ColumnFit.translations(column.probe.examples, wanted.literals, thesaurus)
    if !translations.isEmpty {
      let isSpelling = translations.allSatisfy { $0.found.lowercased() == $0.wanted }
      reasons.append(.translated(translations.map { "\($0.found) = \($0.wanted)" }))
      score = min(score, isSpelling ? 0.95 : 0.8)
      return
    }
    if hasLiteral || hasPrefix { return }
    let wantedTexts = (wanted.literals.sorted() + wanted.prefixes.sorted().map { $0 + "…" })
    doubt(
      .otherTexts(wanted: wantedTexts, found: Array(column.probe.examples.prefix(3))), limit: 0.6)
  }

  private static func translations(
    _ texts: [String], _ literals: Set<String>, _ thesaurus: Thesaurus
  ) -> [Translation] {
    guard texts.count <= 50 else { return [] }
    return literals.sorted().flatMap { literal in
      texts.filter { text in
        guard !literals.contains(text) else { return false }
        return text.lowercased() == literal
          || Set(thesaurus.concepts(of: text)) == Set(thesaurus.concepts(of: literal))
          || TextPhrases.means(text, literal)
      }.map { Translation(found: $0, wanted: literal) }
    }
  }

  /// A duration's header has to say its unit, or the numbers could be minutes for hours.
  private mutating func judgeDuration(_ column: FileFacts.Column, _ unit: String) {
    let parts = unit.split(separator: "/", maxSplits: 1).map(String.init)
    guard let time = parts.first, ScaledWords.durations.values.contains(time) else { return }
    let said = column.words.compactMap { ScaledWords.durations[$0] }
    guard let found = said.last else { return doubt(.unitUnsaid(time), limit: 0.75) }
    if found != time { self.unit = ([found] + parts.dropFirst()).joined(separator: "/") }
  }
}
