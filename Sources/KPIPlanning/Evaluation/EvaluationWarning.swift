import KPISyntax

/// Something that was counted or left out; every output says it.
public enum EvaluationWarning: Hashable, Sendable {
  /// Rows without a time are in no cell.
  case rowsWithoutTime(dataset: String, count: Int)
  /// Links that reach nothing.
  case orphans(dataset: String, column: String, target: String, count: Int)
  /// Local times that do not exist, read an hour later.
  case timesInGap(dataset: String, column: String, count: Int)
  /// Local times that exist twice, the first one taken.
  case timesInFold(dataset: String, column: String, count: Int)
  /// Cells that could not be read and count as missing, with the commonest texts.
  case badCells(dataset: String, column: String, count: Int, examples: [String])
  /// A column that did not fit exact decimals and was read as doubles.
  case inexactColumn(dataset: String, column: String)
  /// KPIs that were answered without a split that one of their sources lacks.
  case splitLeftOut(dimension: String, figures: [String])
  /// A figure whose range is not computed, because too many of its inputs have one.
  case tooManyRanges(figure: String, inputs: Int)
  /// Two sources that share no value of a dimension.
  case nothingInCommon(dimension: String, left: String, right: String)
  /// Anything a reader found worth telling: file, and the words of the reader.
  case reader(file: String, message: Wording)
}
