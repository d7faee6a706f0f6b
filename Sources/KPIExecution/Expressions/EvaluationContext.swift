import Columnar
import KPISemantics
import KPIValues

/// What programs read beside the rows themselves; the same for all workers.
struct EvaluationContext: Sendable {
  /// The calendar.
  var calendar: CalendarRules
  /// Working time.
  var working: WorkingCalendar
  /// Columns of stored datasets.
  var columns: [Column] = []
  /// Links to stored datasets.
  var links: [LinkIndex] = []
  /// Aggregates over rows that agree on keys.
  var groups: [GroupLookup] = []
  /// Newest rows before a time.
  var asOfs: [AsOfLookup] = []
  /// Entries of inputs.
  var inputs: [InputTable] = []
}

/// The rows of a linked dataset by their key.
struct LinkIndex: Sendable {
  /// How keys are packed.
  var layout: KeyLayout
  /// The keys.
  var index: GroupIndex
  /// For each key its row.
  var rows: [Int32]
  /// The keys with those of rows that are too late to count, when there are such.
  var withLater: GroupIndex?
}

/// What was aggregated for each combination of keys.
struct GroupLookup: Sendable {
  /// How keys are packed.
  var layout: KeyLayout
  /// The keys.
  var index: GroupIndex
  /// For each key the value, and behind them the value of no rows.
  var values: Column
}

/// Rows sorted by key and time, to find the newest one before a time.
struct AsOfLookup: Sendable {
  /// How keys are packed.
  var layout: KeyLayout
  /// The keys.
  var index: GroupIndex
  /// Where the rows of each key begin, and behind them the end.
  var offsets: [Int]
  /// The rows' moments.
  var moments: [Int64]
  /// What stands in them.
  var values: Column
  /// How far back it is looked, the far end included.
  var within: TimeSpan?
}

/// The entries of an input by the values that pick them.
struct InputTable: Sendable {
  /// How the values are packed.
  var layout: KeyLayout
  /// The values.
  var index: GroupIndex
  /// For each of them the number, and behind them that of all others (missing if there is none).
  var values: Column
}
