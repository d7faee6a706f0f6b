import Columnar
import KPIPlanning
import KPISemantics
import KPIValues

/// Turns requests into what is computed from the rows of datasets.
struct LeafCompiler {
  /// The datasets kept in memory.
  let store: Store

  /// The groups of a request whose rows are placed by a column of theirs.
  func grouping(_ request: LeafRequest, _ builder: ProgramBuilder) throws -> ScanPlan.Grouping {
    let dataset = builder.dataset
    let time: Int?
    switch request.aggregate.placement {
    case .time: time = dataset.timeColumn
    case .column(let column): time = column
    case .open, .lastKnown: preconditionFailure("placed anew for each window")
    }
    return ScanPlan.Grouping(
      time: try time.map { try builder.compile(column: $0) },
      timeType: time.map { dataset.columns[$0].type },
      filters: try request.filters.map { try builder.compile($0.expression) },
      splits: try request.splits.map { try builder.compile($0.expression) },
      splitTypes: request.splits.map(\.expression.type),
      bucket: time == nil ? nil : request.bucket)
  }

  /// A request whose rows are placed anew for each window.
  func windowed(_ request: LeafRequest) throws -> WindowedLeaf {
    let name = request.aggregate.dataset
    let dataset = store.model.dataset(name)
    if case .entities(let origin, let keys, true) = dataset.source {
      return try entities(request, dataset, origin, keys)
    }
    let builder = ProgramBuilder(dataset, store: store)
    let plan = try plan(
      request, builder,
      splits: request.splits.map(\.expression).map {
        try builder.compile($0)
      }, filters: request.filters)
    return WindowedLeaf(
      plan: plan, dataset: dataset, table: try store.table(name).table,
      rows: try selection(request.aggregate.placement, name))
  }

  /// A plan in which the window's number is the bucket.
  private func plan(
    _ request: LeafRequest, _ builder: ProgramBuilder, splits: [Int], filters: [BoundExpression]
  ) throws -> ScanPlan {
    var plan = ScanPlan()
    let grouping = plan.add(
      ScanPlan.Grouping(
        time: builder.add(.aggregate(0)), timeType: .date,
        filters: try filters.map { try builder.compile($0.expression) }, splits: splits,
        splitTypes: request.splits.map(\.expression.type), bucket: .day))
    _ = plan.add(try builder.leaf(request.aggregate, grouping: grouping))
    plan.program = builder.program
    plan.links = builder.links
    return plan
  }

  private func selection(
    _ placement: AggregateModel.Placement, _ name: String
  ) throws -> WindowedLeaf.RowSelection {
    switch placement {
    case .open(let from, let until): return try open(from, until, name)
    case .lastKnown(let keys, let within):
      let dataset = store.model.dataset(name)
      // A test need not give all keys; those it leaves out are the same in all of its rows.
      let known = keys.filter { dataset.columns[$0].origin != .undefined }
      let sorted = try store.sortedRows(of: name, keys: known, value: nil, condition: nil)
      return .lastKnown(LastKnownRows(sorted, within: within))
    case .time, .column: preconditionFailure("placed by a column")
    }
  }

  private func open(
    _ from: RowExpression, _ until: RowExpression, _ name: String
  ) throws -> WindowedLeaf.RowSelection {
    let table = try store.table(name)
    let (starts, ends) = (try table.column(from), try table.column(until))
    var evaluator = store.evaluator()
    var froms = evaluator.moments(starts, from.type)
    if let validity = starts.validity {
      for row in froms.indices where !validity[row] { froms[row] = .max }
    }
    var untils = evaluator.moments(ends, until.type)
    if until.type == .date {
      // What ends on a day is not open at the end of that day.
      untils = evaluator.days(ends, until.type).map {
        Int64(evaluator.clock.startOfDay(Int($0) + 1)) - 1
      }
    }
    if let validity = ends.validity {
      for row in untils.indices where !validity[row] { untils[row] = .max }
    }
    return .open(from: froms, until: untils)
  }
}

extension LeafCompiler {
  private func entities(
    _ request: LeafRequest, _ dataset: DatasetModel, _ origin: String, _ keys: [Int]
  ) throws -> WindowedLeaf {
    let outer = request.splits.filter { $0.dataset == origin }
    let builder = ProgramBuilder(
      dataset, store: store, isOverEntities: true, extraCount: 1 + outer.count)
    var nextOuter = 1
    let splits = try request.splits.map { split in
      guard split.dataset == origin else { return try builder.compile(split.expression) }
      nextOuter += 1
      return builder.add(.aggregate(nextOuter - 1))
    }
    let plan = try plan(
      request, builder, splits: splits, filters: request.filters.filter { $0.dataset != origin })
    let leaf = try entityLeaf(
      request, dataset, origin, keys, outer: outer.map(\.expression),
      aggregates: builder.aggregates)
    return WindowedLeaf(
      plan: plan, dataset: dataset, table: StoredTable(rowCount: 0, fields: [:]),
      rows: .entities(leaf))
  }

  private func entityLeaf(
    _ request: LeafRequest, _ dataset: DatasetModel, _ origin: String, _ keys: [Int],
    outer: [RowExpression], aggregates: [AggregateModel]
  ) throws -> EntityLeaf {
    let table = try store.table(origin)
    let columns = store.model.dataset(origin).columns
    let kinds = outer.map { ColumnKind($0.type) } + keys.map { ColumnKind(columns[$0].type) }
    let filters = try request.filters.filter { $0.dataset == origin }.map {
      try table.column($0.expression)
    }
    let (moments, order) = try placed(origin, filters)
    return EntityLeaf(
      moments: moments, order: order, splits: try outer.map { try table.column($0) },
      keys: try keys.map { try table.column($0) }, layout: KeyLayout(kinds.map(\.keyPart)),
      kinds: kinds.map(\.smallKind),
      keyPositions: keys.map { key in
        dataset.columns.firstIndex { $0.name == columns[key].name }
      },
      aggregates: try aggregates.map { aggregate in
        try store.storedAggregate(
          aggregate.function, of: origin, value: aggregate.value, condition: aggregate.condition,
          weight: aggregate.weight)
      },
      hasOneWindow: request.bucket == nil)
  }

  /// The moments of a dataset's rows, and those rows that meet conditions in order of them.
  private func placed(_ name: String, _ filters: [Column]) throws -> ([Int64]?, [Int32]) {
    let table = try store.table(name)
    var kept = [UInt8](repeating: 1, count: table.table.rowCount)
    func keep(_ flags: [UInt8]) {
      for row in kept.indices where flags[row] == 0 { kept[row] = 0 }
    }
    for filter in filters {
      keep(Validity.trueRows(filter.values.flags, filter.validity).flags)
    }
    guard let time = store.model.dataset(name).timeColumn else {
      return (nil, (0..<Int32(kept.count)).filter { kept[Int($0)] == 1 })
    }
    let times = try table.column(time)
    if let validity = times.validity { keep(validity.flags) }
    var evaluator = store.evaluator()
    let moments = evaluator.moments(times, store.model.dataset(name).columns[time].type)
    let rows = (0..<Int32(kept.count)).filter { kept[Int($0)] == 1 }
    return (moments, rows.sorted { moments[Int($0)] < moments[Int($1)] })
  }
}
