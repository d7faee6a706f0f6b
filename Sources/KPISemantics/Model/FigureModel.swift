import KPISyntax
import KPIValues

/// A measure or a KPI. Copies share what they hold until one of them is changed, for a program has
/// thousands and every stage looks at them.
@dynamicMemberLookup
public struct FigureModel: Hashable, Sendable {
  /// Which direction is good.
  public enum Direction: String, Hashable, Sendable {
    case higher, lower
  }

  /// What a figure holds.
  public struct Parts: Hashable, Sendable {
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
  }

  /// What copies share.
  @usableFromInline
  final class Storage: Sendable {
    /// What the figure holds.
    @usableFromInline let parts: Parts

    /// Storage of parts that do not change.
    init(_ parts: Parts) {
      self.parts = parts
    }
  }

  /// What copies share.
  @usableFromInline var storage: Storage

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

  /// A part of the figure.
  @inlinable public subscript<Part>(dynamicMember part: KeyPath<Parts, Part>) -> Part {
    storage.parts[keyPath: part]
  }

  /// A part of the figure, which can be changed.
  public subscript<Part>(dynamicMember part: WritableKeyPath<Parts, Part>) -> Part {
    @inlinable get { storage.parts[keyPath: part] }
    set {
      var parts = storage.parts
      parts[keyPath: part] = newValue
      storage = Storage(parts)
    }
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
