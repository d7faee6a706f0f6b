import KPISyntax

/// What could not be read of a program: it may hold what is said to be missing elsewhere.
struct UnreadParts {
  private let sources: [ParsedSource]
  private let isIncomplete: Bool
  private let lacksSupply: Bool

  /// What could not be read of these files, and what is wrong with their datasets.
  init(_ sources: [ParsedSource], problems: [Diagnostic]) {
    self.sources = sources
    isIncomplete = sources.contains { !$0.problems.isEmpty }
    lacksSupply =
      sources.contains(where: UnreadParts.lacksSupply)
      || problems.contains { UnreadParts.datasetProblems.contains($0.code.rawValue) }
  }

  // K21xx: what is wrong with a dataset keeps it from supplying anything.
  private static let datasetProblems = 2100..<2200

  /// Whether a problem may follow from what was not read, or blames what other projects use too.
  func explain(_ problem: Diagnostic) -> Bool {
    let place = problem.primary.span
    guard sources.indices.contains(place.file) else { return false }
    switch problem.code {
    case .unusedInput, .unusedMeasure, .unusedDataset, .unusedColumn:
      return isIncomplete || sources[place.file].isShared
    case .testWithoutExpectation:
      return isIncomplete && hasProblemInDeclaration(at: place)
    case .unmetNeed: return lacksSupply
    default: return false
    }
  }

  private func hasProblemInDeclaration(at place: SourceSpan) -> Bool {
    let source = sources[place.file]
    guard let span = UnreadParts.declaration(at: place, in: source)?.span else { return false }
    return source.problems.contains {
      span.start <= $0.primary.span.start && $0.primary.span.start <= span.end
    }
  }

  private static func declaration(
    at place: SourceSpan, in source: ParsedSource
  ) -> DeclarationSyntax? {
    source.syntax.declarations.first {
      $0.span.start <= place.start && place.start < $0.span.end
    }
  }

  // KPIs, tests and objectives supply nothing that others could need.
  private static func lacksSupply(_ source: ParsedSource) -> Bool {
    source.problems.contains { problem in
      switch declaration(at: problem.primary.span, in: source)?.kind {
      case .kpi, .test, .objective, .calendar: false
      default: true
      }
    }
  }
}
