/// How a cell is judged.
public enum CellStatus: Hashable, Sendable {
  /// In a named band of the threshold.
  case band(String)
  case met, missed
  /// The sample is smaller than the figure asks for.
  case tooFew
  /// Nothing judges this cell.
  case notJudged
  /// There is no value to judge.
  case unknown

  /// The word in every output.
  public var word: String {
    switch self {
    case .band(let name): name
    case .met: "met"
    case .missed: "missed"
    case .tooFew: "tooFew"
    case .notJudged: "notJudged"
    case .unknown: "unknown"
    }
  }
}
