import KPISyntax

/// What could not be read of a program: it may hold what is said to be missing elsewhere.
struct UnreadParts {
  private let sources: [ParsedSource]
  private let problems: [Diagnostic]
  private let isIncomplete: Bool
  private let lacksUse: Bool
  private let lacksSupply: Bool
  /// Places of datasets whose head or block could not be read, by file.
  private var datasetPlaces: [Int: [Range<Int>]] = [:]
  private var datasetNames: Set<String> = []
  /// Datasets of which some line could not be read, with their places.
  private var damagedDatasets: Set<String> = []
  private var damagedPlaces: [Int: [Range<Int>]] = [:]
  private let hasNamelessDeclaration: Bool
  /// Words on lines that could not be read.
  private var words: Set<String> = []
  /// What stands where the type of a column belongs and may be its name: `text : channel`.
  private var swappedNames: Set<String> = []
  /// Names of declarations that could not be read.
  private var unreadNames: Set<String> = []

  /// What could not be read of these files, and what is wrong with their datasets.
  init(_ sources: [ParsedSource], problems: [Diagnostic]) {
    self.sources = sources
    self.problems = problems.filter { $0.severity == .error }
    lacksUse = sources.contains { $0.lacksUse || UnreadParts.hasUnreadUse($0) }
    isIncomplete =
      sources.contains { !$0.problems.isEmpty } || problems.contains { $0.severity == .error }
    lacksSupply =
      sources.contains(where: UnreadParts.lacksSupply)
      || problems.contains { UnreadParts.datasetProblems.contains($0.code.rawValue) }
    hasNamelessDeclaration = sources.contains(where: \.syntax.hasNamelessDeclaration)
    for (file, source) in sources.enumerated() where !source.problems.isEmpty {
      collect(source, file)
    }
    for problem in problems where problem.code == .unknownUnit {
      let place = problem.primary.span
      guard sources.indices.contains(place.file),
        case .dataset? = UnreadParts.declaration(at: place, in: sources[place.file])?.kind
      else { continue }
      swappedNames.insert(sources[place.file].text.text(of: place))
    }
    for problem in problems where problem.code == .sourceTwice {
      for place in [problem.primary.span] + problem.secondary.map(\.span) {
        guard sources.indices.contains(place.file),
          let copy = UnreadParts.declaration(at: place, in: sources[place.file])
        else { continue }
        datasetPlaces[place.file, default: []].append(copy.span.start..<copy.span.end)
      }
    }
  }

  // K21xx: what is wrong with a dataset keeps it from supplying anything.
  private static let datasetProblems = 2100..<2200

  // What these say goes beyond the line where they stand.
  private static let reaching: Set<DiagnosticCode> = [
    .expectedDeclaration, .unclosedBrace, .unmatchedBracket, .unclosedParenthesis, .expectedName,
    .unterminatedText, .reservedName,
  ]

  private mutating func collect(_ source: ParsedSource, _ file: Int) {
    unreadNames.formUnion(source.syntax.unreadNames)
    words.formUnion(source.syntax.unreadNames)
    for problem in source.problems {
      let line = source.text.line(at: problem.primary.span.start)
      let range = source.text.lineRange(line)
      let text = source.text.text(from: range.lowerBound, to: range.upperBound)
      addWords(text)
    }
    let declarations = source.syntax.declarations
    for (place, declaration) in declarations.enumerated() {
      guard case .dataset(let dataset) = declaration.kind else { continue }
      let end =
        place + 1 < declarations.count
        ? declarations[place + 1].span.start : source.text.bytes.count + 1
      let territory = declaration.span.start..<max(end, declaration.span.end)
      let head = source.text.line(at: dataset.name.span.start)
      let isUnread = source.problems.contains {
        territory.contains($0.primary.span.start)
          && (dataset.lines.isEmpty || UnreadParts.reaching.contains($0.code)
            || source.text.line(at: $0.primary.span.start) == head)
      }
      if isUnread {
        datasetPlaces[file, default: []].append(territory)
        datasetNames.insert(dataset.name.text)
        let end = min(territory.upperBound, source.text.bytes.count)
        addWords(source.text.text(from: territory.lowerBound, to: end))
      } else if source.problems.contains(where: { territory.contains($0.primary.span.start) }) {
        damagedPlaces[file, default: []].append(territory)
        damagedDatasets.insert(dataset.name.text)
      }
    }
  }

  private mutating func addWords(_ text: String) {
    words.formUnion(text.split { !($0.isLetter || $0.isNumber || $0 == "_") }.map(String.init))
  }

  // A column that nothing resembles may stand on a line of its dataset that could not be read.
  private func isOnDamagedLine(_ problem: Diagnostic) -> Bool {
    guard !damagedDatasets.isEmpty, problem.fixes.isEmpty else { return false }
    if problem.code == .unknownDimension { return true }
    let place = problem.primary.span
    return damagedPlaces[place.file, default: []].contains { $0.contains(place.start) }
      || problem.message.arguments.contains {
        if case .text(let text) = $0 { damagedDatasets.contains(text) } else { false }
      }
  }

