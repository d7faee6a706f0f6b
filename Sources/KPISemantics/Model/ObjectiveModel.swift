import KPISyntax

/// Goals that tie indicators together.
public struct ObjectiveModel: Hashable, Sendable {
  /// Its name.
  public var name: String
  /// What it says in words.
  public var title: String?
  /// The figures and their goals.
  public var goals: [NamedGoal]
  /// The figures watched with it.
  public var watch: [String]
  /// Where it is declared.
  public var span: SourceSpan

  /// A goal on a figure.
  public struct NamedGoal: Hashable, Sendable {
    /// The figure.
    public var figure: String
    /// Its goal.
    public var goal: JudgementModel.Goal

    /// A goal on a figure.
    public init(figure: String, goal: JudgementModel.Goal) {
      self.figure = figure
      self.goal = goal
    }
  }

  /// An objective from its parts.
  public init(
    name: String, title: String?, goals: [NamedGoal], watch: [String], span: SourceSpan
  ) {
    self.name = name
    self.title = title
    self.goals = goals
    self.watch = watch
    self.span = span
  }
}
