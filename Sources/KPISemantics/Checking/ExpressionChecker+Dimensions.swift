import KPISyntax

extension ExpressionChecker {
  /// A dimension of `by`, `over`, `--by`; nil when nothing has that name, which has been reported.
  public func dimension(_ path: PathSyntax) -> Dimension? {
    guard let first = path.names.first, let last = path.names.last else { return nil }
    if path.names.count == 1 { return plainDimension(first) }
    if let dataset = resolution.dataset(named: first.text), path.names.count == 2,
      dataset.columnNames.contains(last.text)
    {
      return type(of: last.text, in: dataset.name).map {
        Dimension(name: last.text, dataset: dataset.name, type: $0)
      }
    }
    return linkedDimension(path)
  }

  /// Names of all columns, once each.
  var dimensionNames: [String] {
    var seen: Set<String> = []
    return resolution.datasetNames.flatMap {
      resolution.dataset(named: $0)?.columnNames.names ?? []
    }
    .filter { seen.insert($0).inserted }
  }

  /// Names of columns that tell cells apart: no amounts and no moments.
  private var splittingNames: [String] {
    dimensionNames.filter { name in
      datasets(having: name).contains { dataset in
        switch resolution.column(named: name, of: dataset)?.type {
        case .text, .flag, .band, .date, .id, .period: return true
        case .number, .time, .unknown, nil: return false
        }
      }
    }
  }

  /// Names of the columns that are ids of an entity.
  private func idNames(ofEntity entity: String) -> [String] {
    var seen: Set<String> = []
    return resolution.datasetNames.flatMap { resolution.idColumns(ofEntity: entity, in: $0) }
      .map(\.name).filter { seen.insert($0).inserted }
  }

  /// Datasets that have a column of that name.
  func datasets(having column: String) -> [String] {
    resolution.datasetNames(withColumn: column)
  }

  /// Checks the condition of a segment; a value alone, as in `for email`, is no condition.
  func checkSegment(_ condition: ExpressionSyntax) -> RowExpression {
    guard case .path(let path) = condition, path.names.count == 1, path.names[0].text != "?",
      datasets(having: path.names[0].text).isEmpty
    else { return checkCondition(condition) }
    let name = path.names[0]
    report(.segmentWithoutTest(name, nearest: NearestName.of(name.text, among: dimensionNames)))
    return RowExpression(.literal(.flag(true)), type: .flag, span: name.span)
  }

  private func plainDimension(_ name: NameSyntax) -> Dimension? {
    let owners = datasets(having: name.text)
    if owners.isEmpty {
      report(
        .unknownDimension(
          name,
          names: NearestName.of(name.text, among: dimensionNames) == nil
            ? splittingNames : dimensionNames, ids: idNames(ofEntity: name.text)))
      return nil
    }
    let types = owners.lazy.compactMap { self.type(of: name.text, in: $0) }
    return types.first.map { Dimension(name: name.text, type: $0) }
  }

  private func type(of column: String, in dataset: String) -> ValueType? {
    let type = resolution.column(named: column, of: dataset)?.type
    return type == .unknown ? nil : type
  }

  // `customer.country`: any dataset that has the link tells the type.
  private func linkedDimension(_ path: PathSyntax) -> Dimension? {
    guard let first = path.names.first else { return nil }
    for name in resolution.datasetNames {
      guard let dataset = resolution.dataset(named: name) else { continue }
      let isLink =
        resolution.idColumns(ofEntity: first.text, in: name).count == 1
        || resolution.column(named: first.text, of: name)?.type.entity != nil
      guard isLink else { continue }
      let value = RowScope(checker: self, dataset: dataset).linked(path.names[...], path)
      if value.isUnknown { return nil }
      return Dimension(name: path.text, type: value.type)
    }
    report(.unknownDimension(first, names: dimensionNames))
    return nil
  }
}

extension ValueType {
  /// The entity of an id.
  var entity: String? {
    if case .id(let entity) = self { return entity }
    return nil
  }
}
