/// Where the answer to a request stands in what was gathered from a dataset.
struct ScannedLeaf {
  /// Position of the aggregate.
  var leaf: Int
  /// The request's splits, by position among those of the aggregate's groups.
  var splits: [Int]
  /// Whether windows are asked for; else one holds all rows.
  var hasBuckets: Bool
}
