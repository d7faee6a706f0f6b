import KPISemantics
import KPIValues

/// All that the calculation of one level looks up.
final class LevelContext {
  /// A question to the engine.
  private struct Question: Hashable {
    var request: Int
    /// What its splits stand for here: their values are numbered for these.
    var dimensions: [Dimension]
    var windows: [Slot]
  }

  /// The program.
  let model: KPIModel
  /// All formulas.
  let graph: EvaluationGraph
  /// How leaves are answered.
  let requests: LeafRequests
  /// What the engine knows.
  let answers: any EngineAnswers
  /// What is covered.
  let coverage: CoverageTable
  /// The numbers of the splits' values.
  let codes: DimensionCodes
  /// What steps in time do.
  let timeline: Timeline
  /// The level.
  let level: Level
  /// Whether values come with the number of rows that they rest on.
  let countsRows: Bool
  private var tables: [Question: EncodedTable] = [:]
  private var encoded: [GroupsPlace: (groups: LeafGroups, encoded: EncodedGroups)] = [:]
  private var sights: [SightKind: [(slots: [Slot], sight: LeafSight)]] = [:]
  private let datasets: DatasetCoverage

  /// Groups of an answer whose splits stand for some dimensions.
  private struct GroupsPlace: Hashable {
    var groups: ObjectIdentifier
    var dimensions: [Dimension]
  }

  /// All that decides what a leaf sees at a time.
  private struct SightKind: Hashable {
    var dataset: String
    var placement: AggregateModel.Placement
    var isRetained: Bool
    var steps: [TimeStep]
    var bucket: Grain?
    var isWidened: Bool
  }

  /// A context of a level.
  init(
    model: KPIModel, graph: EvaluationGraph, requests: LeafRequests, answers: any EngineAnswers,
    coverage: CoverageTable, codes: DimensionCodes, timeline: Timeline, level: Level,
    countsRows: Bool
  ) {
    self.model = model
    self.graph = graph
    self.requests = requests
    self.answers = answers
    self.coverage = coverage
    self.codes = codes
    self.timeline = timeline
    self.level = level
    self.countsRows = countsRows
    datasets = DatasetCoverage(model: model)
  }

  /// The aggregate of a leaf.
  func aggregate(_ leaf: Int) -> (AggregateModel, isRetained: Bool) {
    guard let aggregate = graph.nodes[leaf].aggregate else {
      preconditionFailure("node \(leaf) is not a leaf")
    }
    return aggregate
  }

  /// How a leaf is answered at this level.
  func plan(_ leaf: Int) -> LeafPlan {
    guard let plan = requests.plan(leaf, level) else {
      preconditionFailure("leaf \(leaf) was not asked for")
    }
    return plan
  }

  /// The scope of a node whose operation has one.
  func scope(_ node: Int) -> NodeScope { graph.nodes[node].scope ?? NodeScope() }

  /// The days that a leaf's dataset covers.
  func coverage(ofLeaf leaf: Int) -> Range<Int>? { coverage.days(aggregate(leaf).0.dataset) }

  /// The days that all leaves of a formula cover: those of their datasets if they agree, else the
  /// project's.
  func coverage(ofLeaves leaves: [Int]) -> Range<Int>? {
    guard let first = leaves.first else { return coverage.project }
    let days = coverage(ofLeaf: first)
    let agree = leaves.dropFirst().allSatisfy { coverage(ofLeaf: $0) == days }
    return agree ? days : coverage.project
  }

  /// What a leaf sees at the times of the frame that it stands in.
  func sight(_ leaf: Int, at slots: [Slot]) -> LeafSight {
    let (aggregate, isRetained) = aggregate(leaf)
    let plan = plan(leaf)
    let kind = SightKind(
      dataset: aggregate.dataset, placement: aggregate.placement, isRetained: isRetained,
      steps: scope(leaf).steps, bucket: requests.requests[plan.request].bucket,
      isWidened: plan.isWidened)
    if let known = sights[kind]?.first(where: { $0.slots == slots }) { return known.sight }
    var sight = newSight(leaf, at: slots)
    sight.windows = sight.slots.map { timeline.window($0) }
    sight.previousWindows = sight.previous.map { timeline.window($0) }
    sights[kind, default: []].append((slots, sight))
    return sight
  }

  private func newSight(_ leaf: Int, at slots: [Slot]) -> LeafSight {
    let (aggregate, isRetained) = aggregate(leaf)
    let covered = coverage(ofLeaf: leaf)
    let steps = scope(leaf).steps
    var sight = LeafSight()
    var known: [Slot: Int32] = [:]
    for slot in slots {
      let seen = timeline.apply(steps, to: slot, coverage: covered)
      let cause = cause(of: aggregate, at: seen, covered)
      let before = seen.flatMap { timeline.earlier($0, by: TimeSpan(count: 1, unit: .period)) }
      guard let seen, cause == nil else {
        sight.slotOf.append(-1)
        sight.causes.append(cause)
        continue
      }
      let window = widened(seen, leaf: leaf, aggregate, covered)
      if known[window] == nil {
        known[window] = Int32(sight.slots.count)
        sight.slots.append(window)
        if isRetained {
          sight.previous.append(widened(before ?? seen, leaf: leaf, aggregate, covered))
        }
      }
      // Its rows make cells all the same: what has no period before says so in each.
      let lacksPrevious = isRetained && !(before.map { timeline.overlaps($0, covered) } ?? false)
      sight.slotOf.append(known[window] ?? -1)
      sight.causes.append(
        lacksPrevious ? MissingCause(.undefinedPrevious, .nothingBefore) : nil)
    }
    return sight
  }

