import KPISyntax
import KPIValues

/// K23xx: names in expressions.
extension Diagnostic {
  /// A name that nothing has.
  static func unknownName(_ name: NameSyntax, names: NameIndex, kind: Wording) -> Diagnostic {
    let nearest = names.nearest(to: name.text)
    if nearest == nil, isCell(name.text) {
      return Diagnostic(
        .unknownName, "nothing is called `\(name.text)` here",
        primary: Label(name.span, "unknown name"),
        help: [cellAdvice])
    }
    let meant = MeantName(name.text)
    return Diagnostic(
      .unknownName, "nothing is called `\(name.text)` here",
      primary: Label(name.span, "unknown name"),
      help: [meant?.help ?? names.help(for: name.text, nearest: nearest, scope: kind)],
      fixes: meant?.fixes(name.span) ?? rename(name, to: nearest))
  }

  /// `growth` alone in a rule, where it is of the KPI itself.
  static func functionOfValue(_ name: NameSyntax) -> Diagnostic {
    let call = "\(name.text)(value)"
    return Diagnostic(
      .unknownName, "nothing is called `\(name.text)` here",
      primary: Label(name.span, "unknown name"), help: ["it is a function: `\(call)`"],
      fixes: [Fix("write `\(call)`", [Edit(name.span, call)], .maybeIncorrect)])
  }

  /// A column's name alone where a dataset belongs.
  static func columnForDataset(_ name: NameSyntax, _ call: CallSyntax, owner: String) -> Diagnostic
  {
    Diagnostic(
      .unknownName, "nothing is called `\(name.text)` here",
      primary: Label(name.span, "a column of `\(owner)`"),
      help: ["write `\(call.function.text)(\(owner) where \(name.text))`"])
  }

  /// A column that a dataset lacks.
  static func unknownColumn(
    _ name: NameSyntax, _ dataset: DatasetSymbol, owners: [String] = []
  ) -> Diagnostic {
    let names = dataset.columnNames.names
    let scope: Wording = "columns of `\(dataset.name)`"
    if name.text == "?" { return holeOfNames(name, names, scope: scope) }
    let meant = MeantName(name.text, moment: dataset.timeColumn.map { names[$0] })
    return Diagnostic(
      .unknownColumn, "`\(dataset.name)` has no column `\(name.text)`",
      primary: Label(name.span, "no such column"),
      help: [
        meant?.help
          ?? owners.first.map { "`\($0)` has one, of other rows: name it in front, or derive it" }
          ?? NearestName.help(for: name.text, among: names, scope: scope)
      ],
      fixes: meant?.fixes(name.span) ?? (owners.isEmpty ? rename(name, among: names) : []))
  }

  /// `?` where the name of a column belongs.
  static func holeOfNames(_ name: NameSyntax, _ names: [String], scope: Wording) -> Diagnostic {
    Diagnostic(
      .hole, "`?` stands for a column", primary: Label(name.span, "what belongs here?"),
      help: [NearestName.help(for: name.text, among: names, scope: scope)])
  }

  /// `orders.count`: a function behind its dataset.
  static func functionBehindDataset(_ path: PathSyntax, _ dataset: DatasetSymbol) -> Diagnostic? {
    guard path.names.count == 2, BuiltInFunction(rawValue: path.names[1].text) != nil else {
      return nil
    }
    let call = "\(path.names[1].text)(\(dataset.name))"
    return Diagnostic(
      .unknownColumn, "`\(dataset.name)` has no column `\(path.names[1].text)`",
      primary: Label(path.names[1].span, "no such column"),
      help: ["a function stands in front: `\(call)`"],
      fixes: [Fix("write `\(call)`", [Edit(path.span, call)], .maybeIncorrect)])
  }

