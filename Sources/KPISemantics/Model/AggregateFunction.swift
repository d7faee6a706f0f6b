import KPIValues

/// What an aggregate does with the values of its rows or cells.
public enum AggregateFunction: Hashable, Sendable {
  case count, share, distinct, sum, average, min, max, median, stddev, first, last, mode
  /// The percentile at a fraction between 0 and 1, interpolated at (n−1)·p.
  case percentile(Double)
  /// `average(x weighted by w)`
  case weightedAverage
}
