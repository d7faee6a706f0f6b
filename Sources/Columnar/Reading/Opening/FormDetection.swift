/// Finds how the texts of the wanted fields are written, from the first rows of a file.
struct FormDetection {
  /// The forms, by position of field.
  private(set) var forms: [CellForm] = []
  /// Fields of dates of which the rows show nothing.
  private(set) var openFields: Set<Int> = []
  /// Fields of dates that can be read in two ways.
  private(set) var ambiguousFields: Set<Int> = []
  /// What is worth telling.
  private(set) var notes: [ReadingNote] = []
  private let table: TableReader
  private let inexact: Set<Int>
  private let locale: NumberLocale
  private let stated: DatePattern?
  private let statedMark: DecimalForm.Mark?
  private let missing: [[UInt8]]

  /// Takes what is stated; fields in `inexact` are read as doubles.
  init(_ table: TableReader, inexact: Set<Int>) throws(ReadingError) {
    self.table = table
    self.inexact = inexact
    missing = table.format.missing.map { Array($0.utf8) }
    locale = try FormDetection.locale(table.format.locale)
    statedMark = try FormDetection.mark(table.format.decimal) ?? locale.mark
    stated = try FormDetection.pattern(table.format.dates)
  }

  private static func locale(_ name: String?) throws(ReadingError) -> NumberLocale {
    guard let name else { return .none }
    guard let locale = NumberLocale.named(name) else {
      throw .unknownOption(option: "locale", value: name)
    }
    return locale
  }

  private static func mark(_ text: String?) throws(ReadingError) -> DecimalForm.Mark? {
    switch text {
    case nil: return nil
    case ".": return .point
    case ",": return .comma
    case .some(let text): throw .unknownOption(option: "decimal", value: text)
    }
  }

  private static func pattern(_ text: String?) throws(ReadingError) -> DatePattern? {
    guard let text else { return nil }
    guard let pattern = DatePattern(text) else {
      throw .unknownOption(option: "dates", value: text)
    }
    return pattern
  }

  /// The decimal mark for the report; nil where nothing shows it.
  var decimal: String? {
    for case .decimal(let form) in forms {
      if form.mark == .point { return "." }
      if form.mark == .comma { return "," }
    }
    return table.format.decimal
  }

  /// Looks at the texts of the next field, which are asked for where they tell something.
  mutating func add(file: String, _ sample: () -> SampleTexts) {
    let field = forms.count
    switch table.fields[field].type {
    case .text: forms.append(.text)
    case .flag: forms.append(.flag)
    case .date: forms.append(.date(dateForm(given(sample()), field)))
    case .time: forms.append(.time(dateForm(given(sample()), field)))
    case .period(let grain): forms.append(.period(grain, stated.map { .pattern($0) } ?? .iso))
    case .decimal(let numerator, let denominator):
      let mark = statedMark ?? mark(given(sample()), field, file)
      forms.append(
        .decimal(
          DecimalForm(
            mark: mark, locale: locale, numerator: numerator, denominator: denominator,
            isInexact: inexact.contains(field))))
    }
  }

  /// The texts that stand for a value.
  private func given(_ texts: SampleTexts) -> SampleTexts {
    texts.filter { text in
      !text.isEmpty && !missing.contains { $0.count == text.count && $0.elementsEqual(text) }
    }
  }

  private mutating func mark(_ texts: SampleTexts, _ field: Int, _ file: String) -> DecimalForm.Mark
  {
    let detection = NumberDetection(texts, locale: locale)
    if let text = detection.ambiguous {
      notes.append(
        .ambiguousDecimalMark(file: file, header: table.fields[field].header, text: text))
    }
    return detection.mark
  }

  private mutating func dateForm(_ texts: SampleTexts, _ field: Int) -> DateForm {
    if let stated { return .pattern(stated.variant(fitting: texts)) }
    switch DateDetection.outcome(texts) {
    case .form(let form): return form
    case .open:
      openFields.insert(field)
      return .iso
    case .ambiguous(let dayFirst, _):
      ambiguousFields.insert(field)
      return .pattern(dayFirst)
    }
  }
}

extension DatePattern {
  /// The pattern itself, or without its time, or with one: the first that fits all texts, else
  /// itself.
  func variant(fitting texts: SampleTexts) -> DatePattern {
    let dates = String(text.prefix { $0 != "H" })
    let days = String(dates.reversed().drop { !$0.isLetter }.reversed())
    let others = hasTime ? [days] : ["\(text) H:mm", "\(text) H:mm:ss", "\(text) H:mm:ss.S"]
    let patterns = [self] + others.compactMap { DatePattern($0) }
    return patterns.first { pattern in
      texts.allSatisfy { pattern.read($0) != nil }
    } ?? self
  }
}
