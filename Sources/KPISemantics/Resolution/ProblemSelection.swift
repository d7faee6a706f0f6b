import KPISyntax

/// Chooses which problems of a program are shown: one for each cause, and not more than are read.
struct ProblemSelection {
  /// How many errors of a program are shown.
  static let errorLimit = 100

  /// Codes of what is not there: the same thing missed in several places has one cause.
  private static let absences: Set<DiagnosticCode> = [
    .unknownName, .unknownColumn, .unknownUnit, .unknownDimension, .givenUnknownColumn, .unmetNeed,
    .givenCell, .mixedCurrencies, .givenRowLength,
  ]

  /// The problems shown, in the order of printing.
  static func shown(_ problems: [Diagnostic], of sources: [ParsedSource]) -> [Diagnostic] {
    let onReadLines = withoutFollowers(Diagnostic.ordered(problems), of: sources)
    let unread = UnreadParts(sources, problems: problems)
    return capped(
      folded(withoutLostHeaders(onReadLines.filter { !unread.explain($0) }, sources), sources)
    ).map(unread.advised)
  }

  /// Leaves out errors on lines that could not be parsed: they follow from what was not read.
  private static func withoutFollowers(
    _ problems: [Diagnostic], of sources: [ParsedSource]
  ) -> [Diagnostic] {
    let lines = sources.map { source in
      Set(source.problems.map { source.text.line(at: $0.primary.span.start) })
    }
    return problems.filter { problem in
      let span = problem.primary.span
      guard sources.indices.contains(span.file), !lines[span.file].isEmpty else { return true }
      return !lines[span.file].contains(sources[span.file].text.line(at: span.start))
    }
  }

  // A row of cells of which several are no columns is no header: its first cell says so.
  private static func withoutLostHeaders(
    _ problems: [Diagnostic], _ sources: [ParsedSource]
  ) -> [Diagnostic] {
    func row(_ problem: Diagnostic) -> [Int]? {
      let place = problem.primary.span
      guard problem.code == .givenUnknownColumn, sources.indices.contains(place.file) else {
        return nil
      }
      return [place.file, sources[place.file].text.line(at: place.start)]
    }
    let counts = Dictionary(grouping: problems.compactMap(row)) { $0 }.mapValues(\.count)
    var seen: Set<[Int]> = []
    return problems.filter { problem in
      guard let row = row(problem), counts[row, default: 0] > 2 else { return true }
      return seen.insert(row).inserted
    }
  }

  /// Joins errors about one thing that is not there; the further places become labels of the first.
  private static func folded(
    _ problems: [Diagnostic], _ sources: [ParsedSource]
  ) -> [Diagnostic] {
    var shown: [Diagnostic] = []
    var first: [String: Int] = [:]
    for problem in problems {
      if let key = sharedPlace(problem) {
        if let index = first[key] {
          shown[index].secondary += problem.secondary.filter {
            !shown[index].secondary.contains($0)
          }
          shown[index].notes += problem.notes
        } else {
          first[key] = shown.count
          shown.append(problem)
        }
        continue
      }
      let isType = problem.primary.text == Diagnostic.foreignTypeLabel
      let isInOnePart = isType || problem.code == .givenRowLength
      let part = isInOnePart ? declaration(of: problem, in: sources) : nil
      let own = key(of: problem)
      let key = part.map { $0 + (isType ? "" : own) } ?? own
      guard absences.contains(problem.code), let index = first[key] else {
        first[key] = first[key] ?? shown.count
        shown.append(problem)
        continue
      }
      if isType { join(problem, to: &shown[index]) }
      if shown[index].secondary.count < 5 {
        let said = isType ? problem.help.first : nil
        shown[index].secondary.append(.init(problem.primary.span, said ?? "also here"))
      }
    }
    return shown
  }

  // All types of a dataset in the words of another tool are one habit, and mended at once.
  private static func join(_ problem: Diagnostic, to first: inout Diagnostic) {
    guard let title = problem.fixes.first?.title, !first.fixes.isEmpty else { return }
    first.fixes[0].edits += problem.fixes[0].edits
    if first.fixes[0].title != title { first.fixes[0].title = "mend each of these places" }
  }

  private static func declaration(
    of problem: Diagnostic, in sources: [ParsedSource]
  ) -> String? {
    let place = problem.primary.span
    guard sources.indices.contains(place.file),
      let found = UnreadParts.declaration(at: place, in: sources[place.file])
    else { return nil }
    return "\(place.file) \(found.span.start)"
  }

  // Cells of a sheet are one mistake, whatever they are called.
  private static func key(of problem: Diagnostic) -> String {
    if problem.help == [Diagnostic.cellAdvice] { return "cells" }
    // A column of the wrong type makes each of its cells unreadable.
    if problem.code == .givenCell {
      return "\(problem.code.text) \(problem.primary.span.file) \(problem.primary.text.english)"
    }
    let absent = problem.code == .unmetNeed ? problem.notes : [problem.message]
    return absent.reduce(problem.code.text) { $0 + $1.english }
  }

  // A split or condition that several sources lack is one mistake, too.
  private static func sharedPlace(_ problem: Diagnostic) -> String? {
    guard problem.code == .splitNotAnswered || problem.code == .conditionNotAnswered else {
      return nil
    }
    let place = problem.primary.span
    return "\(problem.code.text) \(place.file) \(place.start) \(problem.message.english)"
  }

  /// The problems up to the last error that is shown, and one that says that there are more.
  private static func capped(_ problems: [Diagnostic]) -> [Diagnostic] {
    let errors = problems.indices.filter { problems[$0].severity == .error }
    guard errors.count > errorLimit else { return problems }
    let next = errors[errorLimit]
    return Array(problems[..<next])
      + [NameDiagnostics.tooManyErrors(problems[next].primary.span, limit: errorLimit)]
  }
}
