extension DiagnosticCatalogue {
  /// K11xx: structure.
  static let structureExplanations: [DiagnosticExplanation] = clauseExplanations + limitExplanations

  private static let clauseExplanations: [DiagnosticExplanation] = [
    DiagnosticExplanation(
      .expectedDeclaration, "Not a declaration",
      """
      A file is a list of declarations. Each begins with one of `use unit currency calendar \
      dataset input measure kpi objective test`, or with `override` before one of them.
      """,
      failing: "answer = 6 * 7\n",
      corrected: "kpi answer = 6 * 7\n"),
    DiagnosticExplanation(
      .unexpectedToken, "Something else was needed",
      "The clause needs what the message names at the marked place.",
      failing: "kpi answer 6 * 7\n",
      corrected: "kpi answer = 6 * 7\n"),
    DiagnosticExplanation(
      .expectedExpression, "An expression is missing",
      """
      Between two operators, and where a formula begins, stands an operand: a number, text, a \
      name, a call, something in parentheses, or `?` to ask the compiler what belongs there.
      """,
      failing: "kpi answer = 6 * / 7\n",
      corrected: "kpi answer = 6 * 7\n"),
    DiagnosticExplanation(
      .expectedName, "A name is missing",
      """
      Names begin with a letter; names with blanks or signs stand in backticks.
      """,
      failing: "kpi \"answer\" = 6 * 7\n",
      corrected: "kpi answer = 6 * 7\n"),
    DiagnosticExplanation(
      .reservedName, "A word of the language as a name",
      """
      26 words cannot be names: `and or not is in if then else otherwise contains banded where \
      per over at until from by for when recovers estimated weighted within true false`. In \
      backticks they can.
      """,
      failing: "kpi by = 6 * 7\n",
      corrected: "kpi `by` = 6 * 7\n"),
    DiagnosticExplanation(
      .unclosedParenthesis, "A parenthesis is open",
      "Every `(` needs its `)` in the same clause.",
      failing: "kpi answer = (6 + 1 * 6 {\n  label \"Answer\"\n}\n",
      corrected: "kpi answer = (6 + 1) * 6 {\n  label \"Answer\"\n}\n"),
    DiagnosticExplanation(
      .unclosedBrace, "A block does not end",
      "Every `{` needs its `}` before the next declaration.",
      failing: "kpi answer = 6 * 7 {\n  label \"Answer\"\n\nkpi other = 3\n",
      corrected: "kpi answer = 6 * 7 {\n  label \"Answer\"\n}\n\nkpi other = 3\n"),
    DiagnosticExplanation(
      .unmatchedBracket, "A bracket closes nothing",
      "This `)` or `}` has no partner before it.",
      failing: "kpi answer = 6 * 7)\n",
      corrected: "kpi answer = 6 * 7\n"),
    DiagnosticExplanation(
      .unexpectedLineEnd, "The clause is not complete",
      """
      A new line ends a clause, except inside parentheses, behind an operator or a comma, and \
      before a line that begins with one of `+ - * / ^ = and or otherwise then else`.
      """,
      failing: "kpi answer = 6 * 7 {\n  label\n}\n",
      corrected: "kpi answer = 6 * 7 {\n  label \"Answer\"\n}\n"),
    DiagnosticExplanation(
      .trailingText, "Something behind the clause",
      "A clause ends with its line or with `;`. What stands behind it does not belong to it.",
      failing: "kpi answer = 6 * 7 {\n  better higher lower\n}\n",
      corrected: "kpi answer = 6 * 7 {\n  better higher\n}\n"),
    DiagnosticExplanation(
      .unknownClause, "No line of this block",
      "Each block knows its own lines; the message lists them or names the nearest.",
      failing: "kpi answer = 6 * 7 {\n  lable \"Answer\"\n}\n",
      corrected: "kpi answer = 6 * 7 {\n  label \"Answer\"\n}\n"),
    DiagnosticExplanation(
      .chainedComparison, "A comparison of three",
      """
      Comparisons have two sides. Write two of them, joined by `and`; only `threshold` and \
      `banded` take a whole line of bounds.
      """,
      failing: ExampleProgram.orders + "kpi middle = count(orders where 1 < amount < 3)\n",
      corrected: ExampleProgram.orders
        + "kpi middle = count(orders where 1 < amount and amount < 3)\n"),
    DiagnosticExplanation(
      .expectedUnit, "Not a unit",
      """
      Units are names joined by `/` without blanks: `EUR`, `EUR/visit`, `EUR/1000 impression`, \
      `%`.
      """,
      failing: "kpi answer = 6 * 7 {\n  unit 3\n}\n",
      corrected: "kpi answer = 6 * 7 {\n  unit number\n}\n"),
    DiagnosticExplanation(
      .emptyCall, "A call of nothing",
      "Every function works on something: the name of a dataset, a column or a figure.",
      failing: ExampleProgram.orders + "kpi orderCount = count()\n",
      corrected: ExampleProgram.orders + "kpi orderCount = count(orders)\n"),
    DiagnosticExplanation(
      .rowOutsideTable, "A row without a table",
      "Lines that begin with `|` are rows below `given` and the name of a dataset, in a test.",
      failing: ExampleProgram.orders + "kpi sales = sum(orders.amount)\n" + """
        test "sales" {
          | orderId | orderedAt  | amount |
          | 1       | 2026-01-01 | 10     |
          expect sales is 10 EUR
        }

        """,
      corrected: ExampleProgram.orders + "kpi sales = sum(orders.amount)\n" + """
        test "sales" {
          given orders
            | orderId | orderedAt  | amount |
            | 1       | 2026-01-01 | 10     |
          expect sales is 10 EUR
        }

        """),
  ]

  private static let limitExplanations: [DiagnosticExplanation] = [
    DiagnosticExplanation(
      .nestingTooDeep, "Too many levels",
      "At most 256 parentheses, calls or blocks stand in one another.",
      failing: "kpi answer = \(nested(300))\n",
      corrected: "kpi answer = \(nested(3))\n"),
    DiagnosticExplanation(
      .expressionTooLong, "A formula of too many operators",
      "One clause holds at most 1,000 operators. Give parts of it a name with `measure`.",
      failing: "kpi answer = 1\(String(repeating: " + 1", count: 1_001))\n",
      corrected: "kpi answer = 1\(String(repeating: " + 1", count: 3))\n"),
    DiagnosticExplanation(
      .tooManyErrors, "More errors than are shown",
      "After 100 errors of one file the others are left out. Mend the first ones and run again.",
      failing: String(repeating: "kpi = 1\n", count: 101),
      corrected: "kpi answer = 1\n"),
  ]

  private static func nested(_ depth: Int) -> String {
    String(repeating: "(", count: depth) + "6 * 7" + String(repeating: ")", count: depth)
  }
}
