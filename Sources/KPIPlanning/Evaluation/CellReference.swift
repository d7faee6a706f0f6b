/// A cell of an evaluation whose value is to be followed back to what it was made of.
public struct CellReference: Hashable, Sendable {
  /// Position of the figure in the evaluation.
  public var figure: Int
  /// Whether it is one of the figure's judged cells, else one of those shown.
  public var isJudged: Bool
  /// The cell.
  public var cell: Cell

  /// A reference to a cell.
  public init(figure: Int, isJudged: Bool, cell: Cell) {
    self.figure = figure
    self.isJudged = isJudged
    self.cell = cell
  }
}
