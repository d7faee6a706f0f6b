import KPIValues

/// Values of a split by position; texts stand in one piece of bytes, as there may be millions.
public struct DimensionValues: RandomAccessCollection, Sendable {
  private enum Form: Sendable {
    /// Texts, and the position among them of a missing value, -1 without one.
    case texts(TextList, missing: Int)
    case listed([DimensionValue])
  }

  private var form: Form
  /// The positions of the values in their order, without missing ones; nil where each value comes
  /// after the one before it.
  var order: [Int32]?

  /// Values in any order.
  public init(_ values: [DimensionValue]) {
    form = .listed(values)
    let present = values.indices.filter { values[$0] != .missing }
    let isRising = zip(present, present.dropFirst()).allSatisfy {
      values[$0].precedes(values[$1])
    }
    if !isRising {
      order = present.sorted { values[$0].precedes(values[$1]) }.map { Int32($0) }
    }
  }

  /// Texts of which each comes after the one before it, and behind them a missing value or none.
  public init(rising texts: TextList, hasMissing: Bool) {
    form = .texts(texts, missing: hasMissing ? texts.count : -1)
  }

  private init(_ form: Form) {
    self.form = form
  }

  /// The first value.
  public var startIndex: Int { 0 }

  /// How many values there are.
  public var endIndex: Int {
    switch form {
    case .texts(let texts, let missing): texts.count + (missing < 0 ? 0 : 1)
    case .listed(let values): values.count
    }
  }

  /// A value.
  public subscript(position: Int) -> DimensionValue {
    switch form {
    case .texts(let texts, let missing):
      if position == missing { return .missing }
      return .text(texts.string(missing >= 0 && position > missing ? position - 1 : position))
    case .listed(let values): return values[position]
    }
  }

  /// Whether each value comes after the one before it, a missing one aside.
  public var isInOrder: Bool { order == nil }

  /// The position of the missing value; nil without one.
  public var missingPosition: Int? {
    switch form {
    case .texts(_, let missing): missing < 0 ? nil : missing
    case .listed(let values): values.firstIndex(of: .missing)
    }
  }

  /// The texts without a missing value, if these are texts.
  public var texts: TextList? {
    if case .texts(let texts, _) = form { return texts }
    return nil
  }

  /// Values of which each comes after the one before it, and a missing one before all of them.
  var behindMissing: DimensionValues {
    switch form {
    case .texts(let texts, _): DimensionValues(.texts(texts, missing: 0))
    case .listed(let values):
      DimensionValues(.listed([.missing] + values.filter { $0 != .missing }))
    }
  }

  /// The positions of the values in their order, without missing ones.
  public var risingPositions: [Int32] {
    order ?? (0..<Int32(count)).filter { !isMissing(Int($0)) }
  }

  /// Whether a value is missing.
  func isMissing(_ position: Int) -> Bool {
    switch form {
    case .texts(_, let missing): position == missing
    case .listed(let values): values[position] == .missing
    }
  }

  /// How a value stands to one of another list, neither of them missing: below 0 before it, 0 where
  /// they are equal, above 0 behind it.
  func order(_ position: Int, _ other: DimensionValues, _ foreign: Int) -> Int {
    if case .texts(let texts, let missing) = form,
      case .texts(let others, let otherMissing) = other.form
    {
      return texts.order(
        missing >= 0 && position > missing ? position - 1 : position, others,
        otherMissing >= 0 && foreign > otherMissing ? foreign - 1 : foreign)
    }
    let (left, right) = (self[position], other[foreign])
    return left == right ? 0 : left.precedes(right) ? -1 : 1
  }

  /// Adds a value of another list at the end, which is not missing; `order` is for the caller to
  /// say.
  mutating func append(_ other: DimensionValues, _ foreign: Int) {
    if case .texts(var texts, let missing) = form,
      case .texts(let others, let otherMissing) = other.form
    {
      form = .listed([])
      texts.append(others, otherMissing >= 0 && foreign > otherMissing ? foreign - 1 : foreign)
      form = .texts(texts, missing: missing)
      return
    }
    var values: [DimensionValue] = []
    if case .listed(let known) = form { values = known } else { values = Array(self) }
    form = .listed([])
    values.append(other[foreign])
    form = .listed(values)
  }

  /// Whether these are texts that another list has in the same places, missing ones aside.
  func hasTexts(of other: DimensionValues) -> Bool {
    guard let texts, let others = other.texts else { return false }
    return texts == others
  }
}
