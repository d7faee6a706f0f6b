/// One habit shown several times in one declaration is one mistake.
enum RepeatedHabits {
  private static let places = 5

  /// The problems with those of one habit in one declaration joined in the first of them.
  static func joined(
    _ problems: [Diagnostic], declarationStarts: [Int]
  ) -> [Diagnostic] {
    var shown: [Diagnostic] = []
    var first: [Key: Int] = [:]
    for problem in problems {
      guard isHabit(problem.code) else {
        shown.append(problem)
        continue
      }
      let key = Key(
        problem: problem,
        declaration: declaration(of: problem.primary.span.start, in: declarationStarts))
      if let index = first[key] {
        join(problem, to: &shown[index])
      } else {
        first[key] = shown.count
        shown.append(problem)
      }
    }
    return shown
  }

  private struct Key: Hashable {
    var declaration: Int
    var code: DiagnosticCode
    var message: Wording

    init(problem: Diagnostic, declaration: Int) {
      self.declaration = declaration
      code = problem.code
      message = problem.message
    }
  }

  private static func isHabit(_ code: DiagnosticCode) -> Bool {
    code == .strayCharacter || code == .hiddenCharacter
      || (DiagnosticCode.foreignEquality.rawValue...DiagnosticCode.foreignColon.rawValue)
        .contains(code.rawValue)
  }

  private static func join(_ problem: Diagnostic, to first: inout Diagnostic) {
    if first.secondary.count < places {
      first.secondary.append(.init(problem.primary.span, "also here"))
    }
    for index in first.fixes.indices where problem.fixes.indices.contains(index) {
      first.fixes[index].edits += problem.fixes[index].edits
      if first.fixes[index].title != problem.fixes[index].title {
        first.fixes[index].title = "mend each of these places"
      }
    }
  }

  /// How many declarations begin before an offset.
  private static func declaration(of offset: Int, in starts: [Int]) -> Int {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
