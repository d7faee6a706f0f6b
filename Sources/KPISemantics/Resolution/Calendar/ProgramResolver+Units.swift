import KPISyntax

extension ProgramResolver {
  /// Collects what can be written as a unit: the currency, declared units, entities.
  func resolveUnits() {
    units = UnitTable()
    resolveCurrency()
    for unit in table.units {
      wholeProblems += unit.syntax.labels.compactMap {
        NameDiagnostics.unknownLanguage($0, of: "label")
      }
      for name in unit.syntax.names {
        if BuiltInUnit.words[name.text] != nil || CurrencyCode.all.contains(name.text) {
          wholeProblems.append(NameDiagnostics.reservedUnit(name))
        } else {
          declareUnit(name)
        }
      }
    }
    for name in table.datasetOrder {
      for dataset in table.datasets[name] ?? [] {
        for line in dataset.syntax.lines { declareEntities(line) }
      }
    }
  }

  private func declareUnit(_ name: NameSyntax) {
    if units.declared[name.text] == nil { units.declared[name.text] = name.span }
  }

  private func declareEntities(_ line: DatasetSyntax.Line) {
    switch line {
    case .row(let entity, _, _): declareUnit(entity)
    case .column(let column):
      if let type = column.type, case .id(let entity) = type.kind { declareUnit(entity) }
    case .covers, .readAs, .badCellsAreMissing: break
    }
  }

  private func resolveCurrency() {
    let ordered =
      table.currencies.filter { $0.overrideSpan != nil }
      + table.currencies.filter { $0.overrideSpan == nil && !$0.origin.isPack }
      + table.currencies.filter { $0.overrideSpan == nil && $0.origin.isPack }
    guard let first = ordered.first else { return }
    for other in ordered.dropFirst()
    where other.syntax.text != first.syntax.text && other.origin == first.origin
      && (other.overrideSpan == nil) == (first.overrideSpan == nil)
    {
      wholeProblems.append(
        NameDiagnostics.statedTwice("currency", at: other.name.span, first: first.name.span))
    }
    guard CurrencyCode.all.contains(first.syntax.text) else {
      wholeProblems.append(
        NameDiagnostics.unknownCurrency(first.syntax, candidates: CurrencyCode.all))
      return
    }
    units.currency = first.syntax.text
  }
}
