import Testing

@testable import KPISyntax

@Suite struct ExpressionTests {
  /// The expression with every operation in brackets.
  static func shown(_ expression: ExpressionSyntax) -> String {
    switch expression {
    case .binary(let kind, let left, let right, _):
      return "[\(shown(left)) \(kind.rawValue) \(shown(right))]"
    case .negate(let operand, _): return "[-\(shown(operand))]"
    case .not(let operand, _): return "[not \(shown(operand))]"
    case .range(let value, let width, _): return "[\(shown(value)) ± \(shown(width))]"
    case .isMissing(let operand, let negated, _):
      return "[\(shown(operand)) is\(negated ? " not" : "") missing]"
    case .inList(let operand, let values, let negated, _):
      return "[\(shown(operand))\(negated ? " not" : "") in \(values.map(shown))]"
    case .conditional(let condition, let value, let alternative, _):
      return "[if \(shown(condition)) then \(shown(value)) else \(shown(alternative))]"
    case .parenthesized(let inner, _): return shown(inner)
    default:
      return TreePrinter.print(expression).split(separator: "\n").joined(separator: " ")
    }
  }

  @Test(arguments: [
    ("a + b * c", "[a + [b * c]]"), ("a * b + c", "[[a * b] + c]"), ("a - b - c", "[[a - b] - c]"),
    ("a / b * c", "[[a / b] * c]"), ("a ^ b ^ c", "[a ^ [b ^ c]]"), ("-a ^ b", "[-[a ^ b]]"),
    ("a ^ -b", "[a ^ [-b]]"), ("-a * b", "[[-a] * b]"), ("a * -b", "[a * [-b]]"),
    ("a otherwise b + c", "[a otherwise [b + c]]"),
    ("a otherwise b otherwise c", "[[a otherwise b] otherwise c]"),
    ("a < b otherwise c", "[a < [b otherwise c]]"), ("a is b and c", "[[a is b] and c]"),
    ("not a is b", "[not [a is b]]"), ("not a and b", "[[not a] and b]"),
    ("a or b and c", "[a or [b and c]]"), ("a and b or c", "[[a and b] or c]"),
    ("a is not b", "[a is not b]"), ("a is missing", "[a is missing]"),
    ("a is not missing", "[a is not missing]"), ("a not in (1, 2)", "[a not in [\"1\", \"2\"]]"),
    ("a + b ± c * d", "[[a + b] ± [c * d]]"), ("a contains \"b\"", "[a contains \"b\"]"),
    ("a starts with \"b\"", "[a starts with \"b\"]"),
    ("if a then b else if c then d else e", "[if a then b else [if c then d else e]]"),
    ("if a then b else c or d", "[if a then b else [c or d]]"),
    ("10 EUR/visit", "10 EUR/visit"), ("10 EUR / visit", "[10 EUR / visit]"),
    ("10 EUR/1000 impression", "10 EUR/1000 impression"), ("10 EUR/2", "[10 EUR / 2]"),
    ("4 h + 28 days", "[4 h + 28 days]"), ("95% * a", "[95 % * a]"), ("2026-01", "period 2026-01"),
    ("2026 - 1", "[2026 - 1]"), ("(a\n+ b\nis c)", "[[a + b] is c]"), ("a\n+ b", "[a + b]"),
    ("true", "true"), ("?", "?"), ("first(order).country", "call first   order   member country"),
  ]) func operatorsBindAsTheTableSays(_ text: String, _ expected: String) {
    let parsed = Parser.parseExpression(SourceText(name: "a.kpi", text: text))
    #expect(parsed.diagnostics.map { $0.message.english } == [])
    #expect(ExpressionTests.shown(parsed.expression) == expected)
  }

  @Test func spansCoverTheText() {
    for text in [
      "a + b * c", "not a is b", "f(x where y per z).w", "-a", "a in (b)", "10 EUR/h",
      "if a then b else c", "a banded b < 1 <= c", "a ± b", "`a b`.c", "\"t\"", "a is not missing",
    ] {
      let parsed = Parser.parseExpression(SourceText(name: "a.kpi", text: "  " + text + "  "))
      #expect(parsed.diagnostics.isEmpty)
      let span = parsed.expression.span
      #expect(span == SourceSpan(file: 0, start: 2, end: 2 + text.utf8.count), "\(text)")
    }
  }

  @Test(arguments: ["", "a b", "a +", ")", "a; b", "kpi x = 1", "(", "a\nb"])
  func loneExpressionsMustBeWhole(_ text: String) {
    let parsed = Parser.parseExpression(SourceText(name: "a.kpi", text: text))
    #expect(parsed.diagnostics.count == 1)
  }

  @Test func fivePlantedErrorsAreFiveReported() {
    let text = """
      kpi a = 1 + * 2
      kpi b = 1 { lable "x" }
      dataset c from "c.csv" {
        d EUR
        e : text
        from : text
      }
      kpi f = count(g where h == 1) { unit EUR }

      """
    let parsed = Parser.parseFile(SourceText(name: "a.kpi", text: text))
    #expect(
      parsed.diagnostics.map(\.code) == [
        .expectedExpression, .unknownClause, .unexpectedToken, .reservedName, .foreignEquality,
      ])
    #expect(parsed.tree.declarations.count == 4)
  }
}
