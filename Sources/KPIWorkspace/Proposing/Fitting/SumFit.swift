/// A column of sums by period that may stand for an aggregate of the packs.
struct SumFit {
  /// Position of the file's column.
  var column: Int
  /// What it may stand for.
  var target: SumTarget
  /// From 0 to 1.
  var score: Double
  /// What makes it so.
  var reasons: [FitReason]
}
