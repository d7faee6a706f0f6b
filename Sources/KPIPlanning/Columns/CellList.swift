import KPIValues

/// Cells in order, made when they are looked at: there may be millions.
public struct CellList: RandomAccessCollection, ExpressibleByArrayLiteral, Sendable {
  /// Cells that stand side by side.
  public enum Part: Sendable {
    case columns(CellColumns)
    case cells([Cell])

    /// How many cells there are.
    public var count: Int {
      switch self {
      case .columns(let columns): columns.count
      case .cells(let cells): cells.count
      }
    }

    /// The value of a cell.
    public func value(_ index: Int) -> FigureValue {
      switch self {
      case .columns(let columns): columns.values[columns.place(index)]
      case .cells(let cells): cells[index].value
      }
    }

    /// Lowest and highest value of a cell over the ranges of inputs; nil where none is used.
    public func range(_ index: Int) -> CellRange? {
      switch self {
      case .columns(let columns): columns.ranges?[columns.place(index)]
      case .cells(let cells): cells[index].range
      }
    }

    /// The period of a cell; nil for the whole span.
    func period(_ index: Int) -> Period? {
      switch self {
      case .columns(let columns):
        columns.frame.periods[Int(columns.frame.times[columns.place(index)])]
      case .cells(let cells): cells[index].period
      }
    }

    /// Whether two parts are sure to have the same keys; lists of cells are not compared.
    public func hasKeys(of other: Part) -> Bool {
      guard case .columns(let own) = self, case .columns(let other) = other else { return false }
      return own.frame === other.frame && own.places == other.places
        && own.members == other.members
    }

    /// The cells at some positions, which rise.
    func kept(_ positions: [Int]) -> Part {
      switch self {
      case .cells(let cells): return .cells(positions.map { cells[$0] })
      case .columns(var columns):
        columns.members = positions.map { columns.members?[$0] ?? Int32($0) }
        return .columns(columns)
      }
    }

    /// Why a cell has no value; nil where it has one.
    public func cause(_ index: Int) -> MissingCause? {
      switch self {
      case .columns(let columns): columns.values.cause(columns.place(index))
      case .cells(let cells): cells[index].value.cause
      }
    }

    /// For each of some cells which cause there is for no value; nil where it has one.
    public func causes(_ range: Range<Int>) -> [MissingCause.Kind?] {
      switch self {
      case .columns(let columns): range.map { columns.values.cause(columns.place($0))?.kind }
      case .cells(let cells): range.map { cells[$0].value.cause?.kind }
      }
    }

    /// For each of some cells whether it is partial.
    public func partial(_ range: Range<Int>) -> [Bool] {
      switch self {
      case .columns(let columns):
        range.map { columns.isPartial[Int(columns.frame.times[columns.place($0)])] }
      case .cells(let cells): range.map { cells[$0].isPartial }
      }
    }

    /// A cell.
    public subscript(index: Int) -> Cell {
      switch self {
      case .columns(let columns): columns[index]
      case .cells(let cells): cells[index]
      }
    }
  }

  /// The parts in order, none of them empty.
  public private(set) var parts: [Part] = []
  /// Behind the last cell of each part.
  private var ends: [Int] = []

  /// A list of cells.
  public init(_ cells: [Cell]) {
    append(.cells(cells))
  }

  /// A list of cells.
  public init(arrayLiteral cells: Cell...) {
    self.init(cells)
  }

  /// Adds cells at the end.
  mutating func append(_ part: Part) {
    guard part.count > 0 else { return }
    parts.append(part)
    ends.append(endIndex + part.count)
  }

  /// The cells of one list, then those of another.
  public static func + (left: CellList, right: CellList) -> CellList {
    var result = left
    for part in right.parts { result.append(part) }
    return result
  }

  /// The first cell.
  public var startIndex: Int { 0 }

  /// Behind the last cell.
  public var endIndex: Int { ends.last ?? 0 }

  /// A cell.
  public subscript(index: Int) -> Cell {
    var part = 0
    while ends[part] <= index { part += 1 }
    return parts[part][part == 0 ? index : index - ends[part - 1]]
  }

  /// For each part the cells at some of its positions, which rise.
  func kept(_ positions: [[Int]]) -> CellList {
    var result: CellList = []
    for (part, positions) in zip(parts, positions) { result.append(part.kept(positions)) }
    return result
  }
}
