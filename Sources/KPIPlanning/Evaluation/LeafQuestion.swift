/// What is asked of an engine that has read the datasets.
public struct LeafQuestion: Sendable {
  /// Position of the request in the list that was read.
  public var request: Int
  /// The windows; nil entries do not exist and give no group.
  public var windows: [Window?]
  /// For `retained`, the window before each.
  public var previous: [Window?]
  /// Whether the answer says how many rows each of its values rests on.
  public var countsRows: Bool

  /// A question from its parts.
  public init(
    request: Int, windows: [Window?], previous: [Window?], countsRows: Bool = false
  ) {
    self.request = request
    self.windows = windows
    self.previous = previous
    self.countsRows = countsRows
  }
}
