import KPISyntax

/// Walks a figure's formula down to its aggregates, noting which splits are undone on the way.
struct ConformanceWalk {
  /// An aggregate with what stands above it.
  struct Leaf: Sendable {
    /// The aggregate.
    var aggregate: AggregateModel
    /// Dimensions that `total` undoes.
    var released: Set<Dimension>
    /// Keys of the `per` around it.
    var keys: [Key]
    /// The measure or KPI whose formula holds it.
    var figure: String
    /// Its text in that formula.
    var text: String
    /// Where it is written.
    var span: SourceSpan
  }

  /// A key of a `per` with the figure and the place that write it.
  struct Key: Sendable {
    /// The key.
    var dimension: Dimension
    /// The measure or KPI whose formula writes it.
    var figure: String
    /// The grouped call.
    var span: SourceSpan
  }

  /// A figure met under the same `total` and `per`: looking at it again finds nothing new.
  private struct Visit: Hashable {
    var figure: String
    var released: Set<Dimension>
    var keys: [Dimension]
  }

  /// The model.
  let model: KPIModel
  /// The texts of the program's files.
  let texts: [SourceText]
  /// The aggregates found, in order.
  private(set) var leaves: [Leaf] = []
  private var visited: Set<Visit> = []

  /// A walk over figures of a model.
  init(model: KPIModel, texts: [SourceText]) {
    self.model = model
    self.texts = texts
  }

  /// Adds the aggregates of a figure's formula.
  mutating func enter(_ expression: FigureExpression, figure: String) {
    visit(expression, figure: figure, released: [], keys: [])
  }

  private mutating func visit(
    _ expression: FigureExpression, figure: String, released: Set<Dimension>,
    keys: [Key]
  ) {
    switch expression.kind {
    case .aggregate(let aggregate):
      let text =
        texts.indices.contains(expression.span.file)
        ? texts[expression.span.file].text(of: expression.span) : figure
      leaves.append(
        Leaf(
          aggregate: aggregate, released: released, keys: keys, figure: figure, text: text,
          span: expression.span))
    case .figure(let name):
      let visit = Visit(figure: name, released: released, keys: keys.map(\.dimension))
      guard let inner = model.figures[name]?.expression, visited.insert(visit).inserted else {
        return
      }
      self.visit(inner, figure: name, released: released, keys: keys)
    case .total(let operand, let over, _):
      visit(operand, figure: figure, released: released.union(over), keys: keys)
    case .grouped(let grouped):
      let added = grouped.keys.compactMap { key -> Key? in
        guard case .dimension(let dimension) = key else { return nil }
        return Key(dimension: dimension, figure: figure, span: expression.span)
      }
      expression.forEachOperand {
        visit($0, figure: figure, released: released, keys: keys + added)
      }
    default:
      expression.forEachOperand { visit($0, figure: figure, released: released, keys: keys) }
    }
  }
}

extension ConformanceWalk.Leaf {
  /// What to write for it: the measure that holds it, in the formula of another figure.
  func name(in figure: String) -> String {
    figure == self.figure ? text : self.figure
  }

  /// Whether a `total` above it undoes the split.
  func releases(_ dimension: Dimension) -> Bool {
    released.contains { other in
      other.name == dimension.name
        && (other.dataset == nil || dimension.dataset == nil || other.dataset == dimension.dataset)
    }
  }

  /// Whether a split that its dataset has not is something that a figure of a pack lacks, for the
  /// project put the aggregate in place of the pack's own; in all other cases it is an error.
  func lacks(asUsedBy user: FigureModel, in model: KPIModel) -> Bool {
    user.isFromPack && model.figures[figure].map { !$0.isFromPack } ?? false
  }
}
