import KPISyntax

extension ProgramResolver {
  /// Warns of what the project defines and no KPI, objective or test reaches.
  func warnOfUnused(beyond reach: UsageReach) -> [Diagnostic] {
    guard !model.figures.isEmpty else { return [] }
    var problems: [Diagnostic] = []
    for outline in figureOutlines.values where !outline.isKPI && !outline.origin.isPack {
      let name = outline.name.text
      if outline.isInput, !reach.inputs.contains(name) {
        problems.append(UsageDiagnostics.unusedInput(name, at: outline.name.span))
      } else if !outline.isInput, !reach.figures.contains(name) {
        problems.append(UsageDiagnostics.unusedMeasure(name, at: outline.name.span))
      }
    }
    for name in table.datasetOrder {
      guard let outline = outlines[name], !outline.isFromPack else { continue }
      if !reach.datasets.contains(name) {
        problems.append(UsageDiagnostics.unusedDataset(name, at: outline.name.span))
      } else if let dataset = model.datasets[name] {
        problems += unusedColumns(of: dataset, outline, reach: reach)
      }
    }
    return problems
  }

  /// Only quantities are never of use by their being there: all else can split or filter a run.
  private func unusedColumns(
    of dataset: DatasetModel, _ outline: DatasetOutline, reach: UsageReach
  ) -> [Diagnostic] {
    var problems: [Diagnostic] = []
    for (position, column) in outline.columns.enumerated() {
      guard column.isNamedByProject, dataset.columns.indices.contains(position),
        dataset.columns[position].type.isQuantity,
        !reach.columns.contains(ColumnPlace(dataset: dataset.name, column: position)),
        dataset.timeColumn != position, !dataset.keys.contains(position)
      else { continue }
      problems.append(
        UsageDiagnostics.unusedColumn(
          column.name.text, dataset: dataset.name, at: column.name.span))
    }
    return problems
  }
}
