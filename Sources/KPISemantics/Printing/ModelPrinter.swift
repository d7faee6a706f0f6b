import KPISyntax
import KPIValues

/// Prints a model as stable text: what `kpi dump model` shows and tests compare.
public struct ModelPrinter {
  private let model: KPIModel
  private let expressions: ExpressionText
  private var lines: [String] = []

  /// The text of a model: names in alphabetical order, columns in theirs.
  public static func text(of model: KPIModel) -> String {
    var printer = ModelPrinter(model)
    printer.printCalendar()
    for (_, dataset) in model.datasets.sorted(by: { $0.key < $1.key }) { printer.print(dataset) }
    for (_, input) in model.inputs.sorted(by: { $0.key < $1.key }) { printer.print(input) }
    for (_, figure) in model.figures.sorted(by: { $0.key < $1.key }) { printer.print(figure) }
    for objective in model.objectives { printer.print(objective) }
    for test in model.tests { printer.print(test) }
    return printer.lines.joined(separator: "\n") + "\n"
  }

  private init(_ model: KPIModel) {
    self.model = model
    expressions = ExpressionText(model: model)
  }

  private mutating func add(_ depth: Int, _ text: String) {
    lines.append(String(repeating: "  ", count: depth) + text)
  }

  private mutating func printCalendar() {
    let rules = model.calendar
    let days = rules.workingDays.map(String.init).joined(separator: ",")
    let hours = rules.workingHours.map { "\($0.lowerBound)..<\($0.upperBound)" }
    add(
      0,
      "calendar zone \(TextLiteral.quoted(rules.timeZone)) week \(rules.weekStart)"
        + " year \(rules.yearStart) judged \(model.judgedEvery.rawValue)")
    add(1, "working days \(days) seconds \(hours.joined(separator: ","))")
    for day in rules.closedDays.sorted() { add(1, "closed \(day)") }
    add(0, "currency \(model.currency)")
  }

  private mutating func print(_ dataset: DatasetModel) {
    add(0, "dataset \(dataset.name) \(source(of: dataset))")
    let keys = dataset.keys.map { dataset.columns[$0].name }.joined(separator: ", ")
    if let entity = dataset.entity { add(1, "row \(entity)") }
    if !keys.isEmpty { add(1, "key \(keys)") }
    if let time = dataset.timeColumn { add(1, "time \(dataset.columns[time].name)") }
    if let covers = dataset.covers {
      add(1, "covers \(covers.lowerBound)..\(covers.upperBound)")
    }
    for option in dataset.reading.statedTexts { add(1, "read as \(option)") }
    for (position, column) in dataset.columns.enumerated() {
      let level = column.isLevel ? " level" : ""
      let origin = origin(of: column, in: dataset)
      add(1, "\(position) \(column.name) : \(column.type.spelling)\(level)\(origin)")
    }
  }

  private func source(of dataset: DatasetModel) -> String {
    func names(_ columns: [Int], of base: String) -> String {
      columns.map { expressions.column($0, of: base, extra: []) }.joined(separator: ", ")
    }
    switch dataset.source {
    case .undefined: return "undefined"
    case .file(let pattern, _): return "from \(TextLiteral.quoted(pattern))"
    case .entities(let base, let keys, let eachPeriod):
      let suffix = eachPeriod ? " each period" : ""
      return "from \(base) per \(names(keys, of: base))\(suffix)"
    case .pairs(let base, let column, let keys):
      let value = names([column], of: base)
      return "from pairs of \(base).\(value) per \(names(keys, of: base))"
    case .rows(let rows): return "from \(max(0, rows.count - 1)) given rows"
    }
  }

  private func origin(of column: ColumnModel, in dataset: DatasetModel) -> String {
    switch column.origin {
    case .undefined: return " undefined"
    case .field(let header):
      return header == column.name ? "" : " from \(TextLiteral.quoted(header))"
    case .derived(let expression):
      return " = " + expressions.text(of: expression, dataset: dataset.name)
    case .entity(let entity):
      let aggregates = entity.aggregates.map(expressions.text)
      return " = "
        + expressions.text(of: entity.expression, dataset: dataset.name, extra: aggregates)
    }
  }

  private mutating func print(_ input: InputModel) {
    let words = [input.isRate ? "rate" : "flow"] + (input.isEstimated ? ["estimated"] : [])
    add(0, "input \(input.name) : \(input.type.spelling) \(words.joined(separator: " "))")
    switch input.value {
    case .undefined: add(1, "undefined")
    case .constant(let stated): add(1, stated.text)
    case .split(let by, let entries, let otherwise):
      add(1, "by \(by.map(\.text).joined(separator: ", "))")
      let shown = entries.map { key, stated in
        let parts = zip(key, by).map { expressions.text(of: $0, type: $1.type) }
        return "\(parts.joined(separator: ", ")) = \(stated.text)"
      }
      for line in shown.sorted() { add(2, line) }
      if let otherwise { add(2, "else = \(otherwise.text)") }
    case .periods(let grain, let entries, let spread):
      add(1, "every \(grain.rawValue)\(spread ? " spread" : "")")
      for (period, stated) in entries.sorted(by: { $0.key < $1.key }) {
        add(2, "\(model.calendar.name(of: period)) = \(stated.text)")
      }
    }
  }

