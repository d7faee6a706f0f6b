import KPIValues

/// `f(x per keys)` at row level: for each row, a function of the rows that agree on the keys.
public struct GroupedRows: Hashable, Sendable {
  /// What is asked of the rows that agree.
  public enum Function: Hashable, Sendable {
    /// An aggregate over all of them.
    case aggregate(AggregateFunction)
    /// The value of the row before this row's time: ties in the same dataset by key, strictly
    /// earlier in another one.
    case previous
  }

  /// The function.
  public var function: Function
  /// The dataset whose rows are looked at (possibly the row's own).
  public var dataset: String
  /// What is read from those rows, over that dataset's columns; absent for `count`.
  public var value: RowExpression?
  /// Which of those rows count, over that dataset's columns.
  public var condition: RowExpression?
  /// The weight, over that dataset's columns.
  public var weight: RowExpression?
  /// For each key the column here and the column there.
  public var keys: [KeyPair]
  /// How far back `previous` looks, its far end included.
  public var within: TimeSpan?

  /// A key: a column of the row's dataset and the one it must agree with.
  public struct KeyPair: Hashable, Sendable {
    /// Column of the row's own dataset.
    public var own: Int
    /// Column of the dataset looked at.
    public var other: Int

    /// A pair of columns.
    public init(own: Int, other: Int) {
      self.own = own
      self.other = other
    }
  }

  /// A grouped function from its parts.
  public init(
    function: Function, dataset: String, value: RowExpression?, condition: RowExpression?,
    weight: RowExpression?, keys: [KeyPair], within: TimeSpan?
  ) {
    self.function = function
    self.dataset = dataset
    self.value = value
    self.condition = condition
    self.weight = weight
    self.keys = keys
    self.within = within
  }
}
