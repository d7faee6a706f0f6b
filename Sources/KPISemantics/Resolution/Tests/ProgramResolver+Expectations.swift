import KPISyntax
import KPIValues

extension ProgramResolver {
  /// An expectation, checked; nil when its subject, splits or cells did not check.
  func expectation(
    _ syntax: TestSyntax.ExpectationSyntax, figures: [String: FigureModel]
  ) -> TestModel.Expectation? {
    guard let subject = subject(syntax.subject, figures: figures) else { return nil }
    var by = syntax.by.compactMap(checker.dimension)
    guard by.count == syntax.by.count else { return nil }
    if case .map = syntax.outcome, by.isEmpty { by = ownSplits(of: syntax.subject, figures) }
    return TestModel.Expectation(
      subject: subject.asked, by: by, every: syntax.every.flatMap(checker.grain),
      at: syntax.at.flatMap(checker.period), cells: cells(syntax, by: by, subject: subject),
      span: syntax.span)
  }

  /// What a test asks for, with the answers that it can expect.
  private struct CheckedSubject {
    var asked: TestModel.Subject
    var type: ValueType
    var verdict: Verdict?
    var words: [String] = []
    var bands: [String] = []
    var place: PathSyntax?
  }

  private func subject(
    _ syntax: ExpressionSyntax, figures: [String: FigureModel]
  ) -> CheckedSubject? {
    guard case .call(let call) = syntax, let verdict = Verdict(rawValue: call.function.text),
      call.clauses.isEmpty, call.arguments.count == 1,
      case .path(let path)? = call.arguments.first, path.names.count == 1,
      let name = path.names.first
    else {
      let expression = checker.checkSubject(syntax)
      var subject = CheckedSubject(asked: .value(expression), type: expression.type)
      if case .path(let path) = syntax, let figure = figures[path.text] {
        subject.bands = Verdict.status.words(under: figure.judgement)
        subject.place = path
      }
      return subject
    }
    if verdict == .goal, let objective = objective(named: name.text, figures: figures) {
      return objective
    }
    guard let known = knownFigure(name), let figure = figures[known.name] else { return nil }
    guard verdict.isAnswered(by: figure.judgement) else {
      problems.append(
        TestDiagnostics.notJudged(
          name, call: verdict.rawValue, clause: verdict.clause, declared: figure.span))
      return nil
    }
    return CheckedSubject(
      asked: verdict.subject(of: known.name), type: figure.type, verdict: verdict,
      words: verdict.words(under: figure.judgement))
  }

  /// How far an objective is, by the goal that it has; nil where there is no such objective, or it
  /// has several goals.
  private func objective(
    named name: String, figures: [String: FigureModel]
  ) -> CheckedSubject? {
    guard let declared = table.objectives.last(where: { $0.name.text == name }),
      let goal = declared.syntax.goals.first, declared.syntax.goals.count == 1,
      let figure = figures[goal.figure.text]
    else { return nil }
    return CheckedSubject(
      asked: .goal(kpi: ObjectiveModel.figureName(of: name)), type: figure.type, verdict: .goal,
      words: Verdict.goal.words(under: figure.judgement))
  }

  // Cells with keys, asked of a KPI that has splits of its own, are told apart by those.
  private func ownSplits(
    of subject: ExpressionSyntax, _ figures: [String: FigureModel]
  ) -> [Dimension] {
    switch subject {
    case .path(let path): figures[path.text]?.by ?? []
    case .call(let call) where Verdict(rawValue: call.function.text) != nil:
      call.arguments.first.map { ownSplits(of: $0, figures) } ?? []
    default: []
    }
  }

  private func cells(
    _ syntax: TestSyntax.ExpectationSyntax, by: [Dimension], subject: CheckedSubject
  ) -> [TestModel.ExpectedCell] {
    switch syntax.outcome {
    case .value(let value):
      return outcome(value, subject).map { [.init(key: [], outcome: $0, span: value.span)] } ?? []
    case .missing(let cause):
      return [.init(key: [], outcome: missing(cause), span: syntax.span)]
    case .map(let map):
      if by.isEmpty {
        problems.append(TestDiagnostics.mapWithoutSplit(map.span))
        return []
      }
      return map.entries.compactMap { cell($0, by: by, subject: subject) }
    }
  }

  private func cell(
    _ entry: MapSyntax.Entry, by: [Dimension], subject: CheckedSubject
  ) -> TestModel.ExpectedCell? {
    if entry.keys.isEmpty {
      problems.append(FigureDiagnostics.elseNotHere(entry.span))
      return nil
    }
    guard entry.keys.count == by.count else {
      problems.append(
        FigureDiagnostics.mapKeyCount(
          entry.span, keys: entry.keys.count, splits: by.map(\.name)))
      return nil
    }
    var key: [Literal?] = []
    for (value, dimension) in zip(entry.keys, by) {
      if case .path(let path) = value, path.text == "missing" {
        key.append(nil)
      } else if let literal = checker.checkLiteral(value, type: dimension.type) {
        key.append(literal)
      } else {
        return nil
      }
    }
    guard let value = entry.value else {
      return .init(key: key, outcome: missing(entry.missingCause), span: entry.span)
    }
    return outcome(value, subject).map { .init(key: key, outcome: $0, span: entry.span) }
  }

  private func outcome(
    _ value: ExpressionSyntax, _ subject: CheckedSubject
  ) -> TestModel.Outcome? {
    guard let verdict = subject.verdict else {
      if case .path(let word) = value, subject.bands.contains(word.text), let place = subject.place
      {
        problems.append(TestDiagnostics.statusAsValue(word, of: place))
        return nil
      }
      return checker.checkLiteral(value, type: subject.type).map { .value($0) }
    }
    let word: String
    switch value {
    case .path(let path): word = path.text
    case .text(let text, let span) where subject.words.contains(text):
      checker.report(.quotedWord(span, text))
      return nil
    case .text(let text, _): word = text
    case .flag(let flag, _): word = "\(flag)"
    default: return checker.checkLiteral(value, type: .text).map { _ in .word("") }
    }
    guard subject.words.contains(word) else {
      problems.append(
        TestDiagnostics.unknownVerdict(
          value.span, word: word, call: verdict.rawValue, words: subject.words))
      return nil
    }
    return .word(word)
  }

  private func missing(_ cause: NameSyntax?) -> TestModel.Outcome {
    guard let cause else { return .missing(cause: nil) }
    let causes = MissingCauseName.allCases.map(\.rawValue)
    if !causes.contains(cause.text) {
      problems.append(TestDiagnostics.unknownCause(cause, causes: causes))
    }
    return .missing(cause: cause.text)
  }
}
