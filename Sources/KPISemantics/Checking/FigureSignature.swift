import KPISyntax

/// What expressions need to know about a measure or KPI: one reference, for it is handed about
/// much.
public struct FigureSignature: Hashable, Sendable {
  private struct Parts: Hashable, Sendable {
    var name: String
    var isKPI: Bool
    var type: ValueType
    var additivity: Additivity
    var expression: FigureExpression?
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

  /// Whether it is published.
  public var isKPI: Bool {
    get { storage.parts.isKPI }
    set { parts.isKPI = newValue }
  }

  /// Its type: the stated unit, or the formula's; `unknown` when it did not check.
  public var type: ValueType {
    get { storage.parts.type }
    set { parts.type = newValue }
  }

  /// Over what it adds up.
  public var additivity: Additivity {
    get { storage.parts.additivity }
    set { parts.additivity = newValue }
  }

  /// The checked formula, absent while only declared.
  public var expression: FigureExpression? {
    get { storage.parts.expression }
    set { parts.expression = newValue }
  }

  /// Where its name is declared.
  public var span: SourceSpan {
    get { storage.parts.span }
    set { parts.span = newValue }
  }

  /// A figure from its parts.
  public init(
    name: String, isKPI: Bool, type: ValueType, additivity: Additivity,
    expression: FigureExpression?, span: SourceSpan
  ) {
    storage = Storage(
      Parts(
        name: name, isKPI: isKPI, type: type, additivity: additivity, expression: expression,
        span: span))
  }

  /// Whether both say the same; those that share what they hold do.
  public static func == (left: FigureSignature, right: FigureSignature) -> Bool {
    left.storage === right.storage || left.parts == right.parts
  }

  /// Takes in what tells them apart.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(storage.parts.name)
    hasher.combine(storage.parts.span)
  }
}
