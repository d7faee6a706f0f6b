extension DiagnosticCatalogue {
  /// K23xx: names in expressions.
  static let expressionNameExplanations: [DiagnosticExplanation] = [
    DiagnosticExplanation(
      .unknownName, "Nothing has that name",
      """
      Names of figures are measures, KPIs and inputs of the program and its packs. Declare the
      name, or write the one that is offered.
      """,
      failing: ExplanationSample.orders()
        + """
        measure turnover = sum(orders.amount)
        kpi sales = turnovr

        """,
      corrected: ExplanationSample.orders()
        + """
        measure turnover = sum(orders.amount)
        kpi sales = turnover

        """),
    DiagnosticExplanation(
      .unknownColumn, "A dataset has no such column",
      """
      A bare name in an aggregate or a derived column is a column of the dataset, then an
      input.
      """,
      failing: ExplanationSample.orders()
        + "kpi sales = sum(orders.amont)\n",
      corrected: ExplanationSample.orders()
        + "kpi sales = sum(orders.amount)\n"),
    DiagnosticExplanation(
      .unknownLink, "A name leads to no other row",
      """
      Behind a dot stands a column of the row that an id names. `country` is text and names no
      row.
      """,
      failing: ExplanationSample.customers
        + ExplanationSample.orders()
        + "kpi sales = sum(orders.amount where channel.country is \"FR\")\n",
      corrected: ExplanationSample.customers
        + ExplanationSample.orders()
        + "kpi sales = sum(orders.amount where customer.country is \"FR\")\n"),
    DiagnosticExplanation(
      .ambiguousLink, "Two columns are ids of one entity",
      """
      A link is written by the entity's name as long as one column is its id. With two of
      them, write the column's name.
      """,
      failing: ExplanationSample.customers
        + """
        dataset orders from "orders.csv" {
          row        order by orderId
          time       orderedAt
          orderId    : id order
          buyer      : id customer
          payer      : id customer
          channel    : text
          amount     : EUR
        }
        kpi sales = sum(orders.amount where customer.country is "FR")

        """,
      corrected: ExplanationSample.customers
        + """
        dataset orders from "orders.csv" {
          row        order by orderId
          time       orderedAt
          orderId    : id order
          buyer      : id customer
          payer      : id customer
          channel    : text
          amount     : EUR
        }
        kpi sales = sum(orders.amount where payer.country is "FR")

        """),
    DiagnosticExplanation(
      .unlinkableEntity, "An id reaches no single row",
      """
      A link needs exactly one dataset with a row for each value: `row customer by
      customerId`.
      """,
      failing: ExplanationSample.orders()
        + "kpi sales = sum(orders.amount where customer.country is \"FR\")\n",
      corrected: ExplanationSample.customers
        + ExplanationSample.orders()
        + "kpi sales = sum(orders.amount where customer.country is \"FR\")\n"),
    DiagnosticExplanation(
      .unknownFunction, "There is no such function",
      """
      The functions are listed in the reference; `kpi docs functions` shows them with
      examples.
      """,
      failing: ExplanationSample.orders()
        + "kpi sales = summe(orders.amount)\n",
      corrected: ExplanationSample.orders()
        + "kpi sales = sum(orders.amount)\n"),
    DiagnosticExplanation(
      .unknownUnit, "There is no such unit",
      """
      Units are currencies, durations, `%`, `pp`, `point`, and names that `unit`, `row` or
      `id` declare.
      """,
      failing: ExplanationSample.orders()
        + "kpi sales = sum(orders.amount) { unit EURO }\n",
      corrected: ExplanationSample.orders()
        + "kpi sales = sum(orders.amount) { unit EUR }\n"),
    DiagnosticExplanation(
      .unknownDimension, "Nothing to split by",
      """
      Splits and filters go by columns of datasets, of that name or reached over a link.
      """,
      failing: ExplanationSample.orders()
        + "kpi sales = sum(orders.amount) { by chanel }\n",
      corrected: ExplanationSample.orders()
        + "kpi sales = sum(orders.amount) { by channel }\n"),
    DiagnosticExplanation(
      .datasetAsValue, "A dataset is not a number",
      """
      A figure is one number of many rows; say which: how many there are, or a sum over a
      column.
      """,
      failing: ExplanationSample.ordersOnly
        + "kpi transactions = orders\n",
      corrected: ExplanationSample.ordersOnly
        + "kpi transactions = count(orders)\n"),
    DiagnosticExplanation(
      .columnAsFigure, "A column is not a figure",
      """
      A column has a value in each row. A figure needs one value of all rows of a cell: an
      aggregate.
      """,
      failing: ExplanationSample.orders()
        + "kpi sales = orders.amount\n",
      corrected: ExplanationSample.orders()
        + "kpi sales = sum(orders.amount)\n"),
    DiagnosticExplanation(
      .figureInRow, "A row cannot use a figure",
      """
      A derived column is computed row by row, before any figure. Use columns, inputs, or `f(x
      per keys)` over the rows that agree with this one.
      """,
      failing: ExplanationSample.orders(with: "big        = amount > sales")
        + "kpi sales = sum(orders.amount) { by big }\n",
      corrected: ExplanationSample.orders(with: "big        = amount > 100")
        + "kpi sales = sum(orders.amount) { by big }\n"),
    DiagnosticExplanation(
      .foreignColumn, "A column of another dataset",
      """
      Rows of two datasets meet only where they agree on keys, or where an id leads from one
      to the other.
      """,
      failing: ExplanationSample.offers
        + ExplanationSample.orders(with: "cheap      = amount < offers.price")
        + "kpi sales = sum(orders.amount) { by cheap }\n",
      corrected: ExplanationSample.offers
        + ExplanationSample.orders(with: "cheap      = amount < average(offers.price per channel)")
        + "kpi sales = sum(orders.amount) { by cheap }\n"),
    DiagnosticExplanation(
      .inputNeedsColumn, "An input by something that the row lacks",
      """
      In a row, the row's own value picks the entry of an input that is given by a dimension.
      """,
      failing: ExplanationSample.tickets
        + "input limit : EUR by tier { \"gold\" = 24; else = 72 }\n"
        + ExplanationSample.orders(with: "late       = amount > limit")
        + "kpi sales = sum(orders.amount) { by late }\n",
      corrected: ExplanationSample.tickets
        + "input limit : EUR by channel { \"email\" = 24; else = 72 }\n"
        + ExplanationSample.orders(with: "late       = amount > limit")
        + "kpi sales = sum(orders.amount) { by late }\n"),
    DiagnosticExplanation(
      .unknownGrain, "No such length of periods",
      """
      Periods are hours, days, weeks, months, quarters and years.
      """,
      failing: ExplanationSample.orders()
        + "kpi sales = toDate(sum(orders.amount), yaer)\n",
      corrected: ExplanationSample.orders()
        + "kpi sales = toDate(sum(orders.amount), year)\n"),
    DiagnosticExplanation(
      .hole, "A question to the compiler",
      """
      `?` in place of an expression asks what belongs there: type and unit, and what is in
      scope.
      """,
      failing: ExplanationSample.orders()
        + """
        input rate : % = 10%
        kpi sales = sum(orders.amount) * ? { unit EUR }

        """,
      corrected: ExplanationSample.orders()
        + """
        input rate : % = 10%
        kpi sales = sum(orders.amount) * rate { unit EUR }

        """),
    DiagnosticExplanation(
      .unknownBand, "No such band",
      """
      Bands are those of the line that cuts the numbers: `amount banded low < 20 <= high`.
      """,
      failing: ExplanationSample.orders(
        with: "derived = amount banded low < 20 <= high", "x = derived is hihg")
        + "kpi sales = sum(orders.amount) { by derived }\n",
      corrected: ExplanationSample.orders(
        with: "derived = amount banded low < 20 <= high", "x = derived is high")
        + "kpi sales = sum(orders.amount) { by derived }\n"),
    DiagnosticExplanation(
      .periodEndOutsideOpen, "No period ends here",
      """
      `periodEnd` is the end of the cell's period, known where rows are placed by `open from …
      until …`.
      """,
      failing: ExplanationSample.ordersOnly
        + "kpi age = average(periodEnd - orders.orderedAt) { unit day }\n",
      corrected: ExplanationSample.ordersOnly
        + """
        kpi age = average(
          periodEnd - orders.orderedAt open from orderedAt until orderedAt
        ) { unit day }

        """),
  ]
}
