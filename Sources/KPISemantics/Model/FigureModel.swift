import KPISyntax
import KPIValues

/// A measure or a KPI. Copies share what they hold until one of them is changed, for a program has
/// thousands and every stage looks at them.
public struct FigureModel: Hashable, Sendable {
  /// Which direction is good.
  public enum Direction: String, Hashable, Sendable {
    case higher, lower
  }

  private struct Parts: Hashable, Sendable {
    var name: String
    var isKPI: Bool
    var documentation: String?
    var span: SourceSpan
    var expression: FigureExpression?
    var type: ValueType
    var labels: [String: String]
    var owner: String?
    var tags: [String]
    var better: Direction?
    var by: [Dimension]
    var top: Int?
    var conditions: [RowExpression]
    var every: Grain?
    var settlesAfterDays: Int
    var needs: [String]
    var judgement: JudgementModel
    var watch: [String]
    var isFromPack: Bool
  }

  private final class Storage: Sendable {
    let parts: Parts

    init(_ parts: Parts) {
      self.parts = parts
    }
  }

  private var storage: Storage

  private var parts: Parts {
    get { storage.parts }
    set { storage = Storage(newValue) }
  }

  /// Its name.
  public var name: String {
    get { storage.parts.name }
    set { parts.name = newValue }
  }

  /// Whether it is published.
  public var isKPI: Bool {
    get { storage.parts.isKPI }
    set { parts.isKPI = newValue }
  }

  /// Doc comment.
  public var documentation: String? {
    get { storage.parts.documentation }
    set { parts.documentation = newValue }
  }

  /// Where its name is declared.
  public var span: SourceSpan {
    get { storage.parts.span }
    set { parts.span = newValue }
  }

  /// The formula; absent while only declared.
  public var expression: FigureExpression? {
    get { storage.parts.expression }
    set { parts.expression = newValue }
  }

  /// The type its values are shown in: the stated unit, or the formula's.
  public var type: ValueType {
    get { storage.parts.type }
    set { parts.type = newValue }
  }

  /// Labels by language, `""` for the default one.
  public var labels: [String: String] {
    get { storage.parts.labels }
    set { parts.labels = newValue }
  }

  /// Who answers for it.
  public var owner: String? {
    get { storage.parts.owner }
    set { parts.owner = newValue }
  }

  /// Its tags.
  public var tags: [String] {
    get { storage.parts.tags }
    set { parts.tags = newValue }
  }

  /// Which direction is good.
  public var better: Direction? {
    get { storage.parts.better }
    set { parts.better = newValue }
  }

  /// Its own splits.
  public var by: [Dimension] {
    get { storage.parts.by }
    set { parts.by = newValue }
  }

  /// How many of the highest cells of a period are shown.
  public var top: Int? {
    get { storage.parts.top }
    set { parts.top = newValue }
  }

  /// Its own `where`: conditions that must all hold, over dimensions.
  public var conditions: [RowExpression] {
    get { storage.parts.conditions }
    set { parts.conditions = newValue }
  }

  /// The grain it is judged at and shown at by default in `judged`.
  public var every: Grain? {
    get { storage.parts.every }
    set { parts.every = newValue }
  }

  /// How many days after its end a period is settled.
  public var settlesAfterDays: Int {
    get { storage.parts.settlesAfterDays }
    set { parts.settlesAfterDays = newValue }
  }

  /// Names of datasets, columns, measures or inputs that nobody supplies, as `tickets.productId`,
  /// in order. Not empty: the figure is unavailable.
  public var needs: [String] {
    get { storage.parts.needs }
    set { parts.needs = newValue }
  }

  /// Goals, thresholds, alerts and the like, checked.
  public var judgement: JudgementModel {
    get { storage.parts.judgement }
    set { parts.judgement = newValue }
  }

  /// The figures watched with it.
  public var watch: [String] {
    get { storage.parts.watch }
    set { parts.watch = newValue }
  }

  /// Whether it is defined by a pack (and may be unavailable) or by the project.
  public var isFromPack: Bool {
    get { storage.parts.isFromPack }
    set { parts.isFromPack = newValue }
  }

  /// A figure from its parts.
  public init(
    name: String, isKPI: Bool, documentation: String?, span: SourceSpan,
    expression: FigureExpression?, type: ValueType, labels: [String: String], owner: String?,
    tags: [String], better: Direction?, by: [Dimension], top: Int?, conditions: [RowExpression],
    every: Grain?, settlesAfterDays: Int, needs: [String], judgement: JudgementModel,
    watch: [String] = [], isFromPack: Bool
  ) {
    storage = Storage(
      Parts(
        name: name,
        isKPI: isKPI,
        documentation: documentation,
        span: span,
        expression: expression,
        type: type,
        labels: labels,
        owner: owner,
        tags: tags,
        better: better,
        by: by,
        top: top,
        conditions: conditions,
        every: every,
        settlesAfterDays: settlesAfterDays,
        needs: needs,
        judgement: judgement,
        watch: watch,
        isFromPack: isFromPack))
  }

  /// Whether both say the same; those that share what they hold do.
  public static func == (left: FigureModel, right: FigureModel) -> Bool {
    left.storage === right.storage || left.storage.parts == right.storage.parts
  }

  /// Feeds what tells figures apart.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(storage.parts.name)
    hasher.combine(storage.parts.span)
  }
}