  /// A dot behind something that leads to no row.
  static func unknownLink(
    _ name: NameSyntax, _ column: ColumnSymbol?, _ dataset: DatasetSymbol, member: String? = nil
  ) -> Diagnostic {
    if let column {
      return Diagnostic(
        .unknownLink,
        "`\(name.text)` is \(column.type.phrase), which leads to no other row",
        primary: Label(name.span, "not an id"),
        help: [
          member.flatMap { CalendarPart(rawValue: $0) == nil && $0 != "date" ? nil : $0 }
            .map { "a part of a time is written `\($0)(\(name.text))`" }
            ?? "only a column of type `id …` has columns behind it"
        ])
    }
    return Diagnostic(
      .unknownLink, "no column of `\(dataset.name)` is an id of `\(name.text)`",
      primary: Label(name.span, "leads nowhere"),
      help: [
        "declare a column `: id \(name.text)` in `\(dataset.name)`, or write one of its columns"
      ])
  }

  /// `sales.previous`: a figure with something behind it.
  static func dotBehindFigure(_ name: NameSyntax, figure: String) -> Diagnostic {
    let isFunction = BuiltInFunction(rawValue: name.text) != nil
    return Diagnostic(
      .unknownLink, "`\(figure)` is a figure: it has no columns behind a dot",
      primary: Label(name.span, "leads nowhere"),
      help: [
        isFunction
          ? "a function stands in front: `\(name.text)(\(figure))`"
          : "write the figure alone, or a column behind its dataset: `orders.\(name.text)`"
      ])
  }

  /// A link by an entity of which there are several ids.
  static func ambiguousLink(
    _ name: NameSyntax, _ columns: [ColumnSymbol], _ dataset: DatasetSymbol
  ) -> Diagnostic {
    let names = columns.map { "`\($0.name)`" }.joined(separator: ", ")
    return Diagnostic(
      .ambiguousLink, "several columns of `\(dataset.name)` are an id of `\(name.text)`",
      primary: Label(name.span, "which of them?"),
      secondary: columns.map { Label($0.span, "an id of `\(name.text)`") },
      help: ["write the column's name instead: \(names)"])
  }

  /// An entity of which no dataset, or several, have one row each.
  static func unlinkableEntity(
    _ name: NameSyntax, _ entity: String, _ targets: [String]
  ) -> Diagnostic {
    if targets.isEmpty {
      return Diagnostic(
        .unlinkableEntity, "no dataset has one row per `\(entity)`",
        primary: Label(name.span, "leads nowhere"),
        help: ["declare a dataset with `row \(entity) by` and its id as the only key"])
    }
    let list = targets.map { "`\($0)`" }.joined(separator: ", ")
    return Diagnostic(
      .unlinkableEntity, "several datasets have one row per `\(entity)`: \(list)",
      primary: Label(name.span, "leads to more than one row"),
      help: ["only one dataset may say `row \(entity) by` its id"])
  }

  /// A function that there is not.
  static func unknownFunction(_ name: NameSyntax, figures: [String]) -> Diagnostic {
    if figures.contains(name.text) {
      return Diagnostic(
        .unknownFunction, "there is no function `\(name.text)`",
        primary: Label(name.span, "a figure"),
        help: ["other periods of a figure are `previous(\(name.text))` and the like"])
    }
    let names = BuiltInFunction.allCases.map(\.rawValue)
    return Diagnostic(
      .unknownFunction, "there is no function `\(name.text)`",
      primary: Label(name.span, "unknown function"),
      help: [NearestName.help(for: name.text, among: names, scope: "functions")],
      fixes: rename(name, among: names))
  }

  /// A unit that there is not.
  static func unknownUnit(_ name: NameSyntax, names: [String], isFigure: Bool) -> Diagnostic {
    if isFigure {
      let front = SourceSpan(file: name.span.file, start: name.span.start, end: name.span.start)
      return Diagnostic(
        .unknownUnit, "`\(name.text)` is no unit", primary: Label(name.span, "a figure"),
        help: ["a product is written `2 * \(name.text)`"],
        fixes: [Fix("write `*` before it", [Edit(front, "* ")], .maybeIncorrect)])
    }
    if let meant = MeantUnit.of(name.text) {
      return Diagnostic(
        .unknownUnit, "`\(name.text)` is no unit", primary: Label(name.span, "unknown unit"),
        help: ["write `\(meant)`"],
        fixes: [Fix("write `\(meant)`", [Edit(name.span, meant)], .maybeIncorrect)])
    }
    if let advice = MeantUnit.advice(on: name.text, among: names) {
      return Diagnostic(
        .unknownUnit, "`\(name.text)` is no unit", primary: Label(name.span, "unknown unit"),
        help: [advice])
    }
    return Diagnostic(
      .unknownUnit, "`\(name.text)` is no unit",
      primary: Label(name.span, "unknown unit"),
      help: [
        NearestName.of(name.text, among: names).map {
          "write `\($0)`, or declare it: `unit \(name.text)`"
        } ?? "declare it: `unit \(name.text)`"
      ], fixes: rename(name, among: names))
  }

