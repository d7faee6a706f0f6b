import Columnar
import KPIPlanning
import KPISemantics
import KPIValues

/// One pass over the rows of a dataset, for all requests that need it.
struct DatasetScan {
  /// The dataset.
  let dataset: DatasetModel
  /// Positions of the columns that are read.
  let columns: [Int]
  /// Whether its rows are in the store.
  let isStored: Bool
  /// What is computed.
  private(set) var plan = ScanPlan()

  /// A pass that computes nothing yet.
  init(dataset: DatasetModel, columns: [Int], isStored: Bool) {
    self.dataset = dataset
    self.columns = columns
    self.isStored = isStored
  }

  /// Compiles requests; returns what answers each of them.
  mutating func compile(
    _ requests: [LeafRequest], _ compiler: LeafCompiler, until: CivilDate?
  ) throws -> [ScannedLeaf] {
    let builder = ProgramBuilder(dataset, store: compiler.store)
    let groupings = try requests.map { try compiler.grouping($0, builder) }
    let choice = GroupingChoice(groupings)
    var leaves: [ScannedLeaf] = []
    for (request, grouping) in zip(requests, groupings) {
      let (host, splits) = choice.host(of: grouping)
      let leaf = plan.add(try builder.leaf(request.aggregate, grouping: plan.add(host)))
      leaves.append(ScannedLeaf(leaf: leaf, splits: splits, hasBuckets: grouping.bucket != nil))
    }
    if !isStored, let time = dataset.timeColumn {
      plan.time = Operand(try builder.compile(column: time), dataset.columns[time].type)
      plan.until = until
    }
    plan.program = builder.program
    plan.links = builder.links
    return leaves
  }

  /// The pass, when all that others look up in stored datasets is known.
  func job(_ store: Store, _ source: DatasetSource) throws -> ScanJob {
    let start = ScanState(plan, dataset, store.evaluator())
    if isStored {
      return ScanJob(rows: .stored(try store.table(dataset.name).table), start: start, main: nil)
    }
    let identities = plan.identityFields
    guard var reading = source.reading(dataset, columns: columns, identities: identities) else {
      return ScanJob(rows: .none, start: start, main: nil)
    }
    let main = mainField(besides: identities)
    if let main { reading.reader.texts[main] = store.dictionary }
    return ScanJob(rows: .files(reading), start: start, main: main)
  }

  /// The field that most probably has most texts: an id, else any text.
  private func mainField(besides identities: Set<Int>) -> Int? {
    let texts = columns.indices.filter { field in
      let column = columns[field]
      return ColumnKind(dataset.columns[column].type) == .text && !identities.contains(column)
    }
    let id = texts.first { field in
      if case .id = dataset.columns[columns[field]].type { true } else { false }
    }
    return id ?? texts.first
  }
}
