import KPISyntax
import KPIValues

/// A measure or a KPI.
public struct FigureModel: Hashable, Sendable {
  /// Which direction is good.
  public enum Direction: String, Hashable, Sendable {
    case higher, lower
  }

  /// Its name.
  public var name: String
  /// Whether it is published.
  public var isKPI: Bool
  /// Doc comment.
  public var documentation: String?
  /// Where its name is declared.
  public var span: SourceSpan
  /// The formula; absent while only declared.
  public var expression: FigureExpression?
  /// The type its values are shown in: the stated unit, or the formula's.
  public var type: ValueType
  /// Labels by language, `""` for the default one.
  public var labels: [String: String]
  /// Who answers for it.
  public var owner: String?
  /// Its tags.
  public var tags: [String]
  /// Which direction is good.
  public var better: Direction?
  /// Its own splits.
  public var by: [Dimension]
  /// How many of the highest cells of a period are shown.
  public var top: Int?
  /// Its own `where`: conditions that must all hold, over dimensions.
  public var conditions: [RowExpression]
  /// The grain it is judged at and shown at by default in `judged`.
  public var every: Grain?
  /// How many days after its end a period is settled.
  public var settlesAfterDays: Int
  /// Names of datasets, columns, measures or inputs that nobody supplies, as `tickets.productId`,
  /// in order. Not empty: the figure is unavailable.
  public var needs: [String]
  /// Goals, thresholds, alerts and the like, checked.
  public var judgement: JudgementModel
  /// The figures watched with it.
  public var watch: [String]
  /// Whether it is defined by a pack (and may be unavailable) or by the project.
  public var isFromPack: Bool

  /// A figure from its parts.
  public init(
    name: String, isKPI: Bool, documentation: String?, span: SourceSpan,
    expression: FigureExpression?, type: ValueType, labels: [String: String], owner: String?,
    tags: [String], better: Direction?, by: [Dimension], top: Int?, conditions: [RowExpression],
    every: Grain?, settlesAfterDays: Int, needs: [String], judgement: JudgementModel,
    watch: [String] = [], isFromPack: Bool
  ) {
    self.name = name
    self.isKPI = isKPI
    self.documentation = documentation
    self.span = span
    self.expression = expression
    self.type = type
    self.labels = labels
    self.owner = owner
    self.tags = tags
    self.better = better
    self.by = by
    self.top = top
    self.conditions = conditions
    self.every = every
    self.settlesAfterDays = settlesAfterDays
    self.needs = needs
    self.judgement = judgement
    self.watch = watch
    self.isFromPack = isFromPack
  }
}
