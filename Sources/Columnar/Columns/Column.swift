/// A column of a batch: values and which of them are there.
///
/// A missing value has a zero (or code 0) in its place, so that kernels may read it freely.
public struct Column: Sendable {
  /// The values by type.
  public enum Values: Sendable {
    /// `value × 10^scale` for each row: exact decimals of one scale.
    case decimals([Int64], scale: Int)
    /// The same for numbers of up to 38 digits; `Int128.min` marks a result beyond them.
    case wide([Int128], scale: Int)
    /// Doubles: quotients, and numbers that no decimal holds.
    case doubles([Double])
    /// Positions in the text dictionary of the worker that made the batch.
    case codes([UInt32])
    /// Texts that are only told apart.
    case identities([TextIdentity])
    /// 0 or 1.
    case flags([UInt8])
    /// Days since 1970-01-01.
    case days([Int32])
    /// Microseconds since 1970-01-01T00:00Z.
    case times([Int64])
    /// Ordinals of periods of the column's grain, or positions of bands.
    case periods([Int32])
  }

  /// The values, one for each row.
  public var values: Values
  /// Which rows have a value; nil when all do.
  public var validity: Validity?

  /// How many rows it has.
  public var count: Int {
    switch values {
    case .decimals(let values, _): values.count
    case .wide(let values, _): values.count
    case .doubles(let values): values.count
    case .codes(let values): values.count
    case .identities(let values): values.count
    case .flags(let values): values.count
    case .days(let values): values.count
    case .times(let values): values.count
    case .periods(let values): values.count
    }
  }

  /// A column from values and validity.
  public init(values: Values, validity: Validity?) {
    self.values = values
    self.validity = validity
  }
}
