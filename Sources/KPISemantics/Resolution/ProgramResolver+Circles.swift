import KPISyntax

extension ProgramResolver {
  /// Whether the definition is being checked already, which makes a circle; reports it once.
  func isCircular(_ node: DefinitionNode) -> Bool {
    guard let start = underway.firstIndex(of: node) else { return false }
    let circle = Array(underway[start...])
    if circular.isDisjoint(with: circle) {
      let members = circle.enumerated().map { place, member in
        let next = circle[(place + 1) % circle.count]
        return NameDiagnostics.CircleMember(
          name: member.text, use: use(of: next, in: member) ?? span(of: member))
      }
      if let problem = NameDiagnostics.circle(members) { problems.append(problem) }
    }
    circular.formUnion(circle)
    return true
  }

  private func span(of node: DefinitionNode) -> SourceSpan {
    switch node {
    case .column(let name, let dataset):
      outlines[dataset]?.columns.first { $0.name.text == name }?.name.span
        ?? SourceSpan(file: 0, start: 0, end: 0)
    case .figure(let name):
      figureOutlines[name]?.name.span ?? SourceSpan(file: 0, start: 0, end: 0)
    }
  }

  /// Where a definition names another.
  private func use(of node: DefinitionNode, in user: DefinitionNode) -> SourceSpan? {
    let formula: ExpressionSyntax?
    switch user {
    case .figure(let name):
      if case .formula(let expression)? = figureOutlines[name]?.body {
        formula = expression
      } else {
        formula = nil
      }
    case .column(let name, let dataset):
      let column = outlines[dataset]?.columns.first { $0.name.text == name }
      if case .expression(let expression)? = column?.definition?.kind {
        formula = expression
      } else {
        formula = nil
      }
    }
    switch node {
    case .figure(let name), .column(let name, _): return formula?.place(ofName: name)
    }
  }

  /// Whether so many definitions wait for each other already that this one is not looked at;
  /// reports the first such chain. The limit keeps any program within the stack.
  func isTooDeep(_ node: DefinitionNode) -> Bool {
    guard underway.count >= ProgramResolver.depthLimit else { return false }
    reportDepth(of: node)
    return true
  }

  /// Does a definition's own checks, and tells how many definitions stand in a row from it down;
  /// no result where those are too many, whichever of them was looked at first.
  func whileUnderway<Result>(
    _ node: DefinitionNode, _ check: () -> Result
  ) -> (result: Result?, length: Int) {
    underway.append(node)
    chainsBelow.append(0)
    let result = check()
    underway.removeLast()
    let length = chainsBelow.removeLast() + 1
    noteUse(chain: length)
    if length <= ProgramResolver.depthLimit { return (result, length) }
    reportDepth(of: node)
    return (nil, length)
  }

  /// Remembers for the definition underway that it needs one, which has been checked, from which
  /// so many stand in a row.
  func noteUse(chain length: Int) {
    if let last = chainsBelow.last, last < length { chainsBelow[chainsBelow.count - 1] = length }
  }

  private func reportDepth(of node: DefinitionNode) {
    if isDepthReported { return }
    isDepthReported = true
    problems.append(
      NameDiagnostics.definitionsTooDeep(
        node.text, at: span(of: node), limit: ProgramResolver.depthLimit))
  }

  /// How many definitions may need each other in a row.
  static let depthLimit = 100

  /// Whether so much is wrong that further definitions are not checked: nobody reads on.
  var isExhausted: Bool {
    while countedProblems < problems.count {
      if problems[countedProblems].severity == .error { errorCount += 1 }
      countedProblems += 1
    }
    while countedChecks < checker.diagnostics.count {
      if checker.diagnostics[countedChecks].severity == .error { errorCount += 1 }
      countedChecks += 1
    }
    return errorCount > ProblemSelection.errorLimit
  }
}

extension ExpressionSyntax {
  /// Where the first path in it ends with a name, the name's own place.
  fileprivate func place(ofName name: String) -> SourceSpan? {
    if case .path(let path) = self { return path.names.last { $0.text == name }?.span }
    for operand in operands {
      if let place = operand.place(ofName: name) { return place }
    }
    return nil
  }
}
