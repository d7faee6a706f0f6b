import KPISemantics
import KPIValues

/// Collects what is asked of the engine, each question once whatever the number of figures.
struct LeafRequests {
  /// A leaf at a level.
  private struct Place: Hashable {
    var node: Int
    var level: Level
  }

  /// The program.
  let model: KPIModel
  /// All formulas.
  let graph: EvaluationGraph
  /// Whether coverage comes from the data and nothing cuts the span, so that its windows need no
  /// borders of their own.
  let isSpanWhole: Bool
  /// What is asked, in order.
  private(set) var requests: [LeafRequest] = []
  private var known: [LeafRequest: Int] = [:]
  private var plans: [Place: LeafPlan] = [:]

  /// Nothing asked yet.
  init(model: KPIModel, graph: EvaluationGraph, isSpanWhole: Bool) {
    self.model = model
    self.graph = graph
    self.isSpanWhole = isSpanWhole
  }

  /// How a leaf is answered at a level; nil when nobody asked for it.
  func plan(_ node: Int, _ level: Level) -> LeafPlan? {
    plans[Place(node: node, level: level)]
  }

  /// Asks for a leaf at a level; every split and filter left in its scope has an answer.
  mutating func add(_ node: Int, _ level: Level) {
    let place = Place(node: node, level: level)
    guard plans[place] == nil, let scope = graph.nodes[node].scope,
      let (aggregate, isRetained) = graph.nodes[node].aggregate
    else { return }
    let binding = RowBinding(model: model)
    let shape = FrameShape(level).behind(scope.groups)
    let positions = shape.active(without: scope.released)
    let isWidened = isWidened(aggregate)
    var request = LeafRequest(
      aggregate: aggregate, isRetained: isRetained,
      splits: positions.compactMap {
        binding.bind(shape.dimensions[$0], in: aggregate.dataset)
      },
      filters: scope.conditions.compactMap {
        binding.bind(condition: $0, in: aggregate.dataset)
      },
      requiredSplits: positions.indices.filter { shape.isKey[positions[$0]] }, bucket: nil)
    let bucket = bucket(scope, level, isWidened: isWidened)
    let index = known[request] ?? requests.count
    known[request] = index
    if index == requests.count {
      request.bucket = bucket
      requests.append(request)
    } else {
      requests[index].bucket = meet(requests[index].bucket, bucket)
    }
    plans[place] = LeafPlan(
      request: index, positions: positions, isFull: positions.count == shape.dimensions.count,
      isWidened: isWidened)
  }

  /// Only rows placed by their time, in datasets that make coverage, lie inside coverage for sure.
  private func isWidened(_ aggregate: AggregateModel) -> Bool {
    isSpanWhole && aggregate.placement == .time
      && !DatasetCoverage(model: model).hasOwn(aggregate.dataset)
  }

  private func bucket(_ scope: NodeScope, _ level: Level, isWidened: Bool) -> Grain? {
    var bucket = level.time.grain
    if bucket == nil && !isWidened { bucket = .day }
    for group in scope.groups {
      bucket = self.bucket(bucket, group.steps, level, isWidened: isWidened)
      for case .grain(let grain) in group.keys { bucket = meet(bucket, grain) }
      // A period that the run shows inside its whole span.
      if group.keys.contains(.period) { bucket = meet(bucket, shownGrain) }
    }
    return self.bucket(bucket, scope.steps, level, isWidened: isWidened)
  }

  /// The shown grain of the run.
  var shownGrain: Grain?

  private func bucket(
    _ start: Grain?, _ steps: [TimeStep], _ level: Level, isWidened: Bool
  ) -> Grain? {
    var bucket = start
    for step in steps {
      switch step {
      case .everything where isWidened, .toDate(nil) where isWidened: break
      case .everything, .toDate(nil): bucket = meet(bucket, .day)
      case .toDate(let grain): bucket = meet(bucket, grain)
      case .fixed(let period): bucket = meet(bucket, period.grain)
      case .earlier(let span): bucket = meet(bucket, self.grain(span, bucket))
      // In an unfinished period it ends with what is covered, on any day.
      case .rolling(let span): bucket = meet(bucket, span.unit == .second ? .hour : .day)
      }
    }
    return bucket
  }

  /// The grain of borders that a length of time away from those of a grain are.
  private func grain(_ span: TimeSpan, _ start: Grain?) -> Grain? {
    switch span.unit {
    case .period: shownGrain ?? start
    case .second: .hour
    case .day: .day
    case .month: start == .month || start == .quarter || start == .year ? .month : .day
    }
  }

  private func meet(_ left: Grain?, _ right: Grain?) -> Grain? {
    guard let left else { return right }
    return right.map { left.meet($0) } ?? left
  }
}

extension GraphNode {
  /// The aggregate of a leaf, and whether it is asked for `retained`.
  var aggregate: (AggregateModel, isRetained: Bool)? {
    switch operation {
    case .aggregate(let aggregate): (aggregate, false)
    case .retained(let aggregate): (aggregate, true)
    default: nil
    }
  }
}
