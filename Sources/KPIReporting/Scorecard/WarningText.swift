import KPIPlanning
import KPISyntax

/// Warnings of a run in words.
public enum WarningText {
  /// One sentence without a final stop.
  public static func text(_ warning: EvaluationWarning, _ language: Language) -> String {
    report(warning)(language)
  }

  private static func report(_ warning: EvaluationWarning) -> Wording {
    switch warning {
    case .rowsWithoutTime(let dataset, 1): "\(dataset): 1 row has no time, in no cell"
    case .rowsWithoutTime(let dataset, let count):
      "\(dataset): \(count) rows have no time, in no cell"
    case .orphans(let dataset, let column, let target, 1):
      "\(dataset).\(column): 1 row links to no row of \(target)"
    case .orphans(let dataset, let column, let target, let count):
      "\(dataset).\(column): \(count) rows link to no row of \(target)"
    case .timesInGap(let dataset, let column, 1):
      "\(dataset).\(column): 1 local time does not exist, read an hour later"
    case .timesInGap(let dataset, let column, let count):
      "\(dataset).\(column): \(count) local times do not exist, read an hour later"
    case .timesInFold(let dataset, let column, 1):
      "\(dataset).\(column): 1 local time exists twice, the first one taken"
    case .timesInFold(let dataset, let column, let count):
      "\(dataset).\(column): \(count) local times exist twice, the first one taken"
    case .badCells(let dataset, let column, let count, let examples):
      badCells("\(dataset).\(column)", count, examples)
    case .inexactColumn(let dataset, let column):
      "\(dataset).\(column): numbers too long for exact decimals were read as doubles"
    case .splitLeftOut(let dimension, let figures):
      "answered without \(dimension), which a source lacks: \(figures.joined(separator: ", "))"
    case .tooManyRanges(let figure, let inputs):
      "\(figure): no range is shown, because \(inputs) of its inputs have one"
    case .nothingInCommon(let dimension, let left, let right):
      "\(left) and \(right) share no value of \(dimension)"
    case .reader(let file, let message):
      "\(file): \(message)"
    }
  }

  private static func badCells(_ column: String, _ count: Int, _ examples: [String]) -> Wording {
    let words: Wording =
      count == 1
      ? "\(column): 1 cell unreadable, so missing"
      : "\(column): \(count) cells unreadable, so missing"
    if examples.isEmpty { return words }
    return "\(words), such as \(examples.map { "\"\($0)\"" }.joined(separator: ", "))"
  }
}
