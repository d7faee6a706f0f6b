import KPISyntax

/// A column of a dataset.
public struct ColumnModel: Hashable, Sendable {
  /// Where its values come from.
  public enum Origin: Hashable, Sendable {
    /// A field of the file under this header (of the entity's or pair's own columns: their name).
    case field(header: String)
    /// Computed once over all rows. In a per-entity dataset: an expression over the rows of the
    /// entity, see `EntityColumn`.
    case derived(RowExpression)
    /// Computed from the rows of one entity, in `dataset … from x per key`.
    case entity(EntityExpression)
    /// Declared, but no file has it yet.
    case undefined
  }

  /// Its name.
  public var name: String
  /// Doc comment.
  public var documentation: String?
  /// Labels by language, `""` for the default one.
  public var labels: [String: String]
  /// Its type.
  public var type: ValueType
  /// Whether it is a stock: adds over everything but time.
  public var isLevel: Bool
  /// Where its values come from.
  public var origin: Origin
  /// Where it is declared.
  public var span: SourceSpan

  /// A column from its parts.
  public init(
    name: String, documentation: String?, labels: [String: String], type: ValueType,
    isLevel: Bool, origin: Origin, span: SourceSpan
  ) {
    self.name = name
    self.documentation = documentation
    self.labels = labels
    self.type = type
    self.isLevel = isLevel
    self.origin = origin
    self.span = span
  }
}
