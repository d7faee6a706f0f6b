import KPIValues

/// A value for each cell of a frame, in blocks of one size.
public struct ValueColumn: RandomAccessCollection, Sendable {
  /// How many cells a block has; the last one may have fewer.
  public static let blockSize = 4096

  /// The blocks in order.
  public let blocks: [ValueBlock]
  /// How many cells there are.
  public let endIndex: Int

  /// A column from its blocks.
  init(blocks: [ValueBlock], count: Int) {
    self.blocks = blocks
    endIndex = count
  }

  /// A column of values.
  public init(_ values: [FigureValue]) {
    self.init(count: values.count) { ValueBlock(Array(values[$0])) }
  }

  /// A column whose blocks are made at the same time.
  init(count: Int, _ block: @escaping (Range<Int>) -> ValueBlock) {
    // Each call looks at its own cells, and reads only what no call changes.
    nonisolated(unsafe) let block = block
    let blocks = mapInParallel(ValueColumn.blockCount(count)) {
      block(ValueColumn.cells($0, count))
    }
    self.init(blocks: blocks, count: count)
  }

  /// The first cell.
  public var startIndex: Int { 0 }

  /// The value of a cell.
  public subscript(cell: Int) -> FigureValue {
    blocks[cell / ValueColumn.blockSize][cell % ValueColumn.blockSize]
  }

  /// Why a cell has no value; nil where it has one.
  public func cause(_ cell: Int) -> MissingCause? {
    blocks[cell / ValueColumn.blockSize].cause(cell % ValueColumn.blockSize)
  }

  /// How many blocks so many cells take.
  static func blockCount(_ count: Int) -> Int { (count + blockSize - 1) / blockSize }

  /// The cells of a block.
  static func cells(_ block: Int, _ count: Int) -> Range<Int> {
    block * blockSize..<Swift.min((block + 1) * blockSize, count)
  }
}
