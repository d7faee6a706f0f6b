import Columnar
import KPISemantics
import KPIValues

/// Compiles expressions over the rows of one dataset; derived columns are compiled where they are
/// used, and whatever lies in other datasets is asked of the store.
final class ProgramBuilder {
  /// The dataset.
  let dataset: DatasetModel
  /// Where other datasets are.
  let store: Store
  /// The steps so far.
  private(set) var program = Program()
  /// Aggregates over the rows of an entity that the steps read, by position.
  private(set) var aggregates: [AggregateModel] = []
  /// The links that steps follow.
  private(set) var links: [Int: Link] = [:]
  private let extraCount: Int
  private let isOverEntities: Bool

  /// A link that a step follows.
  struct Link: Sendable {
    /// The column with the key.
    var column: String
    /// The dataset it reaches.
    var target: String
  }

  /// A builder for a dataset.
  ///
  /// - Parameters:
  ///   - isOverEntities: whether columns of entities are computed from `aggregates`, or are those
  ///     of the stored dataset.
  ///   - extraCount: how many columns `aggregate` steps have before those of `aggregates`.
  init(_ dataset: DatasetModel, store: Store, isOverEntities: Bool = false, extraCount: Int = 0) {
    self.dataset = dataset
    self.store = store
    self.isOverEntities = isOverEntities
    self.extraCount = extraCount
  }

  /// The step that computes an expression.
  func compile(_ expression: RowExpression) throws -> Int {
    try compile(expression, EntityScope())
  }

  /// The step that gives a column of the dataset.
  func compile(column: Int) throws -> Int {
    let model = dataset.columns[column]
    switch model.origin {
    case .field: return add(.field(column))
    case .derived(let expression): return try compile(expression)
    case .entity(let entity):
      guard case .entities = dataset.source else { return add(.absent(ColumnKind(model.type))) }
      guard isOverEntities else { return add(.stored(try store.column(column, of: dataset.name))) }
      return try compile(entity.expression, EntityScope(entity, columns: dataset.columns.count))
    case .undefined: return add(.absent(ColumnKind(model.type)))
    }
  }

  /// Adds a step.
  func add(_ node: Node) -> Int { program.add(node) }

  private func compile(_ expression: RowExpression, _ scope: EntityScope) throws -> Int {
    switch expression.kind {
    case .literal(let literal): return compile(literal)
    case .column(let column):
      guard let aggregate = scope.aggregate(column) else { return try compile(column: column) }
      return add(.aggregate(extraCount + number(of: aggregate)))
    case .linked(let key, let target, let value): return try compileLink(key, target, value)
    case .dimension(let dimension):
      return try compile(dimension)
    case .input(let name): return try compileInput(name)
    case .periodEnd: return add(.periodEnd)
    case .grouped(let rows): return try compileGrouped(rows, expression.type)
    case .negate(let operand): return add(.negate(try compile(operand, scope)))
    case .not(let operand): return add(.not(try compile(operand, scope)))
    case .isMissing(let operand): return add(.isMissing(try compile(operand, scope)))
    case .binary, .inList, .conditional, .banded, .calendarPart, .monthsBetween, .workingTime:
      return try compileOperation(expression, scope)
    }
  }

  private func compileOperation(_ expression: RowExpression, _ scope: EntityScope) throws -> Int {
    switch expression.kind {
    case .binary(let symbol, let left, let right):
      return compileBinary(
        symbol, Operand(try compile(left, scope), left.type),
        Operand(try compile(right, scope), right.type))
    case .inList(let value, let items):
      let operand = Operand(try compile(value, scope), value.type)
      let matches = try items.map { item in
        compileComparison(.equal, operand, Operand(try compile(item, scope), item.type))
      }
      guard let first = matches.first else { return add(.absent(.flag)) }
      return matches.dropFirst().reduce(first) { add(.or($0, $1)) }
    case .conditional(let condition, let value, let otherwise):
      return add(
        .choose(
          try compile(condition, scope), try compile(value, scope), try compile(otherwise, scope)))
    case .banded(let value, let line):
      let operand = Operand(try compile(value, scope), value.type)
      let flags = try zip(line.bounds, line.belongsAbove).map { bound, belongsAbove in
        compileComparison(
          belongsAbove ? .greaterOrEqual : .greater, operand,
          Operand(try compile(bound, scope), bound.type))
      }
      return add(.band(flags))
    case .calendarPart(let part, let operand):
      return add(.calendarPart(part, try compile(operand, scope), operand.type))
    case .monthsBetween(let first, let second):
      return add(
        .monthsBetween(
          compileDay(try compile(first, scope), first.type),
          compileDay(try compile(second, scope), second.type)))
    case .workingTime(let first, let second):
      return add(.workingTime(try compile(first, scope), try compile(second, scope)))
    default: preconditionFailure("not an operation")
    }
  }

