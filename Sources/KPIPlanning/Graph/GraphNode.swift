import KPISemantics

/// A node of the evaluation graph; two nodes that say the same are one.
public struct GraphNode: Sendable {
  /// What is done.
  public var operation: GraphOperation
  /// Positions of the operands in the graph, as written.
  public var operands: [Int]
  /// The scope, where the operation depends on one.
  public var scope: NodeScope?
  /// The type of its values.
  public var type: ValueType
  /// The leaves at or below it, in order of appearance.
  public var leaves: [Int]
  /// Whether the operation itself or one below uses an input that is an estimate.
  public var isEstimated: Bool
  /// The inputs with a range at or below it, in order of appearance.
  public var rangedInputs: [String]
  /// The first measure or KPI that it is the formula of.
  public var name: String?
}
