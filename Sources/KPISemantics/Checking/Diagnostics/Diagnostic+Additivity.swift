import KPISyntax
import KPIValues

/// K40xx: additivity and grain.
extension Diagnostic {
  /// The sum of a rate; `offer` is a formula that can be summed instead.
  static func sumOfRate(
    _ call: CallSyntax, _ span: SourceSpan, _ unit: MeasurementUnit, offer: String?
  ) -> Diagnostic {
    Diagnostic(
      .sumOfRate, "rates do not add up: this one is in `\(unit.symbol)`",
      primary: Label(span, "a rate"), secondary: [Label(call.function.span, "adds it up")],
      help: [
        offer.map { "multiply by what it is a rate of: `\($0)`" }
          ?? perTime(call, unit)
          ?? "sum what it is a rate of, and divide the sums: `sum(a) / sum(b)`"
      ])
  }

  // `sum(subscriptions.price)` in `EUR/month`: what one month brings adds up.
  private static func perTime(_ call: CallSyntax, _ unit: MeasurementUnit) -> Wording? {
    let below = unit.exponents.filter { $0.value < 0 }
    guard below.count == 1, below["s"] == -1 || below["month"] == -1,
      let word = unit.symbol.split(separator: "/").last,
      case .path(let path)? = call.arguments.first?.bare
    else { return nil }
    return "take what one \(String(word)) brings: `sum(\(path.text) * 1 \(String(word)))`"
  }

  /// The plain mean of a ratio of columns.
  static func averageOfRate(
    _ call: CallSyntax, _ span: SourceSpan, _ ratio: RateAnalysis.Ratio
  ) -> Diagnostic {
    let help: Wording
    switch ratio {
    case .quotient(let above, let below) where above != "…" && below != "…":
      help = "divide the sums: `sum(\(above)) / sum(\(below))`, or weight it: `weighted by`"
    case .quotient: help = "divide the sums: `sum(a) / sum(b)`, or weight it: `weighted by`"
    case .percentage: help = "weight it by what it is a part of: `average(x weighted by w)`"
    }
    return Diagnostic(
      .averageOfRate, "a mean of ratios weighs small and large rows alike",
      primary: Label(span, "a ratio, row by row"),
      secondary: [Label(call.function.span, "takes the plain mean")], help: [help])
  }

  /// The sum over finer cells of a figure that does not add up.
  static func sumOfCells(
    _ call: CallSyntax, _ span: SourceSpan, _ nature: FigureNature
  ) -> Diagnostic {
    let distinct = nature == .distinct
    return Diagnostic(
      .sumOfRate,
      distinct
        ? "distinct counts do not add up: one value may occur in several cells"
        : "rates and means do not add up",
      primary: Label(span, distinct ? "a distinct count" : "a rate or mean"),
      secondary: [Label(call.function.span, "adds it up")],
      help: [
        distinct
          ? "write the distinct count itself: it is recomputed for the whole cell"
          : "write the figure itself: it is recomputed for the whole cell"
      ])
  }

