import KPISyntax
import KPIValues

/// Where an expression stands: what its names and calls mean there.
protocol ExpressionScope {
  /// What expressions become there.
  associatedtype Form: CheckedExpression

  /// The checker that serves it.
  var checker: ExpressionChecker { get }
  /// Names that can be written there, for offers.
  var visibleNames: [String] { get }
  /// What the visible names are, in the plural.
  var visibleKind: Wording { get }

  /// The type of one of the visible names.
  func type(ofVisible name: String) -> ValueType?
  /// Whether the unit of a number was stated where it is declared.
  func hasStatedUnit(_ form: Form) -> Bool
  /// What a name means; one that nothing has is reported and `unknown`.
  func resolve(_ path: PathSyntax, wanted: ValueType?) -> Form
  /// Where the name that an expression consists of is declared; nil for anything longer.
  func declaration(of expression: Form) -> SourceSpan?
  /// What a call means.
  func resolve(_ call: CallSyntax, _ function: BuiltInFunction, wanted: ValueType?) -> Form
}

extension ExpressionScope {
  /// No declaration, unless a scope knows one.
  func declaration(of expression: Form) -> SourceSpan? { nil }

  /// No type, unless a scope knows one.
  func type(ofVisible name: String) -> ValueType? { nil }

  /// Taken as stated, unless a scope knows better.
  func hasStatedUnit(_ form: Form) -> Bool { true }

  /// Checks an expression. `wanted` is the type that its surroundings ask for, as far as known: it
  /// gives meaning to bare bands and periods and answers `?`.
  func check(_ syntax: ExpressionSyntax, wanted: ValueType? = nil) -> Form {
    switch syntax {
    case .quantity(let quantity):
      if case .period(.year)? = wanted, let year = syntax.year {
        return periodLiteral(year, quantity.span, wanted: wanted)
      }
      return number(quantity)
    case .text(let text, let span): return .constant(.text(text), type: .text, span: span)
    case .flag(let flag, let span): return .constant(.flag(flag), type: .flag, span: span)
    case .period(let text, let span): return periodLiteral(text, span, wanted: wanted)
    case .path(let path): return name(path, wanted: wanted)
    case .call(let call): return self.call(call, wanted: wanted)
    case .binary(let sign, let left, let right, let signSpan):
      let operation = Operation(sign: sign, signSpan: signSpan, span: syntax.span)
      return binary(operation, left, right, wanted: wanted)
    case .parenthesized(let inner, _): return check(inner, wanted: wanted)
    case .hole(let span): return hole(span, wanted: wanted)
    case .invalid(let span): return .unknown(span)
    default: return checkRest(syntax, wanted: wanted)
    }
  }

  private func checkRest(_ syntax: ExpressionSyntax, wanted: ValueType?) -> Form {
    switch syntax {
    case .negate(let operand, let span): return negation(operand, span, wanted: wanted)
    case .not(let operand, let span): return .inverted(condition(operand), span: span)
    case .isMissing(let operand, let negated, let span):
      let test = Form.missingTest(check(operand), span: span)
      return negated ? .inverted(test, span: span) : test
    case .inList(let operand, let values, let negated, let span):
      let test = list(operand, values, span)
      return negated && !test.isUnknown ? .inverted(test, span: span) : test
    case .banded(let operand, let line, let span): return banded(operand, line, span)
    case .conditional(let condition, let then, let otherwise, let span):
      return choice(condition, then, otherwise, span, wanted: wanted)
    case .range(let value, _, let span):
      checker.report(.misplacedRange(span))
      _ = check(value, wanted: wanted)
      return .unknown(span)
    default: return .unknown(syntax.span)
    }
  }

  /// Checks an expression that must be true or false.
  func condition(_ syntax: ExpressionSyntax) -> Form {
    let checked = check(syntax, wanted: .flag)
    return isCondition(checked, syntax) ? checked : .unknown(syntax.span)
  }

  /// Whether what was checked can be true or false; reports it otherwise.
  func isCondition(_ checked: Form, _ syntax: ExpressionSyntax) -> Bool {
    switch checked.type {
    case .flag, .unknown: return true
    default: break
    }
    checker.report(.conditionNotFlag(syntax.span, checked.type))
    return false
  }

  private func call(_ call: CallSyntax, wanted: ValueType?) -> Form {
    guard let function = BuiltInFunction.named(call.function.text) else {
      checker.report(.unknownFunction(call.function, figures: visibleNames))
      return .unknown(call.span)
    }
    if !function.arguments.contains(call.arguments.count) {
      checker.report(.argumentCount(call, function.description))
      return .unknown(call.span)
    }
    if let member = call.members.first {
      checker.report(.membersOfCall(call, member))
      return .unknown(call.span)
    }
    for clause in call.clauses where !function.takes(clause.description) {
      checker.report(.misplacedCallClause(clause, function.description))
      return .unknown(call.span)
    }
    return resolve(call, function, wanted: wanted)
  }

  private func name(_ path: PathSyntax, wanted: ValueType?) -> Form {
    if case .band(let bands)? = wanted, path.names.count == 1,
      let position = bands.firstIndex(of: path.text)
    {
      return .constant(.band(position), type: .band(bands), span: path.span)
    }
    return resolve(path, wanted: wanted)
  }

  // The names' types are asked when all definitions are checked: asking now could be a circle.
  private func hole(_ span: SourceSpan, wanted: ValueType?) -> Form {
    checker.holes.append(
      Hole(
        span: span, wanted: wanted, names: visibleNames, kind: visibleKind,
        typeOf: { type(ofVisible: $0) }))
    return .unknown(span)
  }
}
