/// What an aggregate reads from a batch.
public struct AggregateInput {
  /// For each row its group; -1 for rows that do not count.
  public var groups: [Int32]
  /// How many groups there are by now.
  public var groupCount: Int
  /// Rows of a group whose condition is missing: its group, else -1; nil when there are none.
  public var undecided: [Int32]?
  /// The values; absent for `count`.
  public var value: Column?
  /// The weights of `weightedAverage`.
  public var weight: Column?
  /// The columns that order rows, for `first` and `last`.
  public var order: [Column]

  /// An input from its parts.
  public init(
    groups: [Int32], groupCount: Int, undecided: [Int32]? = nil, value: Column? = nil,
    weight: Column? = nil, order: [Column] = []
  ) {
    self.groups = groups
    self.groupCount = groupCount
    self.undecided = undecided
    self.value = value
    self.weight = weight
    self.order = order
  }
}