  /// A type as other tools call it.
  static func foreignType(_ name: NameSyntax, meant: String) -> Diagnostic {
    Diagnostic(
      .unknownUnit, "`\(name.text)` is no type here", primary: Label(name.span, foreignTypeLabel),
      help: ["write `\(meant)`"],
      fixes: [Fix("write `\(meant)`", [Edit(name.span, meant)], .maybeIncorrect)])
  }

  /// What the place of such a type is called: several in one dataset are one habit.
  static let foreignTypeLabel: Wording = "another tool's type"

  /// A split by something that is no column.
  static func unknownDimension(
    _ name: NameSyntax, names: [String], ids: [String] = []
  ) -> Diagnostic {
    if name.text == "?" { return holeOfNames(name, names, scope: "columns") }
    if let id = ids.first {
      return Diagnostic(
        .unknownDimension, "no dataset has a column `\(name.text)` to split or filter by",
        primary: Label(name.span, "what a row is, not a column"),
        help: ["its id can split: write `\(id)`"], fixes: rename(name, to: id))
    }
    if name.text == "period" {
      return Diagnostic(
        .unknownDimension, "no dataset has a column `\(name.text)` to split or filter by",
        primary: Label(name.span, "unknown dimension"),
        help: ["a split by time is the clause `every month`"])
    }
    if let grain = MeantUnit.grain(name.text) ?? Grain(rawValue: name.text)?.rawValue,
      NearestName.of(name.text, among: names) == nil
    {
      return Diagnostic(
        .unknownDimension, "no dataset has a column `\(name.text)` to split or filter by",
        primary: Label(name.span, "unknown dimension"),
        help: ["periods are no split: `every \(grain)`, in the block or as `--every`"])
    }
    return Diagnostic(
      .unknownDimension, "no dataset has a column `\(name.text)` to split or filter by",
      primary: Label(name.span, "unknown dimension"),
      help: CalendarPart(rawValue: name.text).map { part in
        ["declare the column in its dataset: `\(name.text) = \(part.rawValue)(…)` of a time"]
      } ?? [NearestName.help(for: name.text, among: names, scope: "columns")],
      fixes: CalendarPart(rawValue: name.text) == nil ? rename(name, among: names) : [])
  }

  /// `for email { … }`, where a test of a column belongs.
  static func segmentWithoutTest(_ name: NameSyntax, nearest: String?) -> Diagnostic {
    Diagnostic(
      .unknownDimension, "no dataset has a column `\(name.text)` to split or filter by",
      primary: Label(name.span, "no test of a column"),
      help: ["a segment tests a column: `for channel is \"\(name.text)\"`"],
      fixes: rename(name, to: nearest))
  }

  /// A dataset where a number belongs.
  static func datasetAsValue(_ name: NameSyntax, _ dataset: DatasetSymbol) -> Diagnostic {
    Diagnostic(
      .datasetAsValue, "`\(name.text)` is a dataset, not a number",
      primary: Label(name.span, "a dataset"),
      secondary: [Label(dataset.span, "declared here")],
      help: ["count its rows: `count(\(name.text))`"],
      fixes: [
        Fix("count its rows", [Edit(name.span, "count(\(name.text))")], .maybeIncorrect)
      ])
  }

