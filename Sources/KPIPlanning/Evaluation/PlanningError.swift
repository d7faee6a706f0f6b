import KPISemantics
import KPISyntax

/// Why a question cannot be answered, in words for whoever asked.
public enum PlanningError: Error, Hashable, Sendable {
  /// No measure or KPI of that name.
  case unknownFigure(String)
  /// A measure or KPI that is declared but has no formula.
  case undefinedFigure(String)
  /// No dataset answers that split.
  case unknownSplit(String)
  /// A figure asked for by name, one of whose sources lacks the split.
  case splitLacking(figure: String, split: String, dataset: String)
  /// Two splits of one entity that a source reads from one column.
  case splitsOfOneEntity(figure: String, left: String, right: String, dataset: String)
  /// A figure asked for by name, one of whose sources lacks the filtered dimension.
  case filterLacking(figure: String, dimension: String, dataset: String)
  /// A source without a time column, asked by period.
  case withoutTime(figure: String, dataset: String)
  /// A figure asked for by name that lacks something.
  case unavailable(figure: String, needs: [String])
  /// `value` or `goal` in a formula.
  case wordOutsideJudgement
  /// `retained` of something that is not a distinct count.
  case retainedWithoutDistinct
  /// Splits with more combinations of values than can be numbered.
  case tooManyCombinations

  /// What is wrong and what to do, in one sentence or two.
  public var message: Wording {
    switch self {
    case .unknownFigure(let name): "there is no measure or KPI `\(name)`"
    case .undefinedFigure(let name): "`\(name)` is declared, but nothing says how to compute it"
    case .unknownSplit(let name): "no dataset has a column `\(name)` to split or filter by"
    case .splitLacking(let figure, let split, let dataset):
      "`\(figure)` cannot be split by `\(split)`: its dataset `\(dataset)` has no such column; "
        + "leave the split out, or write `total(… over \(split))` around what lacks it"
    case .splitsOfOneEntity(let figure, let left, let right, let dataset):
      "`\(figure)` has both splits `\(left)` and `\(right)` from one column of `\(dataset)`; "
        + "undo one with `total(… over \(right))`"
    case .filterLacking(let figure, let dimension, let dataset):
      "`\(figure)` cannot be filtered by `\(dimension)`: "
        + "its dataset `\(dataset)` has no such column"
    case .withoutTime(let figure, let dataset):
      "`\(figure)` cannot be shown by period: its dataset `\(dataset)` has no time column; "
        + "leave `--every` and `--period` out, or place its rows with `at`"
    case .unavailable(let figure, let needs):
      "`\(figure)` is not available: it needs \(needs.map { "`\($0)`" }.joined(separator: ", "))"
    case .wordOutsideJudgement: "`value` and `goal` stand only in goals, thresholds and alerts"
    case .retainedWithoutDistinct: "`retained` needs a distinct count"
    case .tooManyCombinations: "the splits have too many combinations of values; leave one out"
    }
  }

  /// Whether the command was wrong (exit status 2) rather than the definitions (1).
  public var isWrongUse: Bool {
    switch self {
    case .wordOutsideJudgement, .retainedWithoutDistinct, .undefinedFigure: false
    default: true
    }
  }
}
