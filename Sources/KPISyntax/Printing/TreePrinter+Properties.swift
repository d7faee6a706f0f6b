extension TreePrinter {
  /// Adds the clauses of a block.
  mutating func add(_ properties: [PropertySyntax]) {
    for property in properties {
      document(property.documentation)
      add(property.kind)
    }
  }

  private mutating func add(_ kind: PropertySyntax.Kind) {
    switch kind {
    case .label(let label): line(shown(label))
    case .owner(let text): line("owner \(shown(text))")
    case .unit(let unit): line("unit \(shown(unit))")
    case .better(let name): line("better \(shown(name))")
    case .by(let paths): line("by \(shown(paths))")
    case .top(let digits): line("top \(digits.value)")
    case .condition(let condition): node("where") { $0.add(condition) }
    case .every(let name): line("every \(shown(name))")
    case .goal(let goal): node("goal") { $0.add(goal) }
    case .threshold(let bands): node("threshold") { $0.add(bands) }
    case .needs(let condition): node("needs") { $0.add(condition) }
    case .settles(let quantity): node("settles after") { $0.add(quantity) }
    case .segment(let condition, let properties):
      node("for") { printer in
        printer.add(condition)
        printer.add(properties)
      }
    case .alert(let alert): add(alert)
    case .alertMessage(let message):
      line("alert " + (message.language.map { "\(shown($0)) " } ?? "") + shown(message.text))
    case .tags(let names): line("tags \(shown(names))")
    case .watch(let names): line("watch \(shown(names))")
    }
  }

  /// Adds what a goal asks for, and its periods.
  mutating func add(_ goal: GoalSyntax) {
    switch goal.target {
    case .comparison(let kind, let value): node(kind.rawValue) { $0.add(value) }
    case .change(let increase, let quantity):
      node(increase ? "+" : "-") { $0.add(.quantity(quantity)) }
    }
    if let from = goal.from { line("from \(from.value)") }
    if let by = goal.by { line("by \(by.value)") }
  }

  private mutating func add(_ alert: AlertSyntax) {
    let text = "alert" + (alert.severity.map { " \(shown($0))" } ?? "")
    node(text) { printer in
      printer.add(alert.condition)
      if let count = alert.count {
        printer.line(
          "for \(count.value)" + (alert.countUnit.map { " \(printer.shown($0))" } ?? ""))
      }
      if let recovery = alert.recovery { printer.node("recovers when") { $0.add(recovery) } }
      if let message = alert.message { printer.line(printer.shown(message)) }
    }
  }
}
