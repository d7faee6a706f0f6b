import KPISemantics

/// What a run computes, known before any data is read.
public struct RunPlan {
  /// All formulas.
  public let graph: EvaluationGraph
  /// What the engine is asked, each question once.
  public var requests: [LeafRequest] { leaves.requests }
  /// KPIs that cannot be computed.
  public let unavailable: [UnavailableFigure]
  /// What was left out.
  public let warnings: [EvaluationWarning]
  /// The figures and where they are wanted.
  let figures: [FigurePlan]
  /// How leaves are answered.
  let leaves: LeafRequests
}
