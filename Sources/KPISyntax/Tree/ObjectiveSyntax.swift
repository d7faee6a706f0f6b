/// `objective growSales "…" { goal sales +10% …; watch … }`.
public struct ObjectiveSyntax: Hashable, Sendable {
  /// A goal on a named figure.
  public struct NamedGoal: Hashable, Sendable {
    /// The figure.
    public var figure: NameSyntax
    /// Its goal.
    public var goal: GoalSyntax

    /// A goal on a figure.
    public init(figure: NameSyntax, goal: GoalSyntax) {
      self.figure = figure
      self.goal = goal
    }
  }

  /// The objective's name.
  public var name: NameSyntax
  /// What it says in words.
  public var title: TextSyntax?
  /// Its goals.
  public var goals: [NamedGoal]
  /// Everything else of the block.
  public var properties: [PropertySyntax]

  /// An objective from its parts.
  public init(
    name: NameSyntax, title: TextSyntax?, goals: [NamedGoal], properties: [PropertySyntax]
  ) {
    self.name = name
    self.title = title
    self.goals = goals
    self.properties = properties
  }
}
