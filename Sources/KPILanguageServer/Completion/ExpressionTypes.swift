import KPISemantics
import KPISyntax

/// The types of expressions as they are being written: by names and signs alone, unchecked.
struct ExpressionTypes {
  /// The program.
  let model: KPIModel
  private let units: UnitTable

  /// Types by a model and the units it knows.
  init(_ snapshot: Snapshot) {
    model = snapshot.model
    let place = SourceSpan(file: 0, start: 0, end: 0)
    let names = UnitNamesInUse.names(snapshot)
    units = UnitTable(
      currency: snapshot.model.currency,
      declared: Dictionary(uniqueKeysWithValues: names.map { ($0, place) }))
  }

  /// The column of a dataset.
  func column(_ name: String, of dataset: String) -> ColumnModel? {
    model.datasets[dataset]?.columns.first { $0.name == name }
  }

  /// The datasets that names lead to from a dataset, by ids and entities.
  func target(of name: String, in dataset: String) -> String? {
    var entity = name
    if case .id(let known) = column(name, of: dataset)?.type { entity = known }
    return model.datasets.values.filter { $0.entity == entity }.map(\.name).min()
  }

  /// The type of an expression; nil where it is not known.
  func type(of expression: ExpressionSyntax, _ scope: CompletionPlace.Scope) -> ValueType? {
    switch expression {
    case .quantity(let quantity):
      guard let unit = quantity.unit else { return .number(.number) }
      return (try? units.resolve(unit)).map(ValueType.number)
    case .text: return .text
    case .flag, .not, .isMissing, .inList: return .flag
    case .path(let path): return type(of: path.names.map(\.text), scope)
    case .call(let call): return type(of: call, scope)
    case .negate(let operand, _), .parenthesized(let operand, _): return type(of: operand, scope)
    case .binary(let sign, let left, let right, _): return type(sign, left, right, scope)
    case .conditional(_, let then, _, _): return type(of: then, scope)
    case .range(let value, _, _): return type(of: value, scope)
    case .period, .hole, .banded, .invalid: return nil
    }
  }

  private func type(of names: [String], _ scope: CompletionPlace.Scope) -> ValueType? {
    guard let first = names.first else { return nil }
    if case .rows(let dataset) = scope {
      if names.count == 1, let column = column(first, of: dataset) { return column.type }
      if names.count == 2, let target = target(of: first, in: dataset),
        let column = column(names[1], of: target)
      {
        return column.type
      }
    }
    if names.count == 2, let column = column(names[1], of: first) { return column.type }
    return names.count == 1 ? model.figures[first]?.type ?? model.inputs[first]?.type : nil
  }

  private func type(of call: CallSyntax, _ scope: CompletionPlace.Scope) -> ValueType? {
    guard let function = BuiltInFunction(rawValue: call.function.text),
      let argument = call.arguments.first
    else { return nil }
    let scope = function.family == .aggregate ? inner(argument) ?? scope : scope
    switch function.description.result {
    case .operand: return type(of: argument, scope)
    case .entity: return .number(entity(of: argument, scope) ?? .number)
    case .percentage: return .number(BuiltInUnit.percent)
    case .number: return .number(.number)
    case .duration: return .number(BuiltInUnit.second)
    case .months: return .number(BuiltInUnit.month)
    case .part: return nil
    }
  }

  /// Inside an aggregate bare names are columns of the dataset that is named first.
  private func inner(_ argument: ExpressionSyntax) -> CompletionPlace.Scope? {
    if case .path(let path) = argument {
      guard path.names.count > 1, let name = path.names.first?.text, model.datasets[name] != nil
      else { return nil }
      return .rows(name)
    }
    return argument.operands.lazy.compactMap { inner($0) }.first
  }

  private func entity(
    of argument: ExpressionSyntax, _ scope: CompletionPlace.Scope
  ) -> MeasurementUnit? {
    if case .path(let path) = argument, path.names.count == 1, let dataset = path.names.first,
      let entity = model.datasets[dataset.text]?.entity
    {
      return .canonical([entity: 1])
    }
    if case .id(let entity) = type(of: argument, scope) { return .canonical([entity: 1]) }
    return nil
  }

  private func type(
    _ sign: BinaryOperator, _ left: ExpressionSyntax, _ right: ExpressionSyntax,
    _ scope: CompletionPlace.Scope
  ) -> ValueType? {
    let (first, second) = (type(of: left, scope), type(of: right, scope))
    switch sign {
    case .add, .subtract, .otherwise: return first ?? second
    case .multiply, .divide:
      guard case .number(let above) = first, case .number(let below) = second else { return nil }
      return .number(sign == .multiply ? above.multiplied(by: below) : above.divided(by: below))
    case .power: return nil
    default: return .flag
    }
  }
}
