import KPISemantics

/// Prints what a run asks of its engine: the requests of each dataset, which is read once for all.
public struct PlanPrinter {
  private let model: KPIModel

  /// A printer for plans over a model.
  public init(model: KPIModel) {
    self.model = model
  }

  /// A paragraph for each dataset read.
  public func text(of plan: RunPlan) -> String {
    let numbered = Array(plan.requests.enumerated())
    let datasets = Set(plan.requests.map(\.aggregate.dataset)).sorted()
    var text = ""
    for dataset in datasets {
      text += "read \(dataset)\(origin(dataset))\n"
      for (index, request) in numbered where request.aggregate.dataset == dataset {
        text += "  \(index): \(line(request))\n"
      }
    }
    let makers = DatasetCoverage(model: model).makers.joined(separator: ", ")
    return text + "coverage: \(makers.isEmpty ? "none" : makers)\n"
  }

  private func line(_ request: LeafRequest) -> String {
    let formula = FormulaText(model: model)
    var words = formula.text(request.aggregate)
    if request.isRetained { words = "retained(\(words))" }
    if !request.splits.isEmpty {
      let splits = request.splits.enumerated().map { place, split in
        formula.text(split.expression, in: split.dataset)
          + (request.requiredSplits.contains(place) ? " (key)" : "")
      }
      words += " by \(splits.joined(separator: ", "))"
    }
    for filter in request.filters {
      words += " where \(formula.text(filter.expression, in: filter.dataset))"
    }
    return words + (request.bucket.map { " each \($0)" } ?? "")
  }

  private func origin(_ dataset: String) -> String {
    switch model.datasets[dataset]?.source {
    case .file(let pattern, _): " from \"\(pattern)\""
    case .entities(let source, _, let eachPeriod):
      " from the rows of \(source), one per entity" + (eachPeriod ? " in each cell" : "")
    case .pairs(let source, _, _): " from pairs in \(source)"
    case .rows(let rows): " from \(max(rows.count - 1, 0)) given rows"
    case .undefined, nil: ""
    }
  }
}
