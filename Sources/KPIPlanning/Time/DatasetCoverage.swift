import KPISemantics
import KPIValues

/// Which datasets make coverage, and which have their own.
struct DatasetCoverage {
  /// The program.
  let model: KPIModel

  /// The dataset from whose file the rows come in the end.
  func root(_ name: String) -> DatasetModel? {
    var current = model.datasets[name]
    // No chain is longer than there are datasets.
    for _ in model.datasets {
      switch current?.source {
      case .entities(let source, _, _), .pairs(let source, _, _): current = model.datasets[source]
      default: return current
      }
    }
    return current
  }

  /// The type of the time column of a dataset's rows.
  func timeType(_ name: String) -> ValueType? {
    guard let root = root(name), let column = root.timeColumn else { return nil }
    return root.columns[column].type
  }

  /// Whether a dataset says or implies its own coverage.
  func hasOwn(_ name: String) -> Bool {
    if root(name)?.covers != nil { return true }
    if case .period = timeType(name) { return true }
    return false
  }

  /// The datasets whose first to last day is the project's coverage, in order of name.
  var makers: [String] {
    model.datasets.values.filter { dataset in
      switch dataset.source {
      case .file, .rows: break
      case .undefined, .entities, .pairs: return false
      }
      guard dataset.covers == nil else { return false }
      let type = timeType(dataset.name)
      return type == .date || type == .time
    }.map(\.name).sorted()
  }

  /// The type of the column that places an aggregate's rows in time; nil when nothing does.
  func placementType(_ aggregate: AggregateModel) -> ValueType? {
    switch aggregate.placement {
    case .time: return timeType(aggregate.dataset)
    case .column(let column):
      return model.datasets[aggregate.dataset].map { $0.columns[column].type }
    case .open(let from, _): return from.type
    case .lastKnown: return timeType(aggregate.dataset)
    }
  }
}
