import KPISemantics
import KPISyntax
import KPIValues

/// How far an objective is.
public struct ObjectiveStanding: Sendable {
  /// A goal of it.
  public struct Goal: Sendable {
    /// The figure.
    public var figure: String
    /// The type of its numbers.
    public var type: ValueType
    /// The judged cell; nil where the figure is not available.
    public var scored: ScoredCell?

    /// A goal and the cell it is judged on.
    public init(figure: String, type: ValueType, scored: ScoredCell?) {
      self.figure = figure
      self.type = type
      self.scored = scored
    }
  }

  /// A figure watched with it.
  public struct Driver: Sendable {
    /// Where it goes.
    public enum Movement: String, Hashable, Sendable {
      case rightWay, wrongWay, still
      /// Nothing says which way is right, or there is nothing to compare.
      case unknown
    }

    /// The figure.
    public var figure: String
    /// The type of its numbers.
    public var type: ValueType
    /// The period; nil where nothing is complete.
    public var period: Period?
    /// Its value there.
    public var value: Number?
    /// Its value a period earlier.
    public var before: Number?
    /// Where it goes.
    public var movement: Movement

    /// A driver from its last complete period and the one before.
    public init(
      figure: String, type: ValueType, better: FigureModel.Direction?, period: Period?,
      value: Number?, before: Number?
    ) {
      self.figure = figure
      self.type = type
      self.period = period
      self.value = value
      self.before = before
      movement = .unknown
      guard let value, let before, let better else { return }
      if value.judged == before.judged {
        movement = .still
      } else {
        movement = (value.judged > before.judged) == (better == .higher) ? .rightWay : .wrongWay
      }
    }
  }

  /// Its name.
  public var name: String
  /// What it says in words, by language; `""` for the default one.
  public var titles: [String: String]
  /// Its goals.
  public var goals: [Goal]
  /// What is watched with it.
  public var drivers: [Driver]

  /// A standing from its parts.
  public init(
    name: String, titles: [String: String], goals: [Goal], drivers: [Driver]
  ) {
    self.name = name
    self.titles = titles
    self.goals = goals
    self.drivers = drivers
  }

  /// What it says in words of a language; nil where nobody said it.
  public func title(_ language: Language) -> String? {
    titles[language.rawValue] ?? titles[""]
  }
}
