import KPISyntax
import KPIValues

extension MissingCause.Detail {
  /// The words for it.
  public var wording: Wording {
    switch self {
    case .subject(let text): Wording(verbatim: text)
    case .zero(let text): "\(text) is 0"
    case .nothingBefore: "nothing before"
    case .previousIsZero: "previous is 0"
    case .previousBelowZero: "previous is below 0"
    case .nothingCovered: "nothing is covered"
    case .noFinerCell: "no finer cell"
    case .noValue: "no value"
    case .oneValue: "one value has no deviation"
    case .noWeight: "no value with a weight"
    case .nothingToRank: "nothing to rank"
    case .otherSplit: "not by this split"
    case .noSuchPeriod, .withoutRows, .notCovered, .noRows, .noValueIn, .noRank, .rowStandsFor,
      .wholePeriod, .changes, .inPeriod:
      wordingOfData
    }
  }

  private var wordingOfData: Wording {
    switch self {
    case .noSuchPeriod(let dataset): "\(dataset): no such period"
    case .withoutRows(let dataset): "\(dataset) has no rows"
    case .notCovered(let dataset): "\(dataset) does not cover it"
    case .noRows(let dataset): "no rows of \(dataset)"
    case .noValueIn(let dataset): "no value in the rows of \(dataset)"
    case .noRank(let splits): "no rank without the split \(splits)"
    case .rowStandsFor(let dataset, let grain): "a row of \(dataset) stands for a \(grain.wording)"
    case .wholePeriod(let name, let grain): "\(name) is for a whole \(grain.wording)"
    case .changes(let name, let grain): "\(name) is not the same in every \(grain.wording)"
    case .inPeriod(let name, let period): "\(name) in \(period)"
    default: ""
    }
  }
}
