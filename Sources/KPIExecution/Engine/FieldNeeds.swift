import KPISemantics
import KPIValues

/// Which columns of files are read, and which datasets are kept in memory.
struct FieldNeeds {
  /// Columns read from the files of each dataset, by position; every dataset that is read at all
  /// has an entry.
  private(set) var fields: [String: Set<Int>] = [:]
  /// Datasets whose rows are needed after they were read.
  private(set) var stored: Set<String> = []
  private let model: ExecutionModel
  private var visited: Set<Place> = []

  private struct Place: Hashable, Sendable {
    var dataset: String
    var column: Int
  }

  /// What the requests and the coverage of datasets need.
  init(_ model: ExecutionModel, requests: [LeafNeeds], coverageOf: [String]) {
    self.model = model
    for name in coverageOf { touch(name) }
    for request in requests {
      visit(request.aggregate)
      for bound in request.expressions { visit(bound.expression, bound.dataset) }
      if request.isWindowed { stored.insert(request.aggregate.dataset) }
    }
  }

  /// What the keys of datasets need.
  init(_ model: ExecutionModel, keysOf names: [String]) {
    self.model = model
    for name in names {
      touch(name)
      visitKeys(of: name)
      stored.insert(name)
    }
  }

  /// An aggregate with the expressions bound to it.
  struct LeafNeeds {
    /// The aggregate.
    var aggregate: AggregateModel
    /// Splits and filters with their datasets.
    var expressions: [(expression: RowExpression, dataset: String)]
    /// Whether its rows are placed anew for each window.
    var isWindowed: Bool
  }

  private mutating func visit(_ aggregate: AggregateModel) {
    let name = aggregate.dataset
    touch(name)
    for expression in [aggregate.value, aggregate.condition, aggregate.weight] {
      if let expression { visit(expression, name) }
    }
    if aggregate.function == .first || aggregate.function == .last { visitKeys(of: name) }
    switch aggregate.placement {
    case .time: break
    case .column(let column): visit(column, of: name)
    case .open(let from, let until):
      visit(from, name)
      visit(until, name)
    case .lastKnown(let keys, _):
      for key in keys { visit(key, of: name) }
      visitKeys(of: name)
    }
  }

  /// Takes a dataset among those read, with its time and whatever its rows are made of.
  private mutating func touch(_ name: String) {
    guard fields[name] == nil else { return }
    fields[name] = []
    let dataset = model.dataset(name)
    switch dataset.source {
    case .undefined, .file, .rows: break
    case .entities(let origin, let keys, let eachPeriod):
      stored.insert(origin)
      if !eachPeriod { stored.insert(name) }
      touch(origin)
      for key in keys { visit(key, of: origin) }
    case .pairs(let origin, let column, let keys):
      stored.formUnion([origin, name])
      touch(origin)
      for key in keys + [column] { visit(key, of: origin) }
    }
    if let time = dataset.timeColumn { visit(time, of: name) }
  }

  private mutating func visitKeys(of name: String) {
    for key in model.dataset(name).keys { visit(key, of: name) }
  }

  private mutating func visit(_ column: Int, of name: String) {
    touch(name)
    guard visited.insert(Place(dataset: name, column: column)).inserted else { return }
    let dataset = model.dataset(name)
    switch dataset.columns[column].origin {
    case .field: fields[name, default: []].insert(column)
    case .derived(let expression): visit(expression, name)
    case .entity(let entity):
      for aggregate in entity.aggregates { visit(aggregate) }
      visit(entity.expression, name)
    case .undefined: break
    }
  }

  private mutating func visit(_ expression: RowExpression, _ name: String) {
    switch expression.kind {
    case .literal, .periodEnd: break
    case .column(let column):
      // Columns behind those of an entity are its aggregates.
      if column < model.dataset(name).columns.count { visit(column, of: name) }
    case .dimension(let dimension):
      if let answer = model.answer(to: dimension, in: name) { visit(answer, name) }
    case .linked(let key, let target, let value):
      visit(key, of: name)
      touch(target)
      stored.insert(target)
      if let key = model.linkKey(target) { visit(key, of: target) }
      visit(value, target)
    case .input(let input): visitSelectors(of: input, name)
    case .grouped(let rows): visit(rows, name)
    case .negate(let operand), .not(let operand), .isMissing(let operand),
      .calendarPart(_, let operand):
      visit(operand, name)
    case .binary(_, let left, let right), .monthsBetween(let left, let right),
      .workingTime(let left, let right):
      visit(left, name)
      visit(right, name)
    case .inList(let value, let items): for operand in [value] + items { visit(operand, name) }
    case .conditional(let condition, let value, let otherwise):
      for operand in [condition, value, otherwise] { visit(operand, name) }
    case .banded(let value, let line):
      for operand in [value] + line.bounds { visit(operand, name) }
    }
  }

  private mutating func visit(_ rows: GroupedRows, _ name: String) {
    touch(rows.dataset)
    stored.insert(rows.dataset)
    for pair in rows.keys {
      visit(pair.own, of: name)
      visit(pair.other, of: rows.dataset)
    }
    for expression in [rows.value, rows.condition, rows.weight] {
      if let expression { visit(expression, rows.dataset) }
    }
    visitKeys(of: rows.dataset)
  }

  private mutating func visitSelectors(of input: String, _ name: String) {
    guard case .split(let dimensions, _, _) = model.inputs[input]?.value else { return }
    for dimension in dimensions {
      if let answer = model.answer(to: dimension, in: name) { visit(answer, name) }
    }
  }
}