  private mutating func print(_ figure: FigureModel) {
    let origin = figure.isFromPack ? " from a pack" : ""
    add(0, "\(figure.isKPI ? "kpi" : "measure") \(figure.name) : \(figure.type.spelling)\(origin)")
    if let expression = figure.expression {
      add(1, "= \(expressions.text(of: expression))")
      add(1, expression.additivity.text)
    }
    for (language, label) in figure.labels.sorted(by: { $0.key < $1.key }) {
      add(1, "label\(language.isEmpty ? "" : " " + language) \(TextLiteral.quoted(label))")
    }
    if let owner = figure.owner { add(1, "owner \(TextLiteral.quoted(owner))") }
    if !figure.tags.isEmpty { add(1, "tags \(figure.tags.joined(separator: ", "))") }
    if let better = figure.better { add(1, "better \(better.rawValue)") }
    if !figure.by.isEmpty { add(1, "by \(figure.by.map(\.text).joined(separator: ", "))") }
    if let top = figure.top { add(1, "top \(top)") }
    for condition in figure.conditions {
      add(1, "where \(expressions.text(of: condition, dataset: nil))")
    }
    if let every = figure.every { add(1, "every \(every.rawValue)") }
    if figure.settlesAfterDays > 0 { add(1, "settles after \(figure.settlesAfterDays) day") }
    for need in figure.needs { add(1, "lacks \(need)") }
    print(figure.judgement, depth: 1)
    if !figure.watch.isEmpty { add(1, "watch \(figure.watch.joined(separator: ", "))") }
  }

  private mutating func print(_ rules: JudgementModel, depth: Int) {
    for goal in rules.goals { add(depth, "goal \(text(of: goal))") }
    if let line = rules.threshold {
      add(depth, "threshold \(expressions.text(of: line, bound: expressions.text))")
    }
    for alert in rules.alerts {
      let condition = expressions.text(of: alert.condition)
      let recovery = alert.recovery.map { " recovers when " + expressions.text(of: $0) } ?? ""
      let message = alert.messages.sorted { $0.key < $1.key }.map { language, text in
        (language.isEmpty ? " " : " \(language) ") + TextLiteral.quoted(text)
      }.joined()
      add(
        depth,
        "alert \(alert.severity.rawValue) when \(condition) for \(alert.periods)"
          + " periods\(recovery)\(message)")
    }
    if let needs = rules.needs { add(depth, "needs \(expressions.text(of: needs))") }
    for segment in rules.segments {
      add(depth, "for \(expressions.text(of: segment.condition, dataset: nil))")
      if let better = segment.better { add(depth + 1, "better \(better.rawValue)") }
      print(segment.rules, depth: depth + 1)
    }
  }

  private func text(of goal: JudgementModel.Goal) -> String {
    var text =
      switch goal.target {
      case .comparison(let sign, let figure): "\(sign.text) \(expressions.text(of: figure))"
      case .relativeChange(let change): "change by \(change) of the baseline"
      case .absoluteChange(let change): "change by \(change)"
      }
    if let from = goal.from { text += " from \(model.calendar.name(of: from))" }
    if let by = goal.by { text += " by \(model.calendar.name(of: by))" }
    return text
  }

  private mutating func print(_ objective: ObjectiveModel) {
    let title = objective.title(.english).map { " " + TextLiteral.quoted($0) } ?? ""
    add(0, "objective \(objective.name)\(title)")
    for goal in objective.goals { add(1, "goal \(goal.figure) \(text(of: goal.goal))") }
    if !objective.watch.isEmpty { add(1, "watch \(objective.watch.joined(separator: ", "))") }
  }

  private mutating func print(_ test: TestModel) {
    add(0, "test \(TextLiteral.quoted(test.name))")
    if let covers = test.covers { add(1, "covers \(covers.lowerBound)..\(covers.upperBound)") }
    for (name, value) in test.figures.sorted(by: { $0.key < $1.key }) {
      add(1, "given \(name) = \(value.map { expressions.text(of: $0) } ?? "missing")")
    }
    for (name, rows) in test.tables.sorted(by: { $0.key < $1.key }) {
      add(1, "given \(name) \(rows.first?.joined(separator: ", ") ?? ""): \(rows.count - 1) rows")
    }
    for expectation in test.expectations { print(expectation) }
  }

  private mutating func print(_ expectation: TestModel.Expectation) {
    var text =
      switch expectation.subject {
      case .value(let figure): expressions.text(of: figure)
      case .status(let kpi): "status(\(kpi))"
      case .alert(let kpi): "alert(\(kpi))"
      case .goal(let kpi): "goal(\(kpi))"
      }
    let by = expectation.by
    if !by.isEmpty { text += " by \(by.map(\.text).joined(separator: ", "))" }
    if let every = expectation.every { text += " every \(every.rawValue)" }
    if let at = expectation.at { text += " at \(model.calendar.name(of: at))" }
    add(1, "expect \(text)")
    for cell in expectation.cells {
      let key = zip(cell.key, by).map { literal, dimension in
        literal.map { expressions.text(of: $0, type: dimension.type) } ?? "missing"
      }
      let outcome =
        switch cell.outcome {
        case .value(let literal): expressions.text(of: literal)
        case .word(let word): word
        case .missing(let cause): cause.map { "missing \($0)" } ?? "missing"
        }
      add(2, "[\(key.joined(separator: ", "))] \(outcome)")
    }
  }
}
