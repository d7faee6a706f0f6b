extension DiagnosticCatalogue {
  /// K51xx: tests.
  static let testExplanations: [DiagnosticExplanation] = [
    DiagnosticExplanation(
      .testWithoutExpectation, "A test that expects nothing",
      "A test without `expect` can never fail, so it says nothing.",
      failing: shop + "test \"sales\" { given sales = 10 EUR }\n",
      corrected: shop + "test \"sales\" { given sales = 10 EUR; expect sales is 10 EUR }\n"),
    DiagnosticExplanation(
      .givenTwice, "Given twice",
      "A test gives each figure and each dataset once.",
      failing: shop
        + "test \"sales\" { given sales = 10 EUR, sales = 20 EUR; expect sales is 10 EUR }\n",
      corrected: shop + "test \"sales\" { given sales = 10 EUR; expect sales is 10 EUR }\n"),
    DiagnosticExplanation(
      .givenUnknownDataset, "Rows for no dataset",
      "The rows of a test replace those of a dataset of the program.",
      failing: shop + "test \"sales\" { given order\n| orderId | amount |\n| o1 | 10 |\n"
        + "expect sales is 10 EUR }\n",
      corrected: shop + "test \"sales\" { given orders\n| orderId | amount |\n| o1 | 10 |\n"
        + "expect sales is 10 EUR }\n"),
    DiagnosticExplanation(
      .givenUnknownColumn, "A column that the dataset does not have",
      "The first row of a test's table names columns of the dataset, derived ones included.",
      failing: shop + "test \"sales\" { given orders\n| orderId | amnt |\n| o1 | 10 |\n"
        + "expect sales is 10 EUR }\n",
      corrected: shop + "test \"sales\" { given orders\n| orderId | amount |\n| o1 | 10 |\n"
        + "expect sales is 10 EUR }\n"),
    DiagnosticExplanation(
      .givenRowLength, "A row of another length",
      "Every row of a test's table has a cell for each column; an empty cell is missing.",
      failing: shop + "test \"sales\" { given orders\n| orderId | amount |\n| o1 |\n"
        + "expect sales is 10 EUR }\n",
      corrected: shop + "test \"sales\" { given orders\n| orderId | amount |\n| o1 | 10 |\n"
        + "expect sales is 10 EUR }\n"),
    DiagnosticExplanation(
      .unknownCause, "No such cause",
      """
      A value is missing for one of these: `divisionByZero`, `noData`, `missingInput`,
      `undefinedPrevious`, `finerThanData`, `overflow`.
      """,
      failing: shop + "test \"none\" { expect sales is missing nothing }\n",
      corrected: shop + "test \"none\" { expect sales is missing noData }\n"),
    DiagnosticExplanation(
      .figureNotJudged, "A figure without the rules asked about",
      """
      `status(k)` needs a threshold or a goal, `goal(k)` a goal and `alert(k)` an alert: without
      them nothing is judged.
      """,
      failing: shop
        + "test \"sales\" { given sales = 10 EUR; expect status(sales) is green }\n",
      corrected: judged
        + "test \"sales\" { given sales = 10 EUR; expect status(sales) is green }\n"),
    DiagnosticExplanation(
      .unknownVerdict, "A word that is never the answer",
      "A status is one of the figure's own bands, or `met`, `missed`, `tooFew`, `notJudged`.",
      failing: judged
        + "test \"sales\" { given sales = 10 EUR; expect status(sales) is grean }\n",
      corrected: judged
        + "test \"sales\" { given sales = 10 EUR; expect status(sales) is green }\n"),
    DiagnosticExplanation(
      .mapWithoutSplit, "Cells of no split",
      "The keys of expected cells are values of the splits that `by` names.",
      failing: shop + "test \"sales\" { given sales = 10 EUR; expect sales { \"email\" = 10 } }\n",
      corrected: shop
        + "test \"sales\" { given sales = 10 EUR; expect sales by channel { \"email\" = 10 } }\n"),
    DiagnosticExplanation(
      .seriesGrain, "A series that begins with another grain",
      "The values of a series are of consecutive periods; the first one is written after `from`.",
      failing: shop
        + "test \"sales\" { given sales = 10, 20 every month from 2026\n"
        + "expect sales at 2026-01 is 10 EUR }\n",
      corrected: shop
        + "test \"sales\" { given sales = 10, 20 every month from 2026-01\n"
        + "expect sales at 2026-01 is 10 EUR }\n"),
    DiagnosticExplanation(
      .givenCell, "A cell that is not of its type",
      """
      The cells of a test's table are read as the columns of the dataset are: numbers without a
      unit, days as `2026-03-01`, text as it stands.
      """,
      failing: shop + given("ten"), corrected: shop + given("10")),
  ]

  private static func given(_ amount: String) -> String {
    """
    test "sales" {
      given orders
        | orderId | orderedAt  | amount |
        | o1      | 2026-01-05 | \(amount) |
      expect sales is 10 EUR
    }

    """
  }

  private static let judged =
    shop.replacing("{ unit EUR }", with: "{ unit EUR; threshold red < 5 <= green }")
}
