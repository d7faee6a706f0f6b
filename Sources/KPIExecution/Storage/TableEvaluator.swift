import Columnar
import KPISemantics

/// A stored dataset with whatever was computed over all of its rows.
final class TableEvaluator {
  /// The rows.
  let table: StoredTable
  /// Compiles expressions over them.
  let builder: ProgramBuilder
  private let store: Store
  private var registers: [Column] = []
  private var aggregated: [Column] = []
  /// The rows that the entities are made of, for a dataset made of entities.
  private let groups: EntityGroups?

  /// An evaluator of expressions over a table.
  init(_ table: StoredTable, _ dataset: DatasetModel, store: Store, groups: EntityGroups? = nil) {
    self.table = table
    self.store = store
    self.groups = groups
    builder = ProgramBuilder(dataset, store: store, isOverEntities: groups != nil)
  }

  /// The values of an expression in all rows.
  func column(_ expression: RowExpression) throws -> Column {
    try column(step: builder.compile(expression))
  }

  /// The values of a column of the dataset in all rows.
  func column(_ position: Int) throws -> Column {
    try column(step: builder.compile(column: position))
  }

  private func column(step: Int) throws -> Column {
    if let groups {
      while aggregated.count < builder.aggregates.count {
        let aggregate = builder.aggregates[aggregated.count]
        aggregated.append(try store.aggregate(aggregate, groups))
      }
    }
    if step >= registers.count {
      var evaluator = store.evaluator()
      let rows = Evaluator.Rows(
        count: table.rowCount, fields: table.fields, aggregates: aggregated)
      evaluator.evaluate(builder.program, rows, &registers)
      store.note(orphans: evaluator.orphans.mapValues(\.count), of: builder)
    }
    return registers[step]
  }
}
