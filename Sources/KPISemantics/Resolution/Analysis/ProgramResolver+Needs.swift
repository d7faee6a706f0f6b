import KPISyntax

extension ProgramResolver {
  /// Writes into these figures what they lack; a figure of the project itself may lack nothing,
  /// unless the program is a pack that only declares what its figures need. What the others lack
  /// is known.
  func resolveNeeds(of figures: [FigureModel]) {
    // To look at all figures pays only where most of them are asked about.
    if 2 * figures.count > model.figures.count, isComplete { return }
    let isPack = onlyDeclares
    var lacking: [(name: String, needs: [String])] = []
    var finder = NeedFinder(model: model, supplied: supplied, unknown: Set(figures.map(\.name)))
    for figure in figures {
      let name = figure.name
      let found = finder.needs(ofFigure: name)
      if found.isEmpty { continue }
      let needs = found.sorted()
      lacking.append((name, needs))
      guard !figure.isFromPack, !isPack, let outline = figureOutlines[name],
        let expression = figure.expression
      else { continue }
      if let culprit = culprit(in: expression, finder: &finder) {
        problems.append(
          NameDiagnostics.unmetNeed(
            outline.name, needs: finder.needs(of: culprit).sorted(), at: culprit.span))
      } else if !reachesFigureOfProject(expression, finder: &finder) {
        problems.append(
          NameDiagnostics.unmetNeed(outline.name, needs: needs, at: outline.name.span))
      }
    }
    // The finder looks at the model as it was: while it does, writing would copy all of it.
    finder = NeedFinder(model: .empty, supplied: [], unknown: [])
    for (name, needs) in lacking { model.figures[name]?.needs = needs }
  }

  /// Whether everything that is declared is defined, and by the project: then nothing can lack
  /// anything.
  private var isComplete: Bool {
    model.figures.values.allSatisfy { !$0.isFromPack && $0.expression != nil }
      && model.inputs.values.allSatisfy { $0.value != .undefined }
      && model.datasets.values.allSatisfy { dataset in
        dataset.source != .undefined && dataset.columns.allSatisfy { $0.origin != .undefined }
      }
  }

  /// Whether the program is a pack by itself: it only declares datasets, and none is supplied.
  var onlyDeclares: Bool { supplied.isEmpty && onlyDeclaresDatasets(model) }

  /// Whether there are datasets and none says where it comes from, as in the folder of a pack.
  private func onlyDeclaresDatasets(_ model: KPIModel) -> Bool {
    var hasDeclared = false
    for dataset in model.datasets.values {
      switch dataset.source {
      case .undefined: hasDeclared = true
      case .file, .rows: return false
      case .entities, .pairs: break
      }
    }
    return hasDeclared
  }

  /// The first part of a formula that lacks something by itself, not through another figure of
  /// the project, which is reported where it is defined.
  private func culprit(
    in expression: FigureExpression, finder: inout NeedFinder
  ) -> FigureExpression? {
    switch expression.kind {
    case .aggregate, .input:
      return finder.needs(of: expression).isEmpty ? nil : expression
    case .figure(let name):
      guard !finder.needs(ofFigure: name).isEmpty, let inner = model.figures[name] else {
        return nil
      }
      return inner.isFromPack || inner.expression == nil ? expression : nil
    default:
      for operand in expression.operands {
        if let found = culprit(in: operand, finder: &finder) { return found }
      }
      return nil
    }
  }

  private func reachesFigureOfProject(
    _ expression: FigureExpression, finder: inout NeedFinder
  ) -> Bool {
    var uses = ExpressionUses()
    uses.add(expression)
    return uses.figures.contains { !finder.needs(ofFigure: $0).isEmpty }
  }
}
