import KPISyntax

extension DocumentQuery {
  /// `textDocument/selectionRange`: the word, the expressions around it, the line, the block, the
  /// declaration, the file.
  func selectionRanges() throws(ResponseError) -> JSONValue {
    guard let positions = parameters["positions"]?.elements else {
      throw ResponseError(.invalidParameters, "no positions")
    }
    let tokens = Lexer.lex(text).tokens
    let tree = Parser.parseFile(text).tree
    var ranges: [JSONValue] = []
    for position in positions {
      guard let offset = document.offset(of: position) else {
        throw ResponseError(.invalidParameters, "no such position")
      }
      ranges.append(nested(spans(around: offset, tokens, tree)))
    }
    return .array(ranges)
  }

  private func nested(_ spans: [Range<Int>]) -> JSONValue {
    var result: JSONValue?
    for span in spans.reversed() {
      var range: [String: JSONValue] = [
        "range": document.range(from: span.lowerBound, to: span.upperBound)
      ]
      if let result { range["parent"] = result }
      result = .object(range)
    }
    return result ?? ["range": document.range(from: 0, to: 0)]
  }

  /// Spans that hold a byte, each inside the next.
  private func spans(
    around offset: Int, _ tokens: [Token], _ tree: SourceFileSyntax
  ) -> [Range<Int>] {
    var found = tokens.filter { $0.start <= offset && offset <= $0.end && $0.start < $0.end }
      .map { $0.start..<$0.end }
    for pair in Brackets.pairs(tokens) {
      found.append(tokens[pair.open].end..<tokens[pair.close].start)
      found.append(tokens[pair.open].start..<tokens[pair.close].end)
    }
    found.append(text.lineRange(text.line(at: offset)))
    for declaration in tree.declarations {
      found.append(declaration.span.start..<max(declaration.span.start, declaration.span.end))
      for expression in declaration.expressions { add(expression, offset, &found) }
    }
    found.append(0..<text.bytes.count)
    let holding = found.filter { $0.lowerBound <= offset && offset <= $0.upperBound }
    var chain: [Range<Int>] = []
    for span in holding.sorted(by: { $0.count < $1.count }) {
      guard let last = chain.last else {
        chain.append(span)
        continue
      }
      let isAround = span.lowerBound <= last.lowerBound && last.upperBound <= span.upperBound
      if isAround, span != last { chain.append(span) }
    }
    return chain
  }

  private func add(_ expression: ExpressionSyntax, _ offset: Int, _ found: inout [Range<Int>]) {
    let span = expression.span
    guard span.start <= offset, offset <= span.end else { return }
    found.append(span.start..<span.end)
    for operand in expression.operands { add(operand, offset, &found) }
  }
}

extension DeclarationSyntax {
  /// The formulas that it defines something by.
  fileprivate var expressions: [ExpressionSyntax] {
    switch kind {
    case .measure(let figure), .kpi(let figure): return [figure.expression].compactMap { $0 }
    case .dataset(let dataset):
      return dataset.lines.compactMap { line in
        if case .column(let column) = line { column.expression } else { nil }
      }
    default: return []
    }
  }
}
