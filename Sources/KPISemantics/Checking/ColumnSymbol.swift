import KPISyntax

/// What expressions need to know about a column: one reference, for it is handed about
/// much.
public struct ColumnSymbol: Hashable, Sendable {
  private struct Parts: Hashable, Sendable {
    var name: String
    var index: Int
    var type: ValueType
    var isLevel: Bool
    var expression: RowExpression?
    var entityExpression: EntityExpression?
    var span: SourceSpan
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

  /// Its position in `DatasetModel.columns`.
  public var index: Int {
    get { storage.parts.index }
    set { parts.index = newValue }
  }

  /// Its type; `unknown` when its expression did not check or is part of a circle.
  public var type: ValueType {
    get { storage.parts.type }
    set { parts.type = newValue }
  }

  /// Whether it is a stock.
  public var isLevel: Bool {
    get { storage.parts.isLevel }
    set { parts.isLevel = newValue }
  }

  /// What derives it, when it is derived from rows.
  public var expression: RowExpression? {
    get { storage.parts.expression }
    set { parts.expression = newValue }
  }

  /// What computes it from the rows of one entity, in a dataset made `per` keys.
  public var entityExpression: EntityExpression? {
    get { storage.parts.entityExpression }
    set { parts.entityExpression = newValue }
  }

  /// Where it is declared.
  public var span: SourceSpan {
    get { storage.parts.span }
    set { parts.span = newValue }
  }

  /// A column from its parts.
  public init(
    name: String, index: Int, type: ValueType, isLevel: Bool, expression: RowExpression?,
    entityExpression: EntityExpression? = nil, span: SourceSpan
  ) {
    storage = Storage(
      Parts(
        name: name, index: index, type: type, isLevel: isLevel, expression: expression,
        entityExpression: entityExpression, span: span))
  }

  /// Whether both say the same; those that share what they hold do.
  public static func == (left: ColumnSymbol, right: ColumnSymbol) -> Bool {
    left.storage === right.storage || left.parts == right.parts
  }

  /// Takes in what tells them apart.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(storage.parts.name)
    hasher.combine(storage.parts.span)
  }
}
