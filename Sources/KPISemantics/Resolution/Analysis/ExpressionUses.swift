/// What expressions name directly: columns, datasets, inputs, figures and dimensions.
struct ExpressionUses: Hashable, Sendable, UseCollector {
  /// Columns read.
  var columns: Set<ColumnPlace> = []
  /// Datasets whose rows are read.
  var datasets: Set<String> = []
  /// Inputs used.
  var inputs: Set<String> = []
  /// Measures and KPIs used.
  var figures: Set<String> = []
  /// Dimensions used, in conditions, splits and keys.
  var dimensions: Set<Dimension> = []

  /// Nothing used.
  init() {}

  /// What a figure uses in its formula, its rules and its conditions.
  init(of figure: FigureModel) {
    add(figure)
  }

  /// Takes a column.
  mutating func use(column: ColumnPlace) { columns.insert(column) }

  /// Takes a dataset.
  mutating func use(dataset: String) { datasets.insert(dataset) }

  /// Takes an input.
  mutating func use(input: String) { inputs.insert(input) }

  /// Takes a measure or KPI.
  mutating func use(figure: String) { figures.insert(figure) }

  /// Takes a dimension.
  mutating func use(dimension: Dimension) { dimensions.insert(dimension) }
}
