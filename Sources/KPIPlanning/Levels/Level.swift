import KPISemantics
import KPIValues

/// Cells that are computed together: a list of stretches of time, and a list of splits.
struct Level: Hashable {
  /// The stretches of time.
  enum Time: Hashable {
    /// The shown periods.
    case shown(Grain)
    /// The whole span.
    case span
    /// The last complete period of a grain; combinations that occur in the one before count too.
    /// Younger than so many days is not complete.
    case judged(Grain, settlesAfterDays: Int)
    /// All periods of a grain that coverage touches, with every combination in each of them.
    case history(Grain)
    /// Periods that a test asks for.
    case asked(Period)
    /// The last period of a grain that coverage touches.
    case last(Grain)

    /// The grain of its borders; nil for the whole span.
    var grain: Grain? {
      switch self {
      case .shown(let grain), .judged(let grain, _), .last(let grain), .history(let grain):
        grain
      case .asked(let period): period.grain
      case .span: nil
      }
    }
  }

  /// The stretches of time.
  var time: Time
  /// The splits.
  var splits: [Dimension]
  /// Splits that are undone here and share their entity with one that is left: whoever names one
  /// of them means no other.
  var undone: [Dimension] = []

  /// A level of totals: some of a figure's splits are left.
  static func total(_ time: Time, leaving splits: [Dimension], of all: [Dimension]) -> Level {
    let undone = all.filter { split in
      !splits.contains(split) && splits.contains { $0.sharesEntity(with: split) }
    }
    return Level(time: time, splits: splits, undone: undone)
  }
}