  /// The plain mean over finer cells of a ratio.
  static func averageOfCells(_ call: CallSyntax, _ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .averageOfRate, "a mean of ratios weighs small and large cells alike",
      primary: Label(span, "a ratio"),
      secondary: [Label(call.function.span, "takes the plain mean")],
      help: [
        "write the ratio itself, recomputed for the whole cell, or weight it: `weighted by`"
      ])
  }

  /// The sum of a stock over time.
  static func sumOfLevel(
    _ call: CallSyntax, _ level: String, _ dataset: DatasetSymbol
  ) -> Diagnostic {
    let message: Wording = "`\(level)` is a level: it does not add up over time"
    let label = Label(call.span, "would count every day's stock again")
    if dataset.keys.isEmpty {
      return Diagnostic(
        .sumOfLevel, message, primary: label,
        help: [
          "state what a row is, such as `row count by productId, countedAt`, and take the last"
            + " known of each"
        ])
    }
    let offer = lastOffer(level, dataset)
    return Diagnostic(
      .sumOfLevel, message, primary: label,
      help: ["take the last known of each: `\(offer)`"],
      fixes: [Fix("take the last known of each", [Edit(call.span, offer)], .maybeIncorrect)])
  }

  private static func lastOffer(_ level: String?, _ dataset: DatasetSymbol) -> String {
    let keys = dataset.keysWithoutTime.map { "\(dataset.name).\($0)" }.joined(separator: ", ")
    let value = "last(\(level.map { "\(dataset.name).\($0)" } ?? "…"))"
    return keys.isEmpty ? value : "sum(\(value) per \(keys))"
  }

  /// The sum over many rows of what they share in one linked row.
  static func countedTwice(
    _ call: CallSyntax, _ span: SourceSpan, _ column: String, _ dataset: DatasetSymbol
  ) -> Diagnostic {
    Diagnostic(
      .countedTwice, "`\(column)` would be counted once for each row of `\(dataset.name)`",
      primary: Label(span, "shared by several rows"),
      secondary: [Label(call.function.span, "adds it up")],
      help: [
        "sum it where it is stated, `sum(\(column))`, or multiply by a column of the row"
      ])
  }

  /// `last` of a stock without keys; `level` is its column, nil where more is computed of it.
  static func lastOfLevel(
    _ call: CallSyntax, _ level: String?, _ dataset: DatasetSymbol
  ) -> Diagnostic {
    let offer = lastOffer(level, dataset)
    return Diagnostic(
      .keysOfLevel, "`last` of a level needs the keys of which each has one",
      primary: Label(call.span, "the last of what?"), help: ["write `\(offer)`"],
      fixes: level == nil ? [] : [Fix("add the keys", [Edit(call.span, offer)], .maybeIncorrect)])
  }

  /// `last` of a stock by other keys than those of its dataset.
  static func keysOfLevel(
    _ keys: [PathSyntax], _ dataset: DatasetSymbol, _ expected: [String]
  ) -> Diagnostic {
    let span = keys.dropFirst().reduce(keys[0].span) { $0.union($1.span) }
    if expected.isEmpty {
      return Diagnostic(
        .keysOfLevel, "`\(dataset.name)` states no key but its time",
        primary: Label(span, "not its key"), secondary: [Label(dataset.span, "declared here")],
        help: ["state what a row is: `row … by …`"])
    }
    let list = expected.joined(separator: ", ")
    let written = expected.map { "\(dataset.name).\($0)" }.joined(separator: ", ")
    return Diagnostic(
      .keysOfLevel, "the key of `\(dataset.name)` without its time is `\(list)`",
      primary: Label(span, "not that key"), secondary: [Label(dataset.span, "declared here")],
      help: ["write `per \(written)`"],
      fixes: [Fix("write the whole key", [Edit(span, written)], .machineApplicable)])
  }

  /// An aggregate of a figure without `per`.
  static func aggregateOfAggregate(_ call: CallSyntax, _ inner: SourceSpan) -> Diagnostic {
    let name = call.function.text
    var figure = "…"
    if case .path(let path)? = call.arguments.first { figure = path.text }
    return Diagnostic(
      .aggregateOfAggregate, "`\(name)` of a figure needs `per`: one value in each what?",
      primary: Label(inner, "one value, nothing to aggregate"),
      secondary: [Label(call.function.span, "wants many values")],
      help: [
        "write `\(name)(\(figure) per day)` or `\(name)(\(figure) per channel)`"
      ] + (name == "sum" ? ["or leave `sum` out: a figure covers its whole cell"] : []))
  }

  /// An aggregate in a row without `per`.
  static func rowAggregateWithoutPer(_ call: CallSyntax) -> Diagnostic {
    let name = call.function.text
    return Diagnostic(
      .rowAggregateWithoutPer, "`\(name)` in a row needs `per`: over which rows?",
      primary: Label(call.span, "over which rows?"),
      help: ["write `\(name)(x per customerId)`: the rows that agree with this one"])
  }

  /// `per` beside rows instead of a figure.
  static func perOfColumn(_ call: CallSyntax, _ keys: [PathSyntax]) -> Diagnostic {
    let name = call.function.text
    let groups = keys.map(\.text).joined(separator: ", ")
    var help: [Wording] = ["aggregate the rows of a group first: `\(name)(sum(…) per \(groups))`"]
    if case .path(let path)? = call.arguments.first, case let inner = "\(name)(\(path.text))" {
      let outer = name == "sum" ? "sum" : "average"
      help = ["aggregate the rows of a group first: `\(outer)(\(inner) per \(groups))`"]
      if Grain(rawValue: groups) != nil {
        help.append(
          "or show a figure of each \(groups): `\(inner)` with the clause `every \(groups)`")
      }
    }
    return Diagnostic(
      .aggregateOfAggregate, "`per` wants a figure in each group, not single rows",
      primary: Label(call.arguments.first?.span ?? call.span, "rows"), help: help)
  }

  /// `count(orders per …)`: a number for each group.
  static func countPer(_ call: CallSyntax) -> Diagnostic {
    Diagnostic(
      .aggregateOfAggregate,
      "`\(call.function.text)` with `per` gives many values, not one",
      primary: Label(call.span, "one value for each group"),
      help: ["say what is done with them: `average(\(call.function.text)(…) per …)`"])
  }

  /// `retained` of something that is no distinct count.
  static func retainedNeedsDistinct(_ call: CallSyntax, _ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .retainedNeedsDistinct,
      "`retained` compares the values of a `distinct`, nothing else",
      primary: Label(span, "not a distinct count"),
      help: ["write `retained(distinct(orders.customerId))`, or a measure that is one"])
  }

  /// Columns of two datasets in one aggregate.
  static func mixedDatasets(
    _ path: PathSyntax, _ dataset: DatasetSymbol, _ other: DatasetSymbol, link: String?
  ) -> Diagnostic {
    var problem = Diagnostic(
      .mixedDatasets,
      "an aggregate reads one dataset: `\(dataset.name)`, not `\(other.name)` too",
      primary: Label(path.span, "of `\(other.name)`"),
      help: ["aggregate each for itself, or derive a column over a link or `per` keys"])
    if let link {
      let linked = ([link] + path.names.dropFirst().map(\.text)).joined(separator: ".")
      problem.help = ["its \(link) is linked to each row of `\(dataset.name)`: `\(linked)`"]
      problem.fixes = [
        Fix("write `\(linked)`", [Edit(path.names[0].span, link)], .maybeIncorrect)
      ]
    }
    return problem
  }

  /// `distinct(orders)`: a dataset where a column is needed.
  static func datasetForColumn(
    _ call: CallSyntax, _ name: NameSyntax, _ dataset: DatasetSymbol
  ) -> Diagnostic {
    let function = call.function.text
    let columns = dataset.columnNames.prefix(3).map { "`\(function)(\(dataset.name).\($0))`" }
      .joined(separator: ", ")
    return Diagnostic(
      .argumentType, "`\(function)` works on a column, not on a whole dataset",
      primary: Label(name.span, "a dataset"), secondary: [Label(dataset.span, "declared here")],
      help: ["name one of its columns: \(columns)"])
  }

  /// A key that the other dataset lacks.
  static func keyNotShared(
    _ key: PathSyntax, _ dataset: DatasetSymbol, _ other: DatasetSymbol
  ) -> Diagnostic {
    Diagnostic(
      .keyNotShared,
      "`\(other.name)` has no `\(key.text)` to agree on with `\(dataset.name)`",
      primary: Label(key.span, "not in `\(other.name)`"),
      secondary: [Label(other.span, "declared here")],
      help: ["use a key that both have, or an id of the same entity"])
  }

  /// A key of different types in two datasets.
  static func keyTypes(
    _ key: PathSyntax, _ own: ColumnSymbol, _ column: ColumnSymbol, _ dataset: DatasetSymbol,
    _ other: DatasetSymbol
  ) -> Diagnostic {
    Diagnostic(
      .keyNotShared, "`\(key.text)` is of one type here and of another in `\(other.name)`",
      primary: Label(key.span, "types differ"),
      secondary: [
        Label(own.span, "\(own.type.phrase) in `\(dataset.name)`"),
        Label(column.span, "\(column.type.phrase) in `\(other.name)`"),
      ])
  }

  /// A key that stands behind a link.
  static func keyPath(_ key: PathSyntax, _ dataset: DatasetSymbol) -> Diagnostic {
    Diagnostic(
      .keyNotShared, "a key is a column of `\(dataset.name)` itself",
      primary: Label(key.span, "behind a link"),
      help: ["derive a column first: `\(key.names.last?.text ?? "key") = \(key.text)`"])
  }

  /// First, last or previous of rows without an order in time.
  static func datasetWithoutTime(_ call: CallSyntax, _ dataset: DatasetSymbol) -> Diagnostic {
    Diagnostic(
      .datasetWithoutTime,
      "`\(call.function.text)` needs an order in time, and `\(dataset.name)` states none",
      primary: Label(call.function.span, "which is earlier?"),
      secondary: [Label(dataset.span, "no `time` column")],
      help: ["mark a column of `\(dataset.name)` with `time`"])
  }

  /// An aggregate without a dotted name; `owners` have the bare one.
  static func aggregateWithoutDataset(
    _ call: CallSyntax, _ name: NameSyntax?, _ owners: [String]
  ) -> Diagnostic {
    guard let name, let owner = owners.first else {
      return Diagnostic(
        .aggregateWithoutDataset, "`\(call.function.text)` does not say whose rows",
        primary: Label(call.span, "of which dataset?"),
        help: ["write a dataset, or one in front of a column: `sum(orders.amount)`"])
    }
    let fixes = owners.prefix(3).map {
      Fix("write `\($0).\(name.text)`", [Edit(name.span, "\($0).\(name.text)")], .maybeIncorrect)
    }
    return Diagnostic(
      .aggregateWithoutDataset, "`\(call.function.text)` does not say whose `\(name.text)`",
      primary: Label(name.span, "of which dataset?"),
      help: ["write `\(owner).\(name.text)`"], fixes: fixes)
  }

  /// `count(orders.customerId)`.
  static func countOfColumn(_ call: CallSyntax, _ path: PathSyntax) -> Diagnostic {
    let name = call.function.text
    let dataset = path.names[0].text
    let column = path.names.dropFirst().map(\.text).joined(separator: ".")
    return Diagnostic(
      .argumentType, "`\(name)` counts rows of a dataset, not values of a column",
      primary: Label(path.span, "a column"),
      help: [
        "write `\(name)(\(dataset) where \(column) is not missing)`, "
          + "or `distinct(\(path.text))`"
      ])
  }

  /// Something else than a dataset where rows are counted.
  static func rowsExpected(_ call: CallSyntax, _ dataset: DatasetSymbol) -> Diagnostic {
    if case .call(let inner)? = call.arguments.first?.bare, inner.function.text == "distinct" {
      let ends = [
        Edit(SourceSpan(file: call.span.file, start: call.span.start, end: inner.span.start), ""),
        Edit(SourceSpan(file: call.span.file, start: inner.span.end, end: call.span.end), ""),
      ]
      return Diagnostic(
        .argumentType, "`distinct` counts already, so nothing counts around it",
        primary: Label(call.function.span, "too much"),
        fixes: [Fix("remove it", ends, .maybeIncorrect)])
    }
    if case .binary(let sign, let left, _, _)? = call.arguments.first?.bare,
      sign.isTest, case .path(let path) = left.bare, path.names.count > 1
    {
      return conditionForRows(call, path, dataset)
    }
    return Diagnostic(
      .argumentType, "`\(call.function.text)` takes a dataset, whose rows it counts",
      primary: Label(call.arguments.first?.span ?? call.span, "not a dataset"),
      help: ["write `\(call.function.text)(\(dataset.name))`"])
  }

  /// `count(orders.channel is "email")`.
  private static func conditionForRows(
    _ call: CallSyntax, _ path: PathSyntax, _ dataset: DatasetSymbol
  ) -> Diagnostic {
    let front = SourceSpan(
      file: path.span.file, start: path.span.start, end: path.names[1].span.start)
    return Diagnostic(
      .argumentType, "`\(call.function.text)` takes a dataset, whose rows it counts",
      primary: Label(call.arguments.first?.span ?? call.span, "a condition"),
      help: ["a condition stands behind `where`"],
      fixes: [
        Fix(
          "write `\(dataset.name) where`", [Edit(front, "\(dataset.name) where ")],
          .maybeIncorrect)
      ])
  }

  /// `at` with a column behind a link.
  static func placedByLink(_ path: PathSyntax, _ dataset: DatasetSymbol) -> Diagnostic {
    Diagnostic(
      .argumentType, "rows are placed by a column of `\(dataset.name)` itself",
      primary: Label(path.span, "behind a link"),
      help: ["derive a column first: `\(path.names.last?.text ?? "moment") = \(path.text)`"])
  }

  /// A condition of `share` that can be missing by construction.
  static func missingLeftOut(
    _ call: CallSyntax, _ condition: SourceSpan, _ column: String
  ) -> Diagnostic {
    Diagnostic(
      .missingLeftOut,
      "rows where the condition is missing are left out of both sides of `share`",
      severity: .warning,
      primary: Label(condition, column.isEmpty ? "can be missing" : "`\(column)` can be missing"),
      help: [
        "count them as not meeting it: `otherwise false`; or say so: `… is not missing and …`"
      ],
      fixes: [
        Fix(
          "count them as not meeting it",
          [
            Edit(
              SourceSpan(file: condition.file, start: condition.start, end: condition.start), "("),
            Edit(
              SourceSpan(file: condition.file, start: condition.end, end: condition.end),
              ") otherwise false"),
          ], .maybeIncorrect)
      ])
  }

  /// An input by a dimension that the KPI does not split by.
  static func splitInput(
    _ input: InputSignature, _ split: String, _ formula: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      .splitInput, "`\(input.name)` has no value without a split by `\(split)`",
      severity: .warning, primary: Label(formula, "has no value without that split"),
      secondary: [Label(input.span, "given by `\(split)` here")],
      help: ["sum over it, `sum(… per \(split))`, or split the KPI: `by \(split)`"])
  }

  /// A power of ten in a formula beside a unit with a factor.
  static func secondFactor(
    _ span: SourceSpan, _ stated: SourceSpan, _ unit: MeasurementUnit
  ) -> Diagnostic {
    Diagnostic(
      .secondFactor, "the factor stands in the unit `\(unit.symbol)` already",
      severity: .warning,
      primary: Label(span, "a second factor"), secondary: [Label(stated, "the first one")],
      help: ["leave it out of the formula, or state a unit without factor"])
  }
}