  /// Why an aggregate has no rows to look at; nil when it has.
  private func cause(
    of aggregate: AggregateModel, at slot: Slot?, _ covered: Range<Int>?
  ) -> MissingCause? {
    let name = aggregate.dataset
    guard let slot else { return MissingCause(.noData, .noSuchPeriod(name)) }
    guard let covered else { return MissingCause(.noData, .withoutRows(name)) }
    guard timeline.overlaps(slot, covered) else {
      return MissingCause(.noData, .notCovered(name))
    }
    switch datasets.placementType(aggregate) {
    case .period(let grain) where !timeline.isAligned(slot, to: grain):
      return MissingCause(.finerThanData, .rowStandsFor(name, grain))
    case .date where !slot.isWholeDays:
      return MissingCause(.finerThanData, .rowStandsFor(name, .day))
    default: return nil
    }
  }

  /// The window to ask for: moved to borders of buckets where there are no rows between, and ended
  /// with the data where only its end counts.
  private func widened(
    _ slot: Slot, leaf: Int, _ aggregate: AggregateModel, _ covered: Range<Int>?
  ) -> Slot {
    var window = slot
    window.kind = .window
    window.isCut = false
    switch aggregate.placement {
    case .open, .lastKnown:
      window.end = timeline.end(of: slot, coverage: covered)
      return window
    case .time, .column: break
    }
    let plan = plan(leaf)
    guard plan.isWidened, let covered, let bucket = requests.requests[plan.request].bucket else {
      return window
    }
    let day = LocalTime.microsecondsPerDay
    if window.start <= covered.lowerBound * day {
      let first = LocalTime(microseconds: window.start)
      window.start =
        timeline.rules.start(of: timeline.rules.period(of: first, grain: bucket))
        .microseconds
    }
    if window.end >= covered.upperBound * day {
      let last = LocalTime(microseconds: window.end - 1)
      window.end =
        timeline.rules.end(of: timeline.rules.period(of: last, grain: bucket))
        .microseconds
    }
    return window
  }

  /// The engine's answer for what a leaf sees.
  func table(_ leaf: Int, _ sight: LeafSight) throws -> EncodedTable {
    let question = question(leaf, sight)
    if let table = tables[question] { return table }
    let table = try encoded(answers.table(asked(question, sight)), question.dimensions)
    tables[question] = table
    return table
  }

  /// Asks for what leaves see in one go, which an engine may answer at the same time.
  func prefetch(_ leaves: [Int], at slots: [Slot]) throws {
    var questions: [Question] = []
    var asked: [LeafQuestion] = []
    var known: Set<Question> = []
    for leaf in leaves {
      let sight = sight(leaf, at: slots)
      let question = question(leaf, sight)
      guard tables[question] == nil, known.insert(question).inserted else { continue }
      questions.append(question)
      asked.append(self.asked(question, sight))
    }
    guard !asked.isEmpty else { return }
    for (question, table) in zip(questions, try answers.tables(asked)) {
      tables[question] = encoded(table, question.dimensions)
    }
  }

  private func question(_ leaf: Int, _ sight: LeafSight) -> Question {
    let plan = plan(leaf)
    let shape = FrameShape(level).behind(scope(leaf).groups)
    return Question(
      request: plan.request, dimensions: plan.positions.map { shape.dimensions[$0] },
      windows: sight.slots)
  }

  private func asked(_ question: Question, _ sight: LeafSight) -> LeafQuestion {
    LeafQuestion(
      request: question.request, windows: sight.windows, previous: sight.previousWindows,
      countsRows: countsRows)
  }

  private func encoded(_ table: LeafTable, _ dimensions: [Dimension]) -> EncodedTable {
    let place = GroupsPlace(groups: ObjectIdentifier(table.groups), dimensions: dimensions)
    let groups = encoded[place]?.encoded ?? encodedGroups(table.groups, dimensions)
    encoded[place] = (table.groups, groups)
    return EncodedTable(
      groups: groups, values: table.values, missingRows: table.missingRows,
      usedRows: table.usedRows)
  }

  private func encodedGroups(_ groups: LeafGroups, _ dimensions: [Dimension]) -> EncodedGroups {
    var columns: [[Int32]] = []
    for (split, dimension) in dimensions.enumerated() {
      let numbers = codes.codes(groups.dictionaries[split], of: dimension)
      columns.append(groups.keys[split].map { numbers[Int($0)] })
    }
    return EncodedGroups(windows: groups.windows, codes: columns)
  }
}
