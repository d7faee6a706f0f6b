import KPISyntax
import KPIValues

extension ProgramResolver {
  /// Checks the tests at these positions of the table; the others are known.
  func resolveTests(_ positions: [Int]) {
    let redefined = self.redefined
    for position in positions { tests[position] = checked(table.tests[position], redefined) }
    model.tests = tests.compactMap { $0 }
  }

  /// What packs define and the project defines again.
  private var redefined: Set<String> {
    if !table.hasOverrides { return [] }
    return Set(
      table.figures.filter { $0.value.contains { $0.overrideSpan != nil && !$0.origin.isPack } }
        .keys)
  }

  private func checked(
    _ declared: Declared<TestSyntax>, _ redefined: Set<String>
  ) -> TestModel? {
    let known = (problems.count, checker.diagnostics.count)
    let figures = model.figures
    var test = testModel(declared.syntax, span: declared.name.span, figures: figures)
    guard !redefined.isEmpty, declared.origin.isPack else { return test }
    // The pack's test is about definitions that the project has put its own in place of.
    let given = Set(test.figures.keys).union(test.series.keys)
    test.expectations.removeAll {
      reaches(redefined, from: $0.subject, given: given, figures: figures)
    }
    let found = problems[known.0...] + checker.diagnostics[known.1...]
    guard found.contains(where: { $0.severity == .error }) else {
      return test.expectations.isEmpty ? nil : test
    }
    problems.removeSubrange(known.0...)
    checker.diagnostics.removeSubrange(known.1...)
    return nil
  }

  /// Whether what is expected rests on one of some figures, those apart that a test gives.
  private func reaches(
    _ names: Set<String>, from subject: TestModel.Subject, given: Set<String>,
    figures: [String: FigureModel]
  ) -> Bool {
    var uses = ExpressionUses()
    switch subject {
    case .value(let expression): uses.add(expression)
    case .status(let name), .alert(let name), .goal(let name): uses.figures.insert(name)
    }
    var seen = given
    while let name = uses.figures.first(where: { !seen.contains($0) }) {
      if names.contains(name) { return true }
      seen.insert(name)
      figures[name]?.expression.map { uses.add($0) }
    }
    return false
  }

  private func testModel(
    _ syntax: TestSyntax, span: SourceSpan, figures: [String: FigureModel]
  ) -> TestModel {
    var test = TestModel(
      name: syntax.name.value, figures: [:], tables: [:], covers: nil, expectations: [],
      span: span)
    var places: [String: SourceSpan] = [:]
    for line in syntax.lines {
      switch line {
      case .covers(let from, let to, let span): test.covers = days(from: from, to: to, at: span)
      case .givenFigure(let name, let value):
        if isGivenOnce(name, key: name.text, &places) { give(name, value, to: &test) }
      case .givenSeries(let name, let series):
        if isGivenOnce(name, key: name.text, &places) { give(name, series, to: &test) }
      case .givenRows(let name, let rows):
        if isGivenOnce(name, key: "dataset " + name.text, &places) {
          give(name, rows, to: &test)
        }
      case .expect(let syntax):
        if let expectation = expectation(syntax, figures: figures) {
          test.expectations.append(expectation)
        }
      }
    }
    let expects = syntax.lines.contains { if case .expect = $0 { true } else { false } }
    if !expects { problems.append(TestDiagnostics.withoutExpectation(syntax.name)) }
    return test
  }

  private func isGivenOnce(
    _ name: NameSyntax, key: String, _ places: inout [String: SourceSpan]
  ) -> Bool {
    if let first = places[key] {
      problems.append(TestDiagnostics.givenTwice(name, first: first))
      return false
    }
    places[key] = name.span
    return true
  }

  private func give(_ name: NameSyntax, _ value: ExpressionSyntax, to test: inout TestModel) {
    guard let type = input(named: name.text)?.type ?? figure(named: name.text)?.type else {
      problems.append(
        dataset(named: name.text) == nil
          ? NameDiagnostics.unknownFigure(
            name, candidates: figureNames, kind: "figure or input",
            owners: checker.datasets(having: name.text))
          : TestDiagnostics.datasetAsFigure(name))
      return
    }
    if let literal = checker.checkLiteral(value, type: type) {
      test.figures[name.text] = .some(literal)
    }
  }

  private func give(
    _ name: NameSyntax, _ series: TestSyntax.SeriesSyntax, to test: inout TestModel
  ) {
    guard let type = input(named: name.text)?.type ?? figure(named: name.text)?.type else {
      problems.append(
        NameDiagnostics.unknownFigure(name, candidates: figureNames, kind: "figure or input"))
      return
    }
    let literals = series.values.compactMap { checker.checkLiteral($0, type: type) }
    let values = literals.compactMap { if case .number(let number) = $0 { number } else { nil } }
    guard let grain = checker.grain(series.every), let from = checker.period(series.from),
      values.count == series.values.count
    else { return }
    guard from.grain == grain else {
      problems.append(TestDiagnostics.seriesGrain(series.from, grain: series.every.text))
      return
    }
    test.series[name.text] = TestModel.Series(from: from, values: values)
  }

  private func give(
    _ name: NameSyntax, _ table: TestSyntax.RowTableSyntax, to test: inout TestModel
  ) {
    guard let dataset = dataset(named: name.text) else {
      problems.append(TestDiagnostics.unknownDataset(name, datasets: datasetNames))
      return
    }
    let header = table.rows.first ?? []
    for cell in header where !dataset.columnNames.contains(cell.value) {
      problems.append(
        TestDiagnostics.unknownColumn(
          cell, dataset: dataset.name, columns: dataset.columnNames.names))
    }
    for row in table.rows.dropFirst() where row.count != header.count {
      guard let first = row.first, let last = row.last else { continue }
      problems.append(
        TestDiagnostics.rowLength(
          first.span.union(last.span), cells: row.count, columns: header.count))
    }
    checkCells(table, of: dataset)
    test.tables[dataset.name] = table.rows.map { $0.map(\.value) }
  }

  // What surely cannot be read as its column's type; the rest is seen when the test runs.
  private func checkCells(_ table: TestSyntax.RowTableSyntax, of dataset: DatasetSymbol) {
    let header = table.rows.first ?? []
    let types = header.map { column(named: $0.value, of: dataset.name)?.type ?? .unknown }
    for row in table.rows.dropFirst() where row.count == header.count {
      for (place, cell) in row.enumerated() where !cell.value.isEmpty {
        guard let problem = GivenCell(cell, types[place]).problem(column: header[place].value)
        else { continue }
        problems.append(problem)
      }
    }
  }
}
