import KPIPlanning
import KPISemantics
import KPISyntax

/// Says in lines what a reader must know to trust a KPI.
struct FactReader {
  /// The program's expressions.
  let text: ProgramText
  /// How units are written.
  let units: UnitNames
  /// The language of words.
  let language: Language

  /// The lines about a figure.
  func facts(_ figure: FigureModel) -> [CatalogueEntry.Fact] {
    var facts: [CatalogueEntry.Fact] = []
    func add(_ subject: PageText, _ content: String?, isCode: Bool = false) {
      guard let content, !content.isEmpty else { return }
      facts.append(
        CatalogueEntry.Fact(subject: subject(language), content: content, isCode: isCode))
    }
    add(.unit, unit(figure.type))
    add(.direction, figure.better.map(words))
    add(.every, figure.every.map { $0.wording(language) })
    add(.split, figure.by.map(name).joined(separator: ", "))
    add(.top, figure.top.map { "\($0)" })
    for condition in figure.conditions { add(.filter, text.text(condition), isCode: true) }
    add(.owner, figure.owner)
    add(.tags, figure.tags.joined(separator: ", "))
    if figure.settlesAfterDays > 0 {
      add(.settles, "\(figure.settlesAfterDays) \(PageText.days(language))")
    }
    add(.smallestSample, figure.judgement.needs.map { text.text($0) }, isCode: true)
    add(.watch, figure.watch.joined(separator: ", "))
    return facts + rules(figure.judgement, for: nil)
  }

  private func name(_ split: Dimension) -> String {
    let labels = text.model.labels(of: split)
    return labels[language.rawValue] ?? labels[""] ?? split.name
  }

  private func rules(_ rules: JudgementModel, for condition: String?) -> [CatalogueEntry.Fact] {
    let place = condition.map { " \(PageText.holdsFor(language)) \($0)" } ?? ""
    var facts = rules.goals.map { goal in
      CatalogueEntry.Fact(
        subject: PageText.goal(language), content: (text.text(of: goal.span) ?? "") + place,
        isCode: true)
    }
    facts += rules.alerts.map { alert in
      CatalogueEntry.Fact(
        subject: PageText.alert(language), content: words(alert) + place, isCode: true)
    }
    for segment in rules.segments {
      facts += self.rules(segment.rules, for: text.text(segment.condition))
    }
    return facts
  }

  private func words(_ alert: JudgementModel.Alert) -> String {
    var words = "\(alert.severity.rawValue) when \(text.text(alert.condition))"
    if alert.periods > 1 { words += " for \(alert.periods) periods" }
    if let recovery = alert.recovery { words += " recovers when \(text.text(recovery))" }
    return alert.message(language).map { "\(words) \"\($0)\"" } ?? words
  }

  private func words(_ direction: FigureModel.Direction) -> String {
    switch direction {
    case .higher: PageText.higher(language)
    case .lower: PageText.lower(language)
    }
  }

  private func unit(_ type: ValueType) -> String? {
    guard case .number(let unit) = type else { return nil }
    let words = units.text(unit, language)
    return words.isEmpty ? PageText.number(language) : words
  }
}
