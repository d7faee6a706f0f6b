extension TreePrinter {
  /// Adds a calendar and its lines.
  mutating func add(_ calendar: CalendarSyntax) {
    node("calendar") { printer in
      for line in calendar.lines { printer.add(line) }
    }
  }

  private mutating func add(_ calendarLine: CalendarSyntax.Line) {
    switch calendarLine {
    case .timezone(let text): line("timezone \(shown(text))")
    case .weekStarts(let name): line("week starts \(shown(name))")
    case .yearStarts(let name): line("year starts \(shown(name))")
    case .judgedEvery(let name): line("judged every \(shown(name))")
    case .working(let first, let last, let hours):
      let ranges = hours.map { "\($0.start.value)..\($0.end.value)" }.joined(separator: ", ")
      line("working \(shown(first))..\(shown(last)) \(ranges)")
    case .closed(let days): line("closed " + days.map(\.value).joined(separator: ", "))
    }
  }

  /// Adds a dataset, its source and its lines.
  mutating func add(_ dataset: DatasetSyntax) {
    let text = "dataset \(shown(dataset.name))"
    node(text) { printer in
      if let source = dataset.source { printer.line(printer.shown(source)) }
      for line in dataset.lines { printer.add(line) }
    }
  }

  private func shown(_ source: DatasetSyntax.Source) -> String {
    switch source {
    case .file(let text): return "from \(shown(text))"
    case .entities(let path, let keys, let eachPeriod):
      return "from \(shown(path)) per \(shown(keys))" + (eachPeriod ? " each period" : "")
    case .pairs(let path, let keys): return "from pairs of \(shown(path)) per \(shown(keys))"
    }
  }

  private mutating func add(_ datasetLine: DatasetSyntax.Line) {
    switch datasetLine {
    case .row(let entity, let keys, _):
      line("row \(shown(entity))" + (keys.isEmpty ? "" : " by \(shown(keys))"))
    case .covers(let from, let to, _): line("covers \(from.value)..\(to.value)")
    case .readAs(let options, _):
      line(options.reduce("read as") { "\($0) \(shown($1.name)) \(shown($1.value))" })
    case .badCellsAreMissing: line("bad cells are missing")
    case .column(let column): add(column)
    }
  }

  private mutating func add(_ column: ColumnSyntax) {
    document(column.documentation)
    var head = column.timeSpan == nil ? "column" : "time column"
    head += " \(shown(column.name))"
    if let type = column.type { head += " : \(shown(type))" }
    if let header = column.header { head += " from \(shown(header))" }
    node(head) { printer in
      if let expression = column.expression { printer.add(expression) }
      printer.add(column.labels)
    }
  }

  /// Adds a test and its lines.
  mutating func add(_ test: TestSyntax) {
    let text = "test \(shown(test.name))"
    node(text) { printer in
      for line in test.lines { printer.add(line) }
    }
  }

  private mutating func add(_ testLine: TestSyntax.Line) {
    switch testLine {
    case .covers(let from, let to, _): line("covers \(from.value)..\(to.value)")
    case .givenFigure(let name, let value): node("given \(shown(name))") { $0.add(value) }
    case .givenSeries(let name, let series):
      let words = "every \(series.every.text) from \(series.from.value)"
      node("given \(shown(name)) \(words)") { printer in
        for value in series.values { printer.add(value) }
      }
    case .givenRows(let dataset, let table):
      let text = "given rows \(shown(dataset))"
      node(text) { printer in
        for row in table.rows {
          printer.line(row.map { printer.shown($0) }.joined(separator: " | "))
        }
      }
    case .expect(let expectation): add(expectation)
    }
  }

  private mutating func add(_ expectation: TestSyntax.ExpectationSyntax) {
    node("expect") { printer in
      printer.add(expectation.subject)
      if !expectation.by.isEmpty { printer.line("by \(printer.shown(expectation.by))") }
      if let grain = expectation.every { printer.line("every \(printer.shown(grain))") }
      if let period = expectation.at { printer.line("at \(period.value)") }
      switch expectation.outcome {
      case .value(let value): printer.node("is") { $0.add(value) }
      case .missing(let cause):
        printer.line("is missing" + (cause.map { " \(printer.shown($0))" } ?? ""))
      case .map(let map): printer.add(map)
      }
    }
  }
}
