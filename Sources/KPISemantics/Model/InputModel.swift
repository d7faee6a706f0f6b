import KPISyntax
import KPIValues

/// An assumption.
public struct InputModel: Hashable, Sendable {
  /// A stated value with its range, canonical.
  public struct Stated: Hashable, Sendable {
    /// The value itself.
    public var value: Number
    /// The lowest and highest, when a range is stated.
    public var range: Bounds?

    /// A value with an optional range.
    public init(value: Number, range: Bounds?) {
      self.value = value
      self.range = range
    }
  }

  /// Lowest and highest value of a range.
  public struct Bounds: Hashable, Sendable {
    /// The lowest.
    public var low: Number
    /// The highest.
    public var high: Number

    /// A range from lowest to highest.
    public init(low: Number, high: Number) {
      self.low = low
      self.high = high
    }
  }

  /// Where the value comes from.
  public enum Value: Hashable, Sendable {
    /// Declared, but nobody gave a value.
    case undefined
    case constant(Stated)
    /// By values of dimensions; `otherwise` serves other values, never a missing one.
    case split(by: [Dimension], entries: [[Literal]: Stated], otherwise: Stated?)
    /// By period; `spread` divides a flow over the days.
    case periods(grain: Grain, entries: [Period: Stated], spread: Bool)
  }

  /// Its name.
  public var name: String
  /// Doc comment.
  public var documentation: String?
  /// Labels by language.
  public var labels: [String: String]
  /// Its unit.
  public var type: ValueType
  /// Whether it is a rate (`%`, `number`, a unit with `/`), which holds in finer cells.
  public var isRate: Bool
  /// Where the value comes from.
  public var value: Value
  /// Whether it rests on an estimate.
  public var isEstimated: Bool
  /// Where it is declared.
  public var span: SourceSpan

  /// An input from its parts.
  public init(
    name: String, documentation: String?, labels: [String: String], type: ValueType, isRate: Bool,
    value: Value, isEstimated: Bool, span: SourceSpan
  ) {
    self.name = name
    self.documentation = documentation
    self.labels = labels
    self.type = type
    self.isRate = isRate
    self.value = value
    self.isEstimated = isEstimated
    self.span = span
  }
}