  /// Whether a problem may follow from what was not read, or blames what other projects use too.
  func explain(_ problem: Diagnostic) -> Bool {
    let place = problem.primary.span
    guard sources.indices.contains(place.file) else { return false }
    if lacksUse, UnreadParts.suppliedByUse.contains(problem.code) { return true }
    switch problem.code {
    case .unusedInput, .unusedMeasure, .unusedDataset, .unusedColumn, .unknownWatched:
      return isIncomplete || sources[place.file].isShared
    case .testWithoutExpectation:
      return isIncomplete && hasProblemInDeclaration(at: place)
    case .unmetNeed: return lacksSupply
    case .sourceTwice: return false
    case .figureNotJudged:
      return problem.secondary.contains {
        hasProblemInDeclaration(at: $0.span) || hasErrorInDeclaration(at: $0.span)
      }
    case .splitInput:
      return problem.secondary.contains { hasErrorInDeclaration(at: $0.span) }
    case .unlinkableEntity:
      return isInUnreadDataset(place)
        || isRowOfBrokenDataset(sources[place.file].text.text(of: place))
    case .unknownColumn, .givenUnknownColumn, .unknownKey, .unknownOriginColumn:
      return isUnreadWord(at: place) || isInUnreadDataset(place) || namesUnreadDataset(problem)
        || isOnDamagedLine(problem)
        || swappedNames.contains(sources[place.file].text.text(of: place))
    case .unknownName, .unknownFigure, .unknownDimension, .givenUnknownDataset,
      .unknownOriginDataset:
      return hasNamelessDeclaration || isUnreadWord(at: place) || isInUnreadDataset(place)
        || problem.code == .unknownDimension && isOnDamagedLine(problem)
    case .unknownUnit: return isUnreadWord(at: place) || isInUnreadDataset(place)
    default: return problem.severity == .error && isInUnreadDataset(place)
    }
  }

  /// The problem with the name that was probably meant, when what declares that could not be read.
  func advised(_ problem: Diagnostic) -> Diagnostic {
    guard problem.code == .unknownName, problem.fixes.isEmpty, !unreadNames.isEmpty,
      sources.indices.contains(problem.primary.span.file)
    else { return problem }
    let place = problem.primary.span
    let written = sources[place.file].text.text(of: place)
    guard let meant = NearestName.of(written, among: unreadNames) else { return problem }
    var advised = problem
    advised.help = ["write `\(meant)`"]
    advised.fixes = [
      Diagnostic.Fix("write `\(meant)`", [Diagnostic.Edit(place, meant)], .maybeIncorrect)
    ]
    return advised
  }

  private func isInUnreadDataset(_ place: SourceSpan) -> Bool {
    datasetPlaces[place.file, default: []].contains { $0.contains(place.start) }
  }

  private func isUnreadWord(at place: SourceSpan) -> Bool {
    !words.isEmpty && words.contains(sources[place.file].text.text(of: place))
  }

  private func namesUnreadDataset(_ problem: Diagnostic) -> Bool {
    !datasetNames.isEmpty
      && problem.message.arguments.contains {
        if case .text(let text) = $0 { datasetNames.contains(text) } else { false }
      }
  }

  private func hasProblemInDeclaration(at place: SourceSpan) -> Bool {
    let source = sources[place.file]
    guard let span = UnreadParts.declaration(at: place, in: source)?.span else { return false }
    return source.problems.contains {
      span.start <= $0.primary.span.start && $0.primary.span.start <= span.end
    }
  }

  /// Whether another error was found in the declaration at a place, or two that claim its name.
  private func hasErrorInDeclaration(at place: SourceSpan) -> Bool {
    guard sources.indices.contains(place.file),
      let span = UnreadParts.declaration(at: place, in: sources[place.file])?.span
    else { return false }
    return problems.contains { problem in
      problem.code != .figureNotJudged
        && ([problem.primary] + problem.secondary).contains {
          $0.span.file == place.file && span.start <= $0.span.start && $0.span.start <= span.end
        }
    }
  }

  // Whether the entity is what a row is, or an id, of a dataset whose own row line has an error.
  private func isRowOfBrokenDataset(_ entity: String) -> Bool {
    sources.enumerated().contains { file, source in
      source.syntax.declarations.contains { declaration in
        guard case .dataset(let dataset) = declaration.kind else { return false }
        let span = declaration.span
        let errors = (source.problems + problems).filter {
          $0.primary.span.file == file && span.start <= $0.primary.span.start
            && $0.primary.span.start <= span.end
            && $0.code != .unlinkableEntity
        }
        return !errors.isEmpty && dataset.hasNoWorkingRow(of: entity, errors)
      }
    }
  }

  private static func hasUnreadUse(_ source: ParsedSource) -> Bool {
    source.problems.contains { problem in
      let range = source.text.lineRange(source.text.line(at: problem.primary.span.start))
      let line = source.text.text(from: range.lowerBound, to: range.upperBound)
      return problem.severity == .error && line.hasPrefix("use ")
    }
  }

  // What a pack or folder that was not found may hold.
  private static let suppliedByUse: Set<DiagnosticCode> = [
    .overridesNothing, .unmetNeed, .unknownFigure, .columnWithoutType, .unknownKey,
    .unknownOriginDataset, .unknownOriginColumn, .unknownName, .unknownColumn, .unknownLink,
    .unlinkableEntity, .unknownUnit, .unknownDimension, .givenUnknownDataset,
    .givenUnknownColumn, .unknownWatched,
  ]

  /// The declaration of a file that holds a place.
  static func declaration(
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

extension DatasetSyntax {
  /// Whether rows of it are of an entity, or have its id, and what says so may be what is wrong.
  fileprivate func hasNoWorkingRow(of entity: String, _ errors: [Diagnostic]) -> Bool {
    var row: String?
    var hasId = false
    for line in lines {
      switch line {
      case .row(let written, _, _): row = written.text
      case .column(let column):
        if case .id(let name)? = column.type?.kind { hasId = hasId || name.text == entity }
      default: continue
      }
    }
    if let row { return row == entity && errors.contains { $0.code == .unknownKey } }
    return hasId
  }
}