  /// A column where a figure belongs.
  static func columnAsFigure(_ span: SourceSpan, _ path: String) -> Diagnostic {
    let names = path.split(separator: ".")
    if names.count > 2, let function = names.last, BuiltInFunction(rawValue: "\(function)") != nil {
      let call = "\(function)(\(names.dropLast().joined(separator: ".")))"
      return Diagnostic(
        .columnAsFigure, "a function stands in front: `\(call)`",
        primary: Label(span, "a function behind a dot"),
        fixes: [Fix("write `\(call)`", [Edit(span, call)], .maybeIncorrect)])
    }
    return Diagnostic(
      .columnAsFigure, "`\(path)` is a column: a figure needs one value of all its rows",
      primary: Label(span, "a value for each row"),
      help: ["say which one: `sum(\(path))`, `average(\(path))`, `max(\(path))`"])
  }

  /// A figure in a derived column.
  static func figureInRow(_ name: NameSyntax, _ figure: FigureSignature) -> Diagnostic {
    Diagnostic(
      .figureInRow, "`\(name.text)` is a figure of many rows; a row cannot use it",
      primary: Label(name.span, "a figure"),
      secondary: [Label(figure.span, "declared here")],
      help: ["use columns of the row, inputs, or `f(x per keys)` over rows that agree on keys"])
  }

  /// A function of figures in a derived column.
  static func figureFunctionInRow(_ call: CallSyntax) -> Diagnostic {
    Diagnostic(
      .figureInRow, "`\(call.function.text)` works on figures, not on one row",
      primary: Label(call.function.span, "not for rows"),
      help: ["use it in a measure or KPI"])
  }

  /// A function of rows in a figure.
  static func rowFunctionInFigure(_ call: CallSyntax) -> Diagnostic {
    Diagnostic(
      .columnAsFigure, "`\(call.function.text)` works on each row, not on a figure",
      primary: Label(call.function.span, "row by row"),
      help: ["derive a column with it, then aggregate or split by that column"])
  }

  /// A column of another dataset in a row.
  static func foreignColumn(
    _ path: PathSyntax, _ other: DatasetSymbol, _ dataset: DatasetSymbol, link: String?
  ) -> Diagnostic {
    if let link {
      let column = ([link] + path.names.dropFirst().map(\.text)).joined(separator: ".")
      return Diagnostic(
        .foreignColumn, "`\(path.text)` is in another dataset than `\(dataset.name)`",
        primary: Label(path.span, "of `\(other.name)`"),
        help: ["the row's own `\(link)` has it: write `\(column)`"],
        fixes: [Fix("write `\(column)`", [Edit(path.span, column)], .maybeIncorrect)])
    }
    return Diagnostic(
      .foreignColumn, "`\(path.text)` is in another dataset than `\(dataset.name)`",
      primary: Label(path.span, "of `\(other.name)`"),
      help: [
        "say which of its rows: `average(\(path.text) per KEY)` with a key that both have"
      ])
  }

  /// An input by a dimension that the row lacks.
  static func inputNeedsColumn(
    _ name: NameSyntax, _ input: InputSignature, _ split: String, _ dataset: DatasetSymbol
  ) -> Diagnostic {
    Diagnostic(
      .inputNeedsColumn,
      "`\(name.text)` is given by `\(split)`, which `\(dataset.name)` lacks",
      primary: Label(name.span, "needs a column `\(split)`"),
      secondary: [Label(input.span, "given by `\(split)` here")],
      help: ["derive a column `\(split)` in `\(dataset.name)`"])
  }

  /// A length of periods that there is not.
  static func unknownGrain(_ name: NameSyntax) -> Diagnostic {
    let names = ["hour", "day", "week", "month", "quarter", "year"]
    if let meant = MeantUnit.grain(name.text) {
      return Diagnostic(
        .unknownGrain, "`\(name.text)` is no length of periods",
        primary: Label(name.span, "unknown period length"), help: ["write `\(meant)`"],
        fixes: [Fix("write `\(meant)`", [Edit(name.span, meant)], .maybeIncorrect)])
    }
    return Diagnostic(
      .unknownGrain, "`\(name.text)` is no length of periods",
      primary: Label(name.span, "unknown period length"),
      help: [NearestName.help(for: name.text, among: names, scope: "period lengths")],
      fixes: rename(name, among: names))
  }

