/// A column of a batch: values and which of them are there.
///
/// A missing value has a zero (or code 0) in its place, so that kernels may read it freely.
public struct Column: Sendable {
  /// The values by type.
  public enum Values: Sendable {
    /// `value × 10^scale` for each row: exact decimals of one scale.
    case decimals([Int64], scale: Int)
    /// Doubles, where decimals do not fit.
    case doubles([Double])
    /// Positions in the text dictionary of the worker that made the batch.
    case codes([UInt32])
    /// 0 or 1.
    case flags([UInt8])
    /// Days since 1970-01-01.
    case days([Int32])
    /// Microseconds since 1970-01-01T00:00Z.
    case times([Int64])
    /// Ordinals of periods of the column's grain.
    case periods([Int32])
  }

  /// The values, one for each row.
  public var values: Values
  /// Which rows have a value; nil when all do.
  public var validity: Validity?

  /// A column from values and validity.
  public init(values: Values, validity: Validity?) {
    self.values = values
    self.validity = validity
  }
}
