extension TreePrinter {
  /// Adds an expression, operands below their operator.
  mutating func add(_ expression: ExpressionSyntax) {
    switch expression {
    case .quantity(let quantity): line(shown(quantity))
    case .text(let text, _): line(TextLiteral.quoted(text))
    case .period(let text, _): line("period \(text)")
    case .flag(let value, _): line(value ? "true" : "false")
    case .hole: line("?")
    case .path(let path): line(shown(path))
    case .call(let call): add(call)
    case .negate(let operand, _): node("negate") { $0.add(operand) }
    case .not(let operand, _): node("not") { $0.add(operand) }
    case .binary(let kind, let left, let right, _): node(kind.rawValue, left, right)
    case .isMissing(let operand, let isNegated, _):
      node(isNegated ? "is not missing" : "is missing") { $0.add(operand) }
    case .inList(let operand, let values, let isNegated, _):
      node(isNegated ? "not in" : "in") { printer in
        for item in [operand] + values { printer.add(item) }
      }
    case .banded(let operand, let bands, _):
      node("banded") { printer in
        printer.add(operand)
        printer.add(bands)
      }
    case .conditional(let condition, let value, let alternative, _):
      node("if") { printer in
        for part in [condition, value, alternative] { printer.add(part) }
      }
    case .range(let value, let width, _): node("±", value, width)
    case .parenthesized(let inner, _): node("( )") { $0.add(inner) }
    case .invalid: line("invalid")
    }
  }

  private mutating func node(_ text: String, _ left: ExpressionSyntax, _ right: ExpressionSyntax) {
    node(text) { printer in
      printer.add(left)
      printer.add(right)
    }
  }

  private func shown(_ quantity: QuantitySyntax) -> String {
    quantity.digits + (quantity.unit.map { " \(shown($0))" } ?? "")
  }

  private mutating func add(_ call: CallSyntax) {
    let text = "call \(shown(call.function))"
    node(text) { printer in
      for argument in call.arguments { printer.add(argument) }
      for clause in call.clauses { printer.add(clause) }
      if !call.members.isEmpty { printer.line("member \(printer.shown(call.members))") }
    }
  }

  private mutating func add(_ clause: CallSyntax.Clause) {
    switch clause {
    case .condition(let condition, _): node("where") { $0.add(condition) }
    case .per(let paths, _): line("per \(shown(paths))")
    case .over(let paths, _): line("over \(shown(paths))")
    case .weighted(let weight, _): node("weighted by") { $0.add(weight) }
    case .at(let path, _): line("at \(shown(path))")
    case .open(let from, let until, _): node("open", from, until)
    case .within(let length, _): node("within") { $0.add(length) }
    }
  }

  /// Adds the bands and bounds of a number line, upwards.
  mutating func add(_ bands: BandLineSyntax) {
    let text = "bands \(shown(bands.first))"
    node(text) { printer in
      for bound in bands.bounds {
        let signs = "\(bound.lowerComparator.rawValue) … \(bound.upperComparator.rawValue)"
        printer.node("\(signs) \(printer.shown(bound.band))") { $0.add(bound.value) }
      }
    }
  }
}