  /// Something else than a length of periods.
  static func grainExpected(_ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .unknownGrain, "the second argument of `toDate` is a length of periods",
      primary: Label(span, "not `year`, `quarter`, `month` or `week`"),
      help: ["write `toDate(x, year)`"])
  }

  /// `?`: what belongs there, and what can be used, the nearest unit first.
  static func hole(_ hole: Hole) -> Diagnostic {
    let wanted = hole.wanted.flatMap { $0 == .unknown ? nil : $0 }
    let type: Wording = wanted.map { $0.phrase } ?? "anything"
    let candidates = hole.candidates
    let list = candidates.prefix(10).map { candidate in
      let unit = candidate.type?.unit.map { " (\($0.symbol))" } ?? ""
      return "`\(candidate.name)`\(unit)"
    }.joined(separator: ", ")
    let listed: Wording =
      candidates.count > 10
      ? "\(hole.kind) in scope: \(list) and \(candidates.count - 10) more"
      : "\(hole.kind) in scope: \(list)"
    return Diagnostic(
      .hole, "`?` stands for \(type)", primary: Label(hole.span, "what belongs here?"),
      help: candidates.isEmpty ? [] : [listed])
  }

  /// A band that there is not.
  static func unknownBand(_ name: NameSyntax, _ bands: [String]) -> Diagnostic {
    Diagnostic(
      .unknownBand, "there is no band `\(name.text)`",
      primary: Label(name.span, "unknown band"),
      help: [NearestName.help(for: name.text, among: bands, scope: "bands")],
      fixes: rename(name, among: bands))
  }

  /// `periodEnd` where there is no period.
  static func periodEndOutsideOpen(_ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .periodEndOutsideOpen,
      "`periodEnd` is known only where rows are placed by `open from`",
      primary: Label(span, "no period here"),
      help: ["write `average(periodEnd - x open from x until y)`"])
  }

  /// A built-in name where it means nothing.
  static func misplacedWord(_ name: NameSyntax) -> Diagnostic {
    Diagnostic(
      .unknownName, "`\(name.text)` has no meaning here",
      primary: Label(name.span, "not known here"),
      help: [
        name.text == "value"
          ? "`value` is the KPI in its own goals, thresholds and alerts"
          : "`periodEnd` is known in aggregates that are placed by `open from`"
      ])
  }

  /// `goal` in a KPI without one.
  static func goalWithoutGoal(_ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .unknownName, "`goal` has no meaning here: the KPI states none",
      primary: Label(span, "no goal"), help: ["state one: `goal >= …`"])
  }

  /// A column of the rows that an entity is made of, outside an aggregate.
  static func baseColumnAlone(_ name: NameSyntax, _ base: DatasetSymbol) -> Diagnostic {
    Diagnostic(
      .columnAsFigure, "`\(name.text)` has a value for each row of `\(base.name)`",
      primary: Label(name.span, "many values for one row"),
      help: ["say which one: `first(\(name.text))`, `max(\(name.text))`"])
  }

  /// What is said of the cells of a sheet, however many a formula names.
  static let cellAdvice: Wording = "a formula names figures and columns, not cells of a sheet"

  // `A1`, `BC27`.
  private static func isCell(_ name: String) -> Bool {
    let letters = name.prefix { $0.isUppercase }
    let digits = name.dropFirst(letters.count)
    return (1...3).contains(letters.count) && (1...6).contains(digits.count)
      && digits.allSatisfy(\.isNumber)
  }

  private static func rename(_ name: NameSyntax, among names: [String]) -> [Fix] {
    rename(name, to: NearestName.of(name.text, among: names))
  }

  private static func rename(_ name: NameSyntax, to nearest: String?) -> [Fix] {
    guard let nearest else { return [] }
    return [Fix("write `\(nearest)`", [Edit(name.span, nearest)], .maybeIncorrect)]
  }
}
