/// What is made of the values of a group.
public enum Aggregation: Hashable, Sendable {
  case count, distinct, sum, average, min, max, stddev, first, last, mode, weightedAverage
  /// True rows among those that are true or false.
  case share
  /// The value at a fraction of the way through the sorted values, interpolated.
  case percentile(Double)
}
