import KPISemantics

/// Where the numbers of a figure come from: figures, inputs, columns and files.
public struct Lineage: Sendable {
  /// A column of a dataset.
  public struct Source: Hashable, Sendable {
    /// The dataset.
    public var dataset: String
    /// The column.
    public var column: String
    /// What the column is computed from, in words; nil for one that a file has.
    public var formula: String?
    /// The header in the file; nil for a derived column.
    public var header: String?
    /// The file's name or pattern as declared; nil where there is none.
    public var file: String?
  }

  /// Measures and KPIs used, the figure itself left out, in order of first use.
  public private(set) var figures: [String] = []
  /// Inputs used, in order of first use.
  public private(set) var inputs: [String] = []
  /// Datasets whose rows are counted or read, in order of first use.
  public private(set) var datasets: [String] = []
  /// Columns read, in order of first use, those that derived columns are made of included.
  public private(set) var columns: [Source] = []

  private let model: KPIModel
  private var seen: Set<String> = []

  /// The lineage of a figure.
  public init(of figure: String, in model: KPIModel) {
    self.model = model
    var pending = [(name: figure, splits: model.figures[figure]?.by ?? [])]
    while let (name, splits) = pending.popLast() {
      guard seen.insert("figure \(name)").inserted, let figure = model.figures[name] else {
        continue
      }
      figures.append(name)
      let scope = splits + figure.conditions.flatMap(\.dimensions)
      for condition in figure.conditions { addInputs(of: condition) }
      if let expression = figure.expression {
        pending += add(expression, splitBy: scope).reversed().map { ($0, scope) }
      }
    }
    figures.removeFirst(min(1, figures.count))
  }

  /// The lineage of an aggregate: what its leaf reads.
  public init(of aggregate: AggregateModel, in model: KPIModel) {
    self.model = model
    add(aggregate)
  }

  /// Adds what an expression reads, the columns that split and filter its rows included, and
  /// answers the figures that it names.
  private mutating func add(
    _ expression: FigureExpression, splitBy splits: [Dimension]
  ) -> [String] {
    switch expression.kind {
    case .figure(let name): return [name]
    case .input(let name): add(input: name)
    case .aggregate(let aggregate):
      add(aggregate)
      for split in splits { add(split, of: aggregate.dataset) }
    default: break
    }
    var names: [String] = []
    for operand in expression.operands { names += add(operand, splitBy: splits) }
    return names
  }

  /// Adds what answers a dimension in a dataset, if anything does.
  private mutating func add(_ dimension: Dimension, of dataset: String) {
    guard let bound = RowBinding(model: model).bind(dimension, in: dataset) else { return }
    add(bound.expression, in: bound.dataset)
  }

  private mutating func add(_ aggregate: AggregateModel) {
    add(dataset: aggregate.dataset)
    for expression in aggregate.expressions { add(expression, in: aggregate.dataset) }
    switch aggregate.placement {
    case .time:
      if let column = model.datasets[aggregate.dataset]?.timeColumn {
        add(column: column, of: aggregate.dataset)
      }
    case .column(let column): add(column: column, of: aggregate.dataset)
    case .open: break
    case .lastKnown(let keys, _): for key in keys { add(column: key, of: aggregate.dataset) }
    }
  }

  private mutating func add(_ expression: RowExpression, in dataset: String) {
    switch expression.kind {
    case .column(let column): add(column: column, of: dataset)
    case .input(let name):
      add(input: name)
      for split in splits(ofInput: name) { add(split, of: dataset) }
    case .linked(let column, let target, let rest):
      add(column: column, of: dataset)
      add(dataset: target)
      add(rest, in: target)
    case .grouped(let rows): add(rows, in: dataset)
    default: for operand in expression.operands { add(operand, in: dataset) }
    }
  }

  private mutating func add(_ rows: GroupedRows, in dataset: String) {
    add(dataset: rows.dataset)
    for key in rows.keys {
      add(column: key.own, of: dataset)
      add(column: key.other, of: rows.dataset)
    }
    for expression in [rows.value, rows.condition, rows.weight].compactMap({ $0 }) {
      add(expression, in: rows.dataset)
    }
  }

  private mutating func add(column: Int, of name: String) {
    guard let dataset = model.datasets[name], dataset.columns.indices.contains(column),
      seen.insert("column \(name) \(column)").inserted
    else { return }
    let model = dataset.columns[column]
    var source = Source(dataset: name, column: model.name)
    switch model.origin {
    case .field(let header):
      source.header = header
      if case .file(let pattern, _) = dataset.source { source.file = pattern }
    case .derived(let expression):
      source.formula = FormulaText(model: self.model).text(expression, in: name)
    case .entity(let entity):
      source.formula = entity.aggregates.map { FormulaText(model: self.model).text($0) }
        .joined(separator: ", ")
    case .undefined: break
    }
    columns.append(source)
    addOrigin(of: column, model.origin, dataset)
  }

  private mutating func addOrigin(
    of column: Int, _ origin: ColumnModel.Origin, _ dataset: DatasetModel
  ) {
    switch origin {
    case .derived(let expression): add(expression, in: dataset.name)
    case .entity(let entity):
      for aggregate in entity.aggregates { add(aggregate) }
      add(entity.expression, in: dataset.name)
    case .field, .undefined: break
    }
    switch dataset.source {
    case .entities(let base, let keys, _): for key in keys { add(column: key, of: base) }
    case .pairs(let base, let pair, let keys):
      for key in [pair] + keys { add(column: key, of: base) }
    case .file, .rows, .undefined: break
    }
  }

  private mutating func add(dataset: String) {
    guard seen.insert("dataset \(dataset)").inserted else { return }
    datasets.append(dataset)
    switch model.datasets[dataset]?.source {
    case .entities(let base, _, _), .pairs(let base, _, _): add(dataset: base)
    default: break
    }
  }

  private mutating func add(input: String) {
    if seen.insert("input \(input)").inserted { inputs.append(input) }
  }

  /// The dimensions whose value picks the entry of an input.
  private func splits(ofInput name: String) -> [Dimension] {
    if case .split(let splits, _, _) = model.inputs[name]?.value { return splits }
    return []
  }

  private mutating func addInputs(of condition: RowExpression) {
    if case .input(let name) = condition.kind { add(input: name) }
    for operand in condition.operands { addInputs(of: operand) }
  }
}
