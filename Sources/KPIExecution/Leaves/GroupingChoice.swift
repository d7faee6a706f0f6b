import KPISemantics
import KPIValues

/// Which groups requests are answered from: a request whose groups are unions of another's needs
/// no groups of its own.
struct GroupingChoice {
  /// The groupings that are made, in the order of the requests.
  private(set) var made: [ScanPlan.Grouping] = []

  /// Chooses among what requests ask for.
  init(_ asked: [ScanPlan.Grouping]) {
    for grouping in asked {
      if made.contains(where: { $0.refines(grouping) }) { continue }
      made.removeAll { grouping.refines($0) }
      made.append(grouping)
    }
  }

  /// The grouping that answers what is asked for, and where its splits stand among those.
  func host(of asked: ScanPlan.Grouping) -> (grouping: ScanPlan.Grouping, splits: [Int]) {
    let host = made.first { $0.refines(asked) } ?? asked
    return (host, asked.splits.compactMap { host.splits.firstIndex(of: $0) })
  }
}

extension ScanPlan.Grouping {
  /// Whether each group of the other is a union of groups of this one, and not of very many.
  func refines(_ other: ScanPlan.Grouping) -> Bool {
    guard time == other.time, timeType == other.timeType, Set(filters) == Set(other.filters),
      bucket.isWithin(other.bucket), other.splits.allSatisfy({ splits.contains($0) }),
      Set(splits).count == splits.count
    else { return false }
    return zip(splits, splitTypes).allSatisfy { split, type in
      other.splits.contains(split) || type.hasFewValues
    }
  }
}

extension Grain? {
  /// Whether each period of the other grain is made of whole periods of this one; none holds all.
  fileprivate func isWithin(_ other: Grain?) -> Bool {
    switch (self, other) {
    case (_, nil): true
    case (nil, _): false
    case (let own?, let other?) where own == other: true
    case (.hour, _): true
    case (.day, .week), (.day, .month), (.day, .quarter), (.day, .year): true
    case (.month, .quarter), (.month, .year), (.quarter, .year): true
    default: false
    }
  }
}

extension ValueType {
  /// Whether a split of this type usually has few values.
  fileprivate var hasFewValues: Bool {
    switch self {
    case .text, .flag, .band, .period: true
    case .id, .number, .date, .time, .unknown: false
    }
  }
}
