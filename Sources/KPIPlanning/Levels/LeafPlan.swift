/// How a leaf is answered at a level.
struct LeafPlan {
  /// Position in the list of requests.
  var request: Int
  /// For each split of the request its position in the shape of the frame that the leaf stands in.
  var positions: [Int]
  /// Whether no split of that frame's shape is undone for it.
  var isFull: Bool
  /// Whether windows may be widened to whole buckets beyond the ends of coverage, where there are
  /// no rows.
  var isWidened: Bool
}
