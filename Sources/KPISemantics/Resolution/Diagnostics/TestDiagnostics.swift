import KPISyntax

/// K51xx: tests.
enum TestDiagnostics {
  /// A test that judges nothing.
  static func withoutExpectation(_ name: TextSyntax) -> Diagnostic {
    Diagnostic(
      .testWithoutExpectation, "this test expects nothing",
      primary: .init(name.span, "nothing can fail"), help: ["add `expect sales is 10 EUR`"])
  }

  /// A series whose first period is of another grain.
  static func seriesGrain(_ from: TextSyntax, grain: String) -> Diagnostic {
    Diagnostic(
      .seriesGrain, "a series of every \(grain) begins with a \(grain)",
      primary: .init(from.span, "not a \(grain)"),
      help: ["write `given sales = 100, 110 every month from 2026-01`"])
  }

  /// A figure or dataset that a test gives twice.
  static func givenTwice(_ name: NameSyntax, first: SourceSpan) -> Diagnostic {
    Diagnostic(
      .givenTwice, "this test gives `\(name.text)` twice",
      primary: .init(name.span, "given again here"),
      secondary: [.init(first, "first given here")], help: ["keep one of them"])
  }

  /// Rows for a dataset that there is not.
  static func unknownDataset(_ name: NameSyntax, datasets: [String]) -> Diagnostic {
    Diagnostic(
      .givenUnknownDataset, "there is no dataset `\(name.text)` to give rows for",
      primary: .init(name.span, "unknown dataset"),
      help: [NearestName.help(for: name.text, among: datasets, scope: "datasets")])
  }

  /// A table's column that the dataset does not have.
  static func unknownColumn(
    _ header: TextSyntax, dataset: String, columns: [String]
  ) -> Diagnostic {
    Diagnostic(
      .givenUnknownColumn,
      header.value.isEmpty
        ? "a cell of the first row names no column"
        : "dataset `\(dataset)` has no column `\(header.value)`",
      primary: .init(header.span, header.value.isEmpty ? "an empty cell" : "unknown column"),
      help: [NearestName.help(for: header.value, among: columns, scope: "columns")])
  }

  /// A dataset to which a value is given.
  static func datasetAsFigure(_ name: NameSyntax) -> Diagnostic {
    Diagnostic(
      .unknownFigure, "there is no figure or input `\(name.text)`",
      primary: .init(name.span, "a dataset"),
      help: ["rows stand below as a table: `| orderId | amount |`, then `| o1 | 10 |`"])
  }

  /// A cell that its column's type cannot be read from.
  static func unreadableCell(
    _ cell: TextSyntax, _ type: ValueType, column: String, meant: String?
  ) -> Diagnostic {
    let help: Wording
    switch type {
    case .flag: help = "a flag is `true` or `false`"
    case .date, .period: help = "days are written `2026-03-01`, months `2026-03`"
    case .time: help = "times are written `2026-03-01T09:00`"
    default: help = "numbers stand alone, with a point before decimals: `1234.5`"
    }
    let text = cell.value.count > 20 ? cell.value.prefix(19) + "…" : cell.value
    return Diagnostic(
      .givenCell, "`\(text)` cannot be read as \(type.phrase)",
      primary: .init(cell.span, "in column `\(column)`"), help: [help],
      fixes: meant.map { [.init("write `\($0)`", [.init(cell.span, $0)], .maybeIncorrect)] } ?? [])
  }

  /// A row with more or fewer cells than the table's first one.
  static func rowLength(_ span: SourceSpan, cells: Int, columns: Int) -> Diagnostic {
    Diagnostic(
      .givenRowLength, "this row has \(cells) cells for \(columns) columns",
      primary: .init(span, "\(cells) cells"),
      help: ["write `| |` for a missing value"])
  }

  /// A cause for a missing value that there is not.
  static func unknownCause(_ name: NameSyntax, causes: [String]) -> Diagnostic {
    Diagnostic(
      .unknownCause, "no value is missing for the cause `\(name.text)`",
      primary: .init(name.span, "unknown cause"),
      help: [NearestName.help(for: name.text, among: causes, scope: "causes")])
  }

  /// `status`, `alert` or `goal` of a figure that has no such rules.
  static func notJudged(
    _ name: NameSyntax, call: String, clause: Wording, declared: SourceSpan
  ) -> Diagnostic {
    return Diagnostic(
      .figureNotJudged,
      clause.english == call
        ? "`\(name.text)` has no \(clause)"
        : "`\(name.text)` has no \(clause), so it has no \(call)",
      primary: .init(name.span, "not judged"), secondary: [.init(declared, "declared here")],
      help: ["declare one, or expect its value"])
  }

  /// `expect sales is green`: a status where the value of the figure stands.
  static func statusAsValue(_ word: PathSyntax, of figure: PathSyntax) -> Diagnostic {
    let call = "status(\(figure.text))"
    return Diagnostic(
      .expectedConstant, "`\(word.text)` is a status of `\(figure.text)`, not a value",
      primary: .init(word.span, "not a constant"),
      help: ["write `expect \(call) is \(word.text)`"],
      fixes: [.init("write `\(call)`", [.init(figure.span, call)], .machineApplicable)])
  }

  /// A word that no status, alert or goal of the figure can be.
  static func unknownVerdict(
    _ span: SourceSpan, word: String, call: String, words: [String]
  ) -> Diagnostic {
    Diagnostic(
      .unknownVerdict, "\(call) is never `\(word)`", primary: .init(span, "never the answer"),
      help: [NearestName.help(for: word, among: words, scope: "it can be")])
  }

  /// A map of cells without the splits that its keys are values of.
  static func mapWithoutSplit(_ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .mapWithoutSplit, "these cells have keys, but nothing says of which split",
      primary: .init(span, "keys of what?"),
      help: ["name the splits: `expect sales by channel { \"email\" = 2 }`"])
  }
}
