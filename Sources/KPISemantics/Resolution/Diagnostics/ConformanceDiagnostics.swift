import KPISyntax
import KPIValues

/// K41xx: conformance of splits and conditions.
enum ConformanceDiagnostics {
  /// A length of periods for a figure of which a source has no time.
  static func everyWithoutTime(
    _ grain: String, at span: SourceSpan, figure: String, leaf: ConformanceWalk.Leaf,
    moment: String
  ) -> Diagnostic {
    let dataset = leaf.aggregate.dataset
    return Diagnostic(
      .everyWithoutTime, "`\(figure)` has no value every \(grain): `\(dataset)` has no time",
      primary: .init(span, "needs a time in `\(dataset)`"),
      secondary: [.init(leaf.span, "reads `\(dataset)`")],
      help: [
        "mark its moment, `time \(moment)`, or place its rows: `count(\(dataset) at \(moment))`"
      ])
  }

  /// A split that one source of the figure does not have.
  static func splitNotAnswered(
    _ dimension: Dimension, at span: SourceSpan, figure: String, leaf: ConformanceWalk.Leaf,
    reach: Wording?
  ) -> Diagnostic {
    Diagnostic(
      .splitNotAnswered, "`\(figure)` cannot be split by `\(dimension.text)`",
      primary: .init(span, "`\(leaf.aggregate.dataset)` has no such column"),
      secondary: [.init(leaf.span, "reads `\(leaf.aggregate.dataset)`")],
      notes: ["`\(leaf.figure)` needs \(leaf.text) from `\(leaf.aggregate.dataset)`"],
      help: [
        reach
          ?? (Grain(rawValue: dimension.text) == nil
            ? "undo the split there: `total(\(leaf.name(in: figure)) over \(dimension.text))`"
            : "periods are no split: `every \(dimension.text)`, in the block or as `--every`")
      ])
  }

  /// A split by an entity of which a source has several columns.
  static func ambiguousColumns(
    _ dimension: Dimension, at span: SourceSpan, columns: [String], figure: String,
    leaf: ConformanceWalk.Leaf
  ) -> Diagnostic {
    let names = columns.map { "`\($0)`" }.joined(separator: ", ")
    let total = "total(\(leaf.name(in: figure)) over \(dimension.text))"
    return Diagnostic(
      .ambiguousSplit, "`\(dimension.text)` could be several columns of one source",
      primary: .init(span, "which column?"),
      secondary: [.init(leaf.span, "`\(leaf.aggregate.dataset)` has \(names)")],
      help: ["name the column, or undo the split: `\(total)`"])
  }

  /// Two splits that are one column of a source.
  static func ambiguousSplit(
    _ first: Dimension, _ second: Dimension, at span: SourceSpan, figure: String,
    leaf: ConformanceWalk.Leaf
  ) -> Diagnostic {
    if first.text == second.text {
      return Diagnostic(
        .ambiguousSplit, "`\(first.text)` stands twice among the splits",
        primary: .init(span, "again"), help: ["name it once"])
    }
    return Diagnostic(
      .ambiguousSplit, "`\(first.text)` and `\(second.text)` are the same column of one source",
      primary: .init(span, "which of the two?"),
      secondary: [.init(leaf.span, "`\(leaf.aggregate.dataset)` has one column for both")],
      help: [
        "undo one of them: `total(\(leaf.name(in: figure)) over \(first.text))`"
          + " or `total(\(leaf.name(in: figure)) over \(second.text))`"
      ])
  }

  /// A condition on what one source of the figure does not have.
  static func conditionNotAnswered(
    _ dimension: Dimension, at span: SourceSpan, figure: String, leaf: ConformanceWalk.Leaf,
    reach: Wording?
  ) -> Diagnostic {
    Diagnostic(
      .conditionNotAnswered, "`\(figure)` cannot be filtered by `\(dimension.text)`",
      primary: .init(span, "`\(leaf.aggregate.dataset)` has no such column"),
      secondary: [.init(leaf.span, "reads `\(leaf.aggregate.dataset)`")],
      notes: ["`\(leaf.figure)` needs \(leaf.text) from `\(leaf.aggregate.dataset)`"],
      help: [
        reach
          ?? "undo the filter there: `total(\(leaf.name(in: figure)) over \(dimension.text))`,"
          + " or filter the aggregates that have it"
      ])
  }

  /// A rule that rests on a source without a column that the figure is filtered by.
  static func ruleNotFiltered(
    _ dimension: Dimension, rule: SourceSpan, condition: SourceSpan, figure: String,
    leaf: ConformanceWalk.Leaf
  ) -> Diagnostic {
    Diagnostic(
      .ruleNotFiltered, "this rule of `\(figure)` cannot be filtered by `\(dimension.text)`",
      severity: .warning, primary: .init(rule, "rests on `\(leaf.aggregate.dataset)`"),
      secondary: [.init(condition, "`\(leaf.aggregate.dataset)` has no such column")],
      notes: ["it is never applied: such a cell has no value of it to be judged by"],
      help: [
        "undo the filter there: `total(\(leaf.name(in: figure)) over \(dimension.text))`,"
          + " or add the column"
      ])
  }

  /// A condition of a segment on what a source of the figure does not have.
  static func segmentNotFiltered(
    _ dimension: Dimension, condition: SourceSpan, figure: String, leaf: ConformanceWalk.Leaf,
    reach: Wording?
  ) -> Diagnostic {
    Diagnostic(
      .ruleNotFiltered, "this segment of `\(figure)` cannot be filtered by `\(dimension.text)`",
      severity: .warning, primary: .init(condition, "`\(figure)` is never split by it"),
      secondary: [.init(leaf.span, "`\(leaf.aggregate.dataset)` has no such column")],
      notes: ["it is never applied: no cell of the figure has a value of it"],
      help: [
        reach ?? "add the column to `\(leaf.aggregate.dataset)`, or undo the split there by `total`"
      ])
  }

  /// A rule that rests on a source without a column that the figure is split by.
  static func ruleNotSplit(
    _ dimension: Dimension, rule: SourceSpan, split: SourceSpan, figure: String,
    leaf: ConformanceWalk.Leaf
  ) -> Diagnostic {
    Diagnostic(
      .ruleNotSplit, "this rule of `\(figure)` has no value for each `\(dimension.text)`",
      severity: .warning, primary: .init(rule, "rests on `\(leaf.aggregate.dataset)`"),
      secondary: [.init(split, "`\(leaf.aggregate.dataset)` has no such column")],
      notes: ["it judges the total alone; the cells of the split are not judged by it"],
      help: [
        "judge each by the whole: `total(\(leaf.name(in: figure)) over \(dimension.text))`,"
          + " or add the column"
      ])
  }

  /// One name for columns of different types.
  static func typeClash(
    _ dimension: Dimension, at span: SourceSpan, first: (type: ValueType, dataset: String),
    second: (type: ValueType, dataset: String)
  ) -> Diagnostic {
    Diagnostic(
      .dimensionTypeClash, "`\(dimension.text)` is of different types in two sources",
      primary: .init(span, "one name, two types"),
      notes: [
        "it is \(first.type.phrase) in `\(first.dataset)`,"
          + " \(second.type.phrase) in `\(second.dataset)`"
      ], help: ["give both columns one type, or one of them another name"])
  }
}

extension Dimension {
  /// The dimension as written, with the dataset in front of it where one was named.
  public var text: String { dataset.map { $0 + "." + name } ?? name }
}
