import KPISemantics

/// A part of a figure's rules that a test can reach.
public enum RuleReach: Hashable, Sendable {
  /// A band of a threshold; `segment` is the position of the segment that it stands in.
  case band(figure: String, segment: Int?, name: String)
  /// A goal.
  case goal(figure: String, segment: Int?)
  /// An alert by its position.
  case alert(figure: String, segment: Int?, position: Int)

  /// All parts of the rules of a figure, in order.
  public static func all(of figure: FigureModel) -> [RuleReach] {
    parts(of: figure.judgement, figure.name, segment: nil)
      + figure.judgement.segments.enumerated().flatMap { position, segment in
        parts(of: segment.rules, figure.name, segment: position)
      }
  }

  private static func parts(
    of rules: JudgementModel, _ figure: String, segment: Int?
  ) -> [RuleReach] {
    let bands = rules.threshold?.bands ?? []
    return bands.map { .band(figure: figure, segment: segment, name: $0) }
      + (rules.goals.isEmpty ? [] : [.goal(figure: figure, segment: segment)])
      + rules.alerts.indices.map { .alert(figure: figure, segment: segment, position: $0) }
  }

  /// The parts that judged a cell in one way; what a segment does not say itself is said by the
  /// rules of all cells.
  public static func reached(
    by scored: ScoredCell, of figure: FigureModel, segment: Int?
  ) -> [RuleReach] {
    let own = segment.map { figure.judgement.segments[$0].rules }
    func place(_ isOwn: (JudgementModel) -> Bool) -> Int? {
      own.map(isOwn) == true ? segment : nil
    }
    var reached: [RuleReach] = scored.alerts.map {
      .alert(figure: figure.name, segment: place { !$0.alerts.isEmpty }, position: $0.position)
    }
    if case .band(let name) = scored.status {
      reached.append(
        .band(figure: figure.name, segment: place { $0.threshold != nil }, name: name))
    }
    if scored.goal != nil {
      reached.append(.goal(figure: figure.name, segment: place { !$0.goals.isEmpty }))
    }
    return reached
  }
}
