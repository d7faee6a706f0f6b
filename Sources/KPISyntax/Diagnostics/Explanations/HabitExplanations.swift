extension DiagnosticCatalogue {
  /// K12xx: habits from other languages.
  static let habitExplanations: [DiagnosticExplanation] = [
    DiagnosticExplanation(
      .foreignEquality, "`==`",
      "A test is written with the word `is`, a definition with `=`.",
      failing: faxes("channel == \"fax\""), corrected: faxes("channel is \"fax\"")),
    DiagnosticExplanation(
      .foreignInequality, "`!=` or `<>`",
      "The opposite of `is` is `is not`.",
      failing: faxes("channel != \"fax\""), corrected: faxes("channel is not \"fax\"")),
    DiagnosticExplanation(
      .foreignLogic, "`&&`, `||`, `!` or `AND`",
      "Conditions are joined by the words `and`, `or` and `not`, in small letters.",
      failing: faxes("paid && channel is \"fax\""),
      corrected: faxes("paid and channel is \"fax\"")),
    DiagnosticExplanation(
      .foreignNull, "`NULL`",
      """
      There is no value for what is missing. `x is missing` tests for it, and `x otherwise 0` \
      replaces it.
      """,
      failing: faxes("channel is NULL"), corrected: faxes("channel is missing")),
    DiagnosticExplanation(
      .foreignConditional, "`CASE WHEN` or `IF(…)`",
      "A choice is written `if … then … else …`; several cases go on with `else if`.",
      failing: faxes("CASE WHEN paid THEN true ELSE false END"),
      corrected: faxes("if paid then true else false")),
    DiagnosticExplanation(
      .foreignStar, "`count(*)`",
      "`count` takes the name of the dataset whose rows it counts.",
      failing: ExampleProgram.orders + "kpi orderCount = count(*)\n",
      corrected: ExampleProgram.orders + "kpi orderCount = count(orders)\n"),
    DiagnosticExplanation(
      .foreignGroupBy, "`GROUP BY` or `ORDER BY`",
      """
      A figure is split by the clause `by` in its block; groups inside a formula are made by \
      `per` in the parentheses of a function. Results are ordered by themselves.
      """,
      failing: ExampleProgram.orders + "kpi orderCount = count(orders) GROUP BY channel\n",
      corrected: ExampleProgram.orders + "kpi orderCount = count(orders) { by channel }\n"),
    DiagnosticExplanation(
      .foreignFunction, "A function of another language",
      "The message names what stands for it here.",
      failing: ExampleProgram.orders + "kpi mean = AVG(orders.amount)\n",
      corrected: ExampleProgram.orders + "kpi mean = average(orders.amount)\n"),
    DiagnosticExplanation(
      .foreignQuotes, "Other quotes",
      "Text stands between double quotes, names with signs between backticks.",
      failing: faxes("channel is 'fax'"), corrected: faxes("channel is \"fax\"")),
    DiagnosticExplanation(
      .foreignComma, "A comma at the end of a clause",
      """
      Commas separate the items of a list. Clauses are parted by new lines, or by `;` on one \
      line.
      """,
      failing: "kpi answer = 6 * 7 {\n  label \"Answer\",\n  better higher\n}\n",
      corrected: "kpi answer = 6 * 7 {\n  label \"Answer\"\n  better higher\n}\n"),
    DiagnosticExplanation(
      .foreignComment, "A comment of another language",
      "`//` comments to the end of the line; `///` documents what follows.",
      failing: "# The answer.\nkpi answer = 6 * 7\n",
      corrected: "// The answer.\nkpi answer = 6 * 7\n"),
    DiagnosticExplanation(
      .foreignPower, "`**`",
      "A power is written with `^`.",
      failing: "kpi large = 10 ** 6\n", corrected: "kpi large = 10 ^ 6\n"),
    DiagnosticExplanation(
      .foreignSpelling, "A sign or word in another spelling",
      """
      The language has one spelling for each sign and writes its words in small letters.
      """,
      failing: "kpi answer = 6 × 7\n", corrected: "kpi answer = 6 * 7\n"),
    DiagnosticExplanation(
      .foreignBrackets, "Square brackets",
      """
      A column stands behind a dot, a figure alone, and a list between parentheses: brackets have \
      no use.
      """,
      failing: ExampleProgram.orders + "kpi sales = sum(orders[amount])\n",
      corrected: ExampleProgram.orders + "kpi sales = sum(orders.amount)\n"),
    DiagnosticExplanation(
      .foreignWord, "A word of another language",
      "Declarations and clauses have one word each; the message names it.",
      failing: "metric answer = 6 * 7\n", corrected: "kpi answer = 6 * 7\n"),
    DiagnosticExplanation(
      .foreignColon, "`:` or `=` behind the word of a clause",
      "A clause is its word and its value, with nothing between them.",
      failing: "kpi answer = 6 * 7 {\n  better: higher\n}\n",
      corrected: "kpi answer = 6 * 7 {\n  better higher\n}\n"),
  ]

  private static func faxes(_ condition: String) -> String {
    ExampleProgram.orders + "kpi faxes = count(orders where \(condition))\n"
  }
}
