import KPISyntax
import KPIValues

extension ProgramResolver {
  /// The model of an input, its values checked; nil for a measure or KPI.
  func inputModel(of outline: FigureOutline) -> InputModel? {
    guard case .input(let input) = outline.body, let signature = self.input(of: outline) else {
      return nil
    }
    let clauses = FigureClauses(
      outline.properties, of: "an input", allowed: ["label", "owner", "tags"])
    problems += clauses.problems
    return InputModel(
      name: signature.name, documentation: outline.documentation,
      labels: textsByLanguage(clauses.labels, problems: &problems), type: signature.type,
      isRate: isRate(signature.type), value: value(of: input, type: signature.type),
      isEstimated: input.estimatedSpan != nil, span: signature.span)
  }

  private func isRate(_ type: ValueType) -> Bool {
    guard case .number(let unit) = type else { return true }
    return unit.isDimensionless || unit.isRate
  }

  private func value(of input: InputSyntax, type: ValueType) -> InputModel.Value {
    switch input.value {
    case .none: return .undefined
    case .constant(let expression):
      return checker.checkInputValue(expression, type: type).map { .constant($0) } ?? unread
    case .split(let names, let map):
      let dimensions = names.compactMap { checker.dimension(PathSyntax([$0])) }
      guard dimensions.count == names.count else { return unread }
      return split(by: dimensions, map, type: type)
    case .periods(let name, let spread, let map):
      guard let grain = checker.grain(name) else { return unread }
      return .periods(
        grain: grain, entries: periods(grain, map, type: type), spread: spread != nil)
    }
  }

  // A value that did not check has been reported: it is not one that nobody supplies.
  private var unread: InputModel.Value {
    .constant(InputModel.Stated(value: .exact(.zero), range: nil))
  }

  private func split(
    by dimensions: [Dimension], _ map: MapSyntax, type: ValueType
  ) -> InputModel.Value {
    var entries: [[Literal]: InputModel.Stated] = [:]
    var places: [[Literal]: SourceSpan] = [:]
    var otherwise: InputModel.Stated?
    for entry in map.entries {
      guard let stated = stated(entry, type: type) else { continue }
      if entry.keys.isEmpty {
        if otherwise != nil, let first = map.entries.first(where: { $0.keys.isEmpty }) {
          problems.append(FigureDiagnostics.mapKeyTwice(entry.span, first: first.span))
        }
        otherwise = stated
        continue
      }
      guard let key = keys(of: entry, by: dimensions) else { continue }
      if let first = places[key] {
        problems.append(FigureDiagnostics.mapKeyTwice(entry.span, first: first))
      }
      places[key] = entry.span
      entries[key] = stated
    }
    return .split(by: dimensions, entries: entries, otherwise: otherwise)
  }

  private func keys(of entry: MapSyntax.Entry, by dimensions: [Dimension]) -> [Literal]? {
    guard entry.keys.count == dimensions.count else {
      problems.append(
        FigureDiagnostics.mapKeyCount(
          entry.span, keys: entry.keys.count, splits: dimensions.map(\.name)))
      return nil
    }
    let keys = zip(entry.keys, dimensions).compactMap { checker.checkLiteral($0, type: $1.type) }
    return keys.count == dimensions.count ? keys : nil
  }

  private func stated(_ entry: MapSyntax.Entry, type: ValueType) -> InputModel.Stated? {
    guard let value = entry.value else {
      problems.append(FigureDiagnostics.inputEntryWithoutValue(entry.span))
      return nil
    }
    return checker.checkInputValue(value, type: type)
  }

  private func periods(
    _ grain: Grain, _ map: MapSyntax, type: ValueType
  ) -> [Period: InputModel.Stated] {
    var entries: [Period: InputModel.Stated] = [:]
    var places: [Period: SourceSpan] = [:]
    for entry in map.entries {
      guard let stated = stated(entry, type: type) else { continue }
      guard entry.keys.count == 1, case .period(let name, let span)? = entry.keys.first else {
        problems.append(FigureDiagnostics.inputPeriodGrain(entry.span, grain: grain.rawValue))
        continue
      }
      guard let period = checker.period(TextSyntax(name, span: span)) else { continue }
      guard period.grain == grain else {
        problems.append(FigureDiagnostics.inputPeriodGrain(span, grain: grain.rawValue))
        continue
      }
      if let first = places[period] {
        problems.append(FigureDiagnostics.mapKeyTwice(entry.span, first: first))
      }
      places[period] = entry.span
      entries[period] = stated
    }
    return entries
  }
}
