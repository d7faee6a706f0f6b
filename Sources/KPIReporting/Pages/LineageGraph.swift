import KPIPlanning
import KPISemantics

/// What a KPI is made of, as boxes in columns: sources on the left, the KPI on the right.
public struct LineageGraph: Hashable, Sendable {
  /// What a box stands for.
  public enum Kind: String, Hashable, Sendable {
    case dataset, input, measure, kpi
  }

  /// A box.
  public struct Box: Hashable, Sendable {
    /// What it stands for.
    public var kind: Kind
    /// Its name.
    public var name: String
    /// How many steps it stands from the KPI.
    public var column: Int
  }

  /// The boxes, the KPI itself first.
  public private(set) var boxes: [Box] = []
  /// What flows where: positions of boxes, from the part to the whole.
  public private(set) var arrows: [(from: Int, to: Int)] = []

  private var positions: [Box: Int] = [:]

  /// What a KPI is made of.
  init(of figure: String, in model: KPIModel) {
    add(figure, in: model)
    place()
  }

  @discardableResult
  private mutating func add(_ name: String, in model: KPIModel) -> Int {
    let figure = model.figures[name]
    let (position, isNew) = box(figure?.isKPI == false ? .measure : .kpi, name)
    guard isNew, let expression = figure?.expression else { return position }
    add(expression, to: position, in: model)
    return position
  }

  private mutating func add(_ expression: FigureExpression, to whole: Int, in model: KPIModel) {
    switch expression.kind {
    case .figure(let name): join(add(name, in: model), whole)
    case .input(let name): join(box(.input, name).position, whole)
    case .aggregate(let aggregate):
      let lineage = Lineage(of: aggregate, in: model)
      for dataset in lineage.datasets { join(box(.dataset, dataset).position, whole) }
      for input in lineage.inputs { join(box(.input, input).position, whole) }
    default: break
    }
    for operand in expression.operands { add(operand, to: whole, in: model) }
  }

  private mutating func box(_ kind: Kind, _ name: String) -> (position: Int, isNew: Bool) {
    let box = Box(kind: kind, name: name, column: 0)
    if let known = positions[box] { return (known, false) }
    positions[box] = boxes.count
    boxes.append(box)
    return (boxes.count - 1, true)
  }

  private mutating func join(_ part: Int, _ whole: Int) {
    if part != whole, !arrows.contains(where: { $0 == (part, whole) }) {
      arrows.append((part, whole))
    }
  }

  /// Every part stands left of all that it is in; sources stand leftmost.
  private mutating func place() {
    for _ in boxes {
      var isSettled = true
      for arrow in arrows where boxes[arrow.from].column <= boxes[arrow.to].column {
        boxes[arrow.from].column = boxes[arrow.to].column + 1
        isSettled = false
      }
      if isSettled { break }
    }
    let last = boxes.map(\.column).max() ?? 0
    for index in boxes.indices where boxes[index].kind == .dataset { boxes[index].column = last }
  }

  /// Whether two graphs have the same boxes and arrows.
  public static func == (left: LineageGraph, right: LineageGraph) -> Bool {
    left.boxes == right.boxes && left.arrows.elementsEqual(right.arrows, by: ==)
  }

  /// Feeds the boxes to a hasher.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(boxes)
  }
}
