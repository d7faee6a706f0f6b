import KPISyntax

extension WorkedExample {
  /// The example that a test is.
  static func read(_ test: TestSyntax, _ source: SourceText) -> WorkedExample {
    var example = WorkedExample(name: test.name.value, given: [], expected: [])
    for line in test.lines {
      switch line {
      case .covers: break
      case .givenFigure(let name, let value):
        example.add("\(name.text) = \(source.text(of: value.span))")
      case .givenSeries(let name, let series):
        let values = series.values.map { source.text(of: $0.span) }.joined(separator: ", ")
        example.add(
          "\(name.text) = \(values) every \(series.every.text) from \(series.from.value)")
      case .givenRows(let dataset, let table):
        let rows = table.rows.map { $0.map(\.value) }
        example.given.append(.rows(dataset: dataset.text, rows))
      case .expect(let expectation):
        let text = source.text(of: expectation.span)
        let words = String(text.drop { $0 != " " }.drop { $0 == " " })
        example.expected.append((words, WorkedExample.names(in: expectation.subject)))
      }
    }
    return example
  }

  private mutating func add(_ figure: String) {
    if case .figures(let figures) = given.last {
      given[given.count - 1] = .figures(figures + [figure])
    } else {
      given.append(.figures([figure]))
    }
  }

  private static func names(in subject: ExpressionSyntax) -> [String] {
    switch subject {
    case .path(let path): [path.text]
    case .call(let call): call.arguments.flatMap(names)
    default: []
    }
  }
}
