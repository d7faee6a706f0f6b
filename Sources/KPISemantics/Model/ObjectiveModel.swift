import KPISyntax

/// Goals that tie indicators together.
public struct ObjectiveModel: Hashable, Sendable {
  /// Its name.
  public var name: String
  /// What it says in words, by language; `""` for the default one.
  public var titles: [String: String]
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
    name: String, titles: [String: String], goals: [NamedGoal], watch: [String],
    span: SourceSpan
  ) {
    self.name = name
    self.titles = titles
    self.goals = goals
    self.watch = watch
    self.span = span
  }

  /// The name under which tests see the figure of an objective, judged by its goal alone; nothing
  /// else can have it.
  public static func figureName(of objective: String) -> String { "objective \(objective)" }

  /// What it says in words of a language; nil where nobody said it.
  public func title(_ language: Language) -> String? {
    titles[language.rawValue] ?? titles[""]
  }
}