  private func compileDay(_ step: Int, _ type: ValueType) -> Int {
    type == .date ? step : add(.calendarPart(.date, step, type))
  }

  /// The step of a date or time: of a period its first day.
  func compileMoment(_ step: Int, _ type: ValueType) -> Int {
    guard case .period = type else { return step }
    return add(.calendarPart(.date, step, type))
  }

  private func compile(_ literal: Literal) -> Int {
    if case .text(let text) = literal { return add(.text(store.code(of: text))) }
    return add(.constant(literal))
  }

  private func compileLink(_ key: Int, _ target: String, _ value: RowExpression) throws -> Int {
    let rows = add(.linkRows(try compile(column: key), link: try store.link(to: target)))
    links[rows] = Link(column: dataset.columns[key].name, target: target)
    return add(.linked(rows: rows, column: try store.column(value, of: target)))
  }

  private func compileGrouped(_ rows: GroupedRows, _ type: ValueType) throws -> Int {
    let keys = try rows.keys.map { try compile(column: $0.own) }
    guard case .previous = rows.function else {
      return add(.grouped(keys, lookup: try store.groupLookup(rows)))
    }
    if rows.dataset == dataset.name {
      return add(.stored(try store.previousInSame(rows)))
    }
    guard let time = dataset.timeColumn else { return add(.absent(ColumnKind(type))) }
    let moment = compileMoment(try compile(column: time), dataset.columns[time].type)
    return add(.asOf(keys, time: moment, lookup: try store.asOfLookup(rows)))
  }

  private func compile(_ dimension: Dimension) throws -> Int {
    guard let answer = store.model.answer(to: dimension, in: dataset.name) else {
      return add(.absent(ColumnKind(dimension.type)))
    }
    return try compile(answer)
  }

  private func compileInput(_ name: String) throws -> Int {
    guard let input = store.model.inputs[name] else { return add(.absent(.number)) }
    switch input.value {
    case .undefined: return add(.absent(ColumnKind(input.type)))
    case .constant(let stated): return add(.constant(.number(stated.value)))
    case .split(let dimensions, _, _):
      let selectors = try dimensions.map { try compile($0) }
      return add(.input(selectors, table: store.inputTable(input)))
    case .periods(let grain, _, _):
      guard let time = dataset.timeColumn else { return add(.absent(.number)) }
      let period = add(
        .calendarPart(
          CalendarPart(grain), try compile(column: time), dataset.columns[time].type))
      return add(.input([period], table: store.inputTable(input)))
    }
  }

  private func number(of aggregate: AggregateModel) -> Int {
    if let position = aggregates.firstIndex(of: aggregate) { return position }
    aggregates.append(aggregate)
    return aggregates.count - 1
  }
}

/// Which aggregates the columns behind those of the entity stand for.
private struct EntityScope {
  private var aggregates: [AggregateModel] = []
  private var columnCount = Int.max

  init() {}

  init(_ entity: EntityExpression, columns: Int) {
    aggregates = entity.aggregates
    columnCount = columns
  }

  func aggregate(_ column: Int) -> AggregateModel? {
    column >= columnCount ? aggregates[column - columnCount] : nil
  }
}

extension CalendarPart {
  /// The part that gives the period of a grain.
  init(_ grain: Grain) {
    switch grain {
    case .hour, .day: self = .date
    case .week: self = .week
    case .month: self = .month
    case .quarter: self = .quarter
    case .year: self = .year
    }
  }
}
