import KPIValues

/// Values of cells side by side, in a narrow form that holds all of them.
///
/// Where there is no value, words are 0, divisors 1 and positions 0.
public struct ValueBlock: Sendable {
  /// How the values are held.
  public enum Form: Sendable {
    /// Decimals of one scale, not normalized.
    case decimals([Int64], scale: Int)
    /// Quotients of decimals, each side of one scale; one that comes out even is exact.
    case quotients([Int64], scale: Int, over: [Int64], divisorScale: Int)
    /// Decimals with a scale each; where that is `doubleMark`, a double by its bits.
    case numbers([Int64], scales: [UInt8])
    /// Anything: positions in a list.
    case listed([Int32], [FigureValue])
  }

  /// Stands for a double where a scale would.
  public static let doubleMark = UInt8.max
  /// The largest scale of decimals of 64 bits.
  static let largestScale = 18
  /// How many causes a block can tell apart.
  static let causeLimit = 254

  /// The values.
  public internal(set) var form: Form
  /// For each cell 0 where it has a value, else the position of the cause and 1; empty where all
  /// cells have one.
  public internal(set) var states: [UInt8]
  /// Why cells have no value.
  public internal(set) var causes: [MissingCause]

  /// A block from its parts.
  public init(_ form: Form, states: [UInt8] = [], causes: [MissingCause] = []) {
    self.form = form
    self.states = causes.isEmpty ? [] : states
    self.causes = causes
  }

  /// How many cells there are.
  public var count: Int {
    switch form {
    case .decimals(let words, _), .quotients(let words, _, _, _), .numbers(let words, _):
      words.count
    case .listed(let positions, _): positions.count
    }
  }

  /// The value of a cell.
  public subscript(cell: Int) -> FigureValue {
    if !states.isEmpty, states[cell] != 0 { return .missing(causes[Int(states[cell]) - 1]) }
    switch form {
    case .decimals(let words, let scale):
      return .number(.exact(ExactDecimal(coefficient: Int128(words[cell]), scale: scale)))
    case .quotients(let words, let scale, let divisors, let divisorScale):
      return .number(
        Number(
          ExactDecimal(coefficient: Int128(words[cell]), scale: scale),
          over: ExactDecimal(coefficient: Int128(divisors[cell]), scale: divisorScale)))
    case .numbers(let words, let scales):
      if scales[cell] == ValueBlock.doubleMark {
        return .number(.approximate(Double(bitPattern: UInt64(bitPattern: words[cell]))))
      }
      let decimal = ExactDecimal(coefficient: Int128(words[cell]), scale: Int(scales[cell]))
      return .number(.exact(decimal))
    case .listed(let positions, let list): return list[Int(positions[cell])]
    }
  }

  /// Why a cell has no value; nil where it has one.
  public func cause(_ cell: Int) -> MissingCause? {
    if !states.isEmpty, states[cell] != 0 { return causes[Int(states[cell]) - 1] }
    guard case .listed(let positions, let list) = form else { return nil }
    return list[Int(positions[cell])].cause
  }

  /// The same value in all cells.
  init(repeating value: FigureValue, count: Int) {
    let single = ValueBlock([value])
    states = [UInt8](repeating: single.states.first ?? 0, count: single.states.isEmpty ? 0 : count)
    causes = single.causes
    func repeated<Word>(_ words: [Word]) -> [Word] { [Word](repeating: words[0], count: count) }
    switch single.form {
    case .decimals(let words, let scale): form = .decimals(repeated(words), scale: scale)
    case .quotients(let words, let scale, let divisors, let divisorScale):
      form = .quotients(
        repeated(words), scale: scale, over: repeated(divisors), divisorScale: divisorScale)
    case .numbers(let words, let scales):
      form = .numbers(repeated(words), scales: repeated(scales))
    case .listed(let positions, let list): form = .listed(repeated(positions), list)
    }
  }
}
