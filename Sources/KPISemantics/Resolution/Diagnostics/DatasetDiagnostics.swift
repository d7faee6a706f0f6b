import KPISyntax

/// K21xx: datasets and columns.
enum DatasetDiagnostics {
  /// Two places that say where the rows of a dataset are.
  static func sourceTwice(
    _ name: String, at span: SourceSpan, first: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      .sourceTwice, "two declarations say where the rows of `\(name)` are",
      primary: .init(span, "said again here"), secondary: [.init(first, "first said here")],
      help: ["keep one, or write `override` before the one that shall hold"])
  }

  /// A project that takes rows from elsewhere than a pack does.
  static func sourceOfPack(
    _ name: String, _ own: DatasetOutline.Source, pack: SourceSpan
  ) -> Diagnostic {
    let front = SourceSpan(file: own.span.file, start: own.start, end: own.start)
    return Diagnostic(
      .sourceTwice, "two declarations say where the rows of `\(name)` are",
      primary: .init(own.span, "said again here"), secondary: [.init(pack, "first said here")],
      help: ["leave out `from` here, or replace what the pack says and computes by `override`"],
      fixes: [
        .init("write `override` before it", [.init(front, "override ")], .maybeIncorrect)
      ])
  }

  /// Two definitions of one column.
  static func columnTwice(_ name: NameSyntax, first: SourceSpan) -> Diagnostic {
    Diagnostic(
      .columnTwice, "column `\(name.text)` is defined twice",
      primary: .init(name.span, "defined again here"),
      secondary: [.init(first, "first defined here")],
      help: ["keep one, or write `override` before the dataset that shall hold"])
  }

  /// One column twice in one block.
  static func columnRepeated(_ name: NameSyntax, first: SourceSpan) -> Diagnostic {
    Diagnostic(
      .columnTwice, "column `\(name.text)` is defined twice",
      primary: .init(name.span, "defined again here"),
      secondary: [.init(first, "first defined here")], help: ["keep one of them"])
  }

  /// `row returnId` instead of `row return by returnId`.
  static func rowWithoutKey(_ name: NameSyntax, entity: String?) -> Diagnostic {
    Diagnostic(
      .rowWithoutKey, "`row` says what a row is, and then by which column it is known",
      primary: .init(name.span, "a column"),
      help: ["write `row \(entity ?? "order") by \(name.text)`"],
      fixes: entity.map {
        [
          .init(
            "write `\($0) by \(name.text)`",
            [.init(name.span, "\($0) by \(name.text)")], .maybeIncorrect)
        ]
      } ?? [])
  }

  /// Two declarations of one column that state different types.
  static func typeClash(
    _ name: String, stated: TypeSyntax, first: TypeSyntax, isOfPack: Bool
  ) -> Diagnostic {
    Diagnostic(
      .columnTypeClash, "the declarations of column `\(name)` state different types",
      primary: .init(stated.span, "`\(stated.text)` here"),
      secondary: [.init(first.span, "`\(first.text)` here")],
      help: [
        isOfPack
          ? "formulas of the pack rest on its type: state that, or give the column another name"
          : "state one type"
      ])
  }

  /// A column from a file whose type nobody states.
  static func columnWithoutType(
    _ name: NameSyntax, dataset: String, declared: [String]
  ) -> Diagnostic {
    if let nearest = NearestName.of(name.text, among: declared) {
      return Diagnostic(
        .columnWithoutType, "column `\(name.text)` has no type",
        primary: .init(name.span, "what does it hold?"),
        notes: ["the packs call one `\(nearest)` in dataset `\(dataset)`"],
        help: ["write `\(nearest)`, or a type: `\(name.text) : text`"],
        fixes: [.init("write `\(nearest)`", [.init(name.span, nearest)], .maybeIncorrect)])
    }
    return Diagnostic(
      .columnWithoutType, "column `\(name.text)` has no type",
      primary: .init(name.span, "what does it hold?"),
      notes: ["no declaration of dataset `\(dataset)` states it"],
      help: ["write `\(name.text) : text`, `: number`, `: EUR`, `: date`, `: time`, `: id …`"])
  }

  /// A derived column whose expression is of another type than the stated one.
  static func derivedTypeMismatch(
    _ name: String, stated: String, at typeSpan: SourceSpan, actual: Wording, _ span: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      .derivedTypeMismatch, "the expression of `\(name)` is not of its stated type",
      primary: .init(span, "is \(actual)"),
      secondary: [.init(typeSpan, "`\(stated)` is stated here")],
      help: ["change the expression or the type"])
  }

  /// Two different statements of what a row is.
  static func rowClash(at span: SourceSpan, first: SourceSpan) -> Diagnostic {
    Diagnostic(
      .rowClash, "two declarations say differently what a row is",
      primary: .init(span, "said again here"), secondary: [.init(first, "first said here")],
      help: ["keep one of them"])
  }

  /// A key that is not a column of the dataset.
  static func unknownKey(_ name: NameSyntax, columns: [String]) -> Diagnostic {
    Diagnostic(
      .unknownKey, "the key `\(name.text)` is not a column of this dataset",
      primary: .init(name.span, "unknown column"),
      help: [NearestName.help(for: name.text, among: columns, scope: "columns")])
  }

  /// Two columns that are marked `time`.
  static func timeColumnTwice(_ span: SourceSpan, first: SourceSpan) -> Diagnostic {
    Diagnostic(
      .timeColumnTwice, "two columns of one dataset are marked `time`",
      primary: .init(span, "marked again here"),
      secondary: [.init(first, "first marked here")],
      help: ["keep the moment that places a row; others are placed with `at`"])
  }

  /// A `time` column whose type is none of date, time or a period.
  static func timeColumnType(_ name: NameSyntax, type: Wording) -> Diagnostic {
    Diagnostic(
      .timeColumnType, "the time column `\(name.text)` holds no time",
      primary: .init(name.span, "is \(type)"),
      help: ["its type must be `time`, `date` or a period such as `month`"])
  }

  /// Coverage that ends before it begins.
  static func coversReversed(_ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .coversReversed, "`covers` ends before it begins", primary: .init(span, "reversed"),
      help: ["write the earlier day first"])
  }

  /// An option of `read as` that there is not.
  static func unknownReadOption(_ name: NameSyntax) -> Diagnostic {
    let options = ReadOption.allCases.map(\.rawValue)
    return Diagnostic(
      .unknownReadOption, "`read as` has no option `\(name.text)`",
      primary: .init(name.span, "unknown option"),
      help: [
        foreignOptions[name.text.lowercased()].map { "write `\($0)`" }
          ?? NearestName.help(for: name.text, among: options, scope: "options")
      ],
      fixes: foreignOptions[name.text.lowercased()].map {
        [.init("write `\($0)`", [.init(name.span, $0)], .maybeIncorrect)]
      } ?? [])
  }

  private static let foreignOptions = [
    "separator": "delimiter", "sep": "delimiter", "delim": "delimiter", "séparateur": "delimiter",
    "separateur": "delimiter", "charset": "encoding", "codepage": "encoding",
    "encodage": "encoding", "date": "dates", "dateformat": "dates", "date_format": "dates",
    "format": "dates", "null": "missing", "nulls": "missing", "na": "missing", "nan": "missing",
    "empty": "missing", "decimals": "decimal", "header": "skip", "skiprows": "skip",
    "language": "locale", "lang": "locale",
  ]

  /// A value that an option of `read as` does not accept.
  static func readOptionValue(_ option: DatasetSyntax.ReadOption, accepts: Wording) -> Diagnostic {
    Diagnostic(
      .readOptionValue, "`\(option.name.text)` cannot be that value",
      primary: .init(option.value.span, "not accepted"),
      help: ["`\(option.name.text)` accepts \(accepts)"])
  }

  /// A dataset made from one that there is not.
  static func unknownOriginDataset(_ name: NameSyntax, datasets: [String]) -> Diagnostic {
    Diagnostic(
      .unknownOriginDataset, "there is no dataset `\(name.text)` to make rows from",
      primary: .init(name.span, "unknown dataset"),
      help: [NearestName.help(for: name.text, among: datasets, scope: "datasets")])
  }

  /// A key or value of a made dataset that its base does not have.
  static func unknownOriginColumn(
    _ name: NameSyntax, base: String, columns: [String]
  ) -> Diagnostic {
    Diagnostic(
      .unknownOriginColumn, "dataset `\(base)` has no column `\(name.text)`",
      primary: .init(name.span, "unknown column"),
      help: [NearestName.help(for: name.text, among: columns, scope: "columns")])
  }

  /// Datasets that are made from each other.
  static func circle(_ circle: [NameSyntax]) -> Diagnostic? {
    guard let first = circle.first else { return nil }
    let path = (circle + [first]).map { "`\($0.text)`" }.joined(separator: " → ")
    return Diagnostic(
      .datasetCircle, "dataset `\(first.text)` is made from itself",
      primary: .init(first.span, "needs its own rows"),
      secondary: circle.dropFirst().map { .init($0.span, "part of the circle") },
      notes: ["the circle: \(path)"], help: ["make one of them from a file"])
  }

  /// A column of a made dataset that neither its base nor an expression gives.
  static func columnWithoutDefinition(_ name: NameSyntax, dataset: String) -> Diagnostic {
    Diagnostic(
      .columnWithoutDefinition, "nothing gives the column `\(name.text)`",
      primary: .init(name.span, "no expression"),
      notes: ["`\(dataset)` is made from another dataset, so no file holds its columns"],
      help: ["write `\(name.text) = …`"])
  }
}
