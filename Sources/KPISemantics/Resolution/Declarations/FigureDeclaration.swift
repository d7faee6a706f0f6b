import KPISyntax

/// What stands in the namespace that measures, KPIs and inputs share.
indirect enum FigureDeclaration: Sendable {
  case measure(FigureSyntax)
  case kpi(FigureSyntax)
  case input(InputSyntax)

  /// Whether it says how to compute the figure, not just that there is one.
  var isDefinition: Bool {
    switch self {
    case .measure(let figure), .kpi(let figure): figure.expression != nil
    case .input(let input): input.value != .none
    }
  }
}
