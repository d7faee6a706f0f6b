import Columnar
import KPISemantics
import KPIValues

/// What is computed from the rows of one dataset, for all requests at once.
struct ScanPlan: Sendable {
  /// Rows that are grouped alike: placed, filtered and split the same way.
  struct Grouping: Hashable, Sendable {
    /// The step of the time that places rows; nil when all rows are in.
    var time: Int?
    /// The type of that time.
    var timeType: ValueType?
    /// Steps of conditions that rows must meet.
    var filters: [Int]
    /// Steps of the splits.
    var splits: [Int]
    /// The types of the splits.
    var splitTypes: [ValueType]
    /// The grain whose periods are kept apart.
    var bucket: Grain?

    /// How keys are packed: the bucket, if there is one, then the splits.
    var layout: KeyLayout {
      KeyLayout((bucket == nil ? [] : [.small]) + splitTypes.map { ColumnKind($0).keyPart })
    }
  }

  /// An aggregate over such groups.
  struct Leaf: Hashable, Sendable {
    /// Position among the groupings.
    var grouping: Int
    /// What is computed.
    var aggregation: Aggregation
    /// The type of the values.
    var type: ValueType?
    /// The step of the values.
    var value: Int?
    /// The step of the aggregate's own condition.
    var condition: Int?
    /// The step of the weights.
    var weight: Int?
    /// Steps that order rows.
    var order: [Int]

    /// The kind of the values.
    var kind: ColumnKind { type.map { ColumnKind($0) } ?? .number }
  }

  /// Rows of a grouping that meet a condition, counted once for all aggregates over them.
  struct Selection: Hashable, Sendable {
    /// Position among the groupings.
    var grouping: Int
    /// The step of the condition; nil when all rows count.
    var condition: Int?
  }

  /// The steps.
  var program = Program()
  /// The links that steps follow.
  var links: [Int: ProgramBuilder.Link] = [:]
  /// The groupings.
  private(set) var groupings: [Grouping] = []
  /// The aggregates.
  private(set) var leaves: [Leaf] = []
  /// The rows that aggregates are over.
  private(set) var selections: [Selection] = []
  /// For each aggregate the position of its rows among the selections.
  private(set) var selectionOfLeaf: [Int] = []
  /// For each selection the aggregates that read values.
  private(set) var readersOfSelection: [[Int]] = []
  /// The step and type of the dataset's time.
  var time: Operand?
  /// Rows later than this day are left out.
  var until: CivilDate?

  /// Columns of texts that are only values of `distinct`, by position in the dataset.
  var identityFields: Set<Int> {
    var counted: Set<Int> = []
    var used = Set(time.map { [$0.step] } ?? [])
    for grouping in groupings {
      used.formUnion(grouping.filters + grouping.splits)
      if let time = grouping.time { used.insert(time) }
    }
    for leaf in leaves {
      used.formUnion(leaf.order + [leaf.condition, leaf.weight].compactMap { $0 })
      guard let value = leaf.value else { continue }
      if leaf.aggregation == .distinct, leaf.kind == .text {
        counted.insert(value)
      } else {
        used.insert(value)
      }
    }
    for node in program.nodes { used.formUnion(node.operands) }
    return Set(
      counted.subtracting(used).compactMap { step in
        if case .field(let column) = program.nodes[step] { column } else { nil }
      })
  }

  /// The position of a grouping, added if it is new.
  mutating func add(_ grouping: Grouping) -> Int {
    if let position = groupings.firstIndex(of: grouping) { return position }
    groupings.append(grouping)
    return groupings.count - 1
  }

  /// The position of an aggregate, added if it is new.
  mutating func add(_ leaf: Leaf) -> Int {
    if let position = leaves.firstIndex(of: leaf) { return position }
    leaves.append(leaf)
    let selection = add(Selection(grouping: leaf.grouping, condition: leaf.condition))
    selectionOfLeaf.append(selection)
    if leaf.value != nil { readersOfSelection[selection].append(leaves.count - 1) }
    return leaves.count - 1
  }

  private mutating func add(_ selection: Selection) -> Int {
    if let position = selections.firstIndex(of: selection) { return position }
    selections.append(selection)
    readersOfSelection.append([])
    return selections.count - 1
  }
}

extension ProgramBuilder {
  /// An aggregate over a grouping, compiled.
  func leaf(_ model: AggregateModel, grouping: Int) throws -> ScanPlan.Leaf {
    var order: [Int] = []
    if model.function == .first || model.function == .last {
      let columns = (dataset.timeColumn.map { [$0] } ?? []) + dataset.keys
      order = try columns.map { try compile(column: $0) }
    }
    return ScanPlan.Leaf(
      grouping: grouping, aggregation: Aggregation(model.function), type: model.value?.type,
      value: try model.value.map { try compile($0) },
      condition: try model.condition.map { try compile($0) },
      weight: try model.weight.map { try compile($0) }, order: order)
  }
}
