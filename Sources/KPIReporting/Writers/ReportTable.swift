import KPIPlanning
import KPISemantics
import KPIValues

/// Figures with the same splits, laid out for a reader: rows of periods and split values, a column
/// for each figure.
struct ReportTable {
  /// A figure's head.
  struct Column {
    /// What it is called.
    var label: String
    /// Its unit, and whether it is an estimate; empty for plain numbers.
    var unit: String
  }

  /// A value in three parts, so that decimal marks can be aligned.
  struct Value: Hashable {
    /// The digits before the mark, or a text.
    var whole: String
    /// The decimal mark and the digits behind it.
    var fraction = ""
    /// What is said of it: unit in a list, `~`, range, note.
    var mark = ""
    /// Whether its judgement is good or bad, for a terminal's colours.
    var tone: Tone?

    /// All of it on one line.
    var text: String { whole + fraction + mark }
  }

  /// How a judgement looks.
  enum Tone: Hashable {
    case good, doubtful, bad
  }

  /// A row.
  struct Row {
    /// A text for each of the row heads.
    var heads: [String]
    /// Whether anything is undone in it.
    var isTotal: Bool
    /// A value for each column; nil where the figure has no such cell.
    var values: [Value?]
  }

  /// The names over the row heads.
  var heads: [String]
  /// The figures.
  var columns: [Column]
  /// The rows in order.
  var rows: [Row]
  /// Whether each row is a figure, because there is only one cell of each.
  var isList: Bool
}
