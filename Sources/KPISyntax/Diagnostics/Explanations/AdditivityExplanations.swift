extension DiagnosticCatalogue {
  /// K40xx: additivity and grain.
  static let additivityExplanations: [DiagnosticExplanation] = [
    DiagnosticExplanation(
      .sumOfRate, "Rates do not add up",
      """
      The sum of prices, percentages, means or distinct counts says nothing. Sum what they are
      made of.
      """,
      failing: ExplanationSample.lines
        + "kpi x = sum(lines.price)\n",
      corrected: ExplanationSample.lines
        + "kpi x = sum(lines.quantity * price)\n"),
    DiagnosticExplanation(
      .averageOfRate, "A mean of ratios",
      """
      The plain mean of ratios weighs a row of one like a row of a thousand. Divide the sums,
      or weight it.
      """,
      failing: ExplanationSample.lines
        + "kpi x = average(lines.price / quantity)\n",
      corrected: ExplanationSample.lines
        + "kpi x = average(lines.price / quantity weighted by quantity)\n"),
    DiagnosticExplanation(
      .sumOfLevel, "A level does not add up over time",
      """
      The stock of each day summed over a month counts every piece thirty times. `last` takes
      the newest known row of each key.
      """,
      failing: ExplanationSample.stock
        + "kpi x = sum(stock.onHand) { unit item }\n",
      corrected: ExplanationSample.stock
        + "kpi x = sum(last(stock.onHand) per stock.productId) { unit item }\n"),
    DiagnosticExplanation(
      .keysOfLevel, "Other keys than those of the level",
      """
      `last` of a level takes one row for each key of its dataset without the time; with fewer
      keys rows would hide each other.
      """,
      failing: """
        unit item
        dataset stock from "stock.csv" {
          row       count by productId, warehouse, countedAt
          time      countedAt : date
          productId : id product
          warehouse : text
          onHand    : item level
        }
        kpi x = sum(last(stock.onHand) per stock.productId) { unit item }

        """,
      corrected: """
        unit item
        dataset stock from "stock.csv" {
          row       count by productId, warehouse, countedAt
          time      countedAt : date
          productId : id product
          warehouse : text
          onHand    : item level
        }
        kpi x = sum(last(stock.onHand) per stock.productId, stock.warehouse) { unit item }

        """),
    DiagnosticExplanation(
      .aggregateOfAggregate, "An aggregate of one value",
      """
      A figure has one value in a cell. `per` says in which finer cells it is taken first.
      """,
      failing: ExplanationSample.orders()
        + "kpi x = average(sum(orders.amount))\n",
      corrected: ExplanationSample.orders()
        + "kpi x = average(sum(orders.amount) per day)\n"),
    DiagnosticExplanation(
      .rowAggregateWithoutPer, "An aggregate in a row",
      """
      A derived column is computed for each row; `per` says which rows an aggregate in it
      looks at.
      """,
      failing: ExplanationSample.orders(with: "derived = min(orderedAt)")
        + "kpi sales = sum(orders.amount) { by derived }\n",
      corrected: ExplanationSample.orders(with: "derived = date(min(orderedAt per customerId))")
        + "kpi sales = sum(orders.amount) { by derived }\n"),
    DiagnosticExplanation(
      .retainedNeedsDistinct, "Retained of something else",
      """
      `retained` counts which distinct values were there in the period before.
      """,
      failing: ExplanationSample.ordersOnly
        + "kpi x = retained(count(orders))\n",
      corrected: ExplanationSample.ordersOnly
        + "kpi x = retained(distinct(orders.customerId))\n"),
    DiagnosticExplanation(
      .mixedDatasets, "Two datasets in one aggregate",
      """
      The first dotted name fixes the dataset of an aggregate; all other names are its
      columns.
      """,
      failing: ExplanationSample.offers
        + ExplanationSample.orders()
        + "kpi x = sum(orders.amount - offers.price)\n",
      corrected: ExplanationSample.offers
        + ExplanationSample.orders()
        + "kpi x = sum(orders.amount) - sum(offers.price)\n"),
    DiagnosticExplanation(
      .keyNotShared, "A key that only one side has",
      """
      `f(x per keys)` finds the rows that agree on the keys, so both datasets must have them.
      """,
      failing: ExplanationSample.offers
        + ExplanationSample.orders(
          with: "cheap      = amount < average(offers.price per customerId)")
        + "kpi sales = sum(orders.amount) { by cheap }\n",
      corrected: ExplanationSample.offers
        + ExplanationSample.orders(with: "cheap      = amount < average(offers.price per channel)")
        + "kpi sales = sum(orders.amount) { by cheap }\n"),
    DiagnosticExplanation(
      .datasetWithoutTime, "No order in time",
      """
      First, last and previous need a column that is marked with `time`.
      """,
      failing: ExplanationSample.customers
        + "kpi x = first(customers.country)\n",
      corrected: ExplanationSample.customers
        + "kpi x = mode(customers.country)\n"),
    DiagnosticExplanation(
      .everyWithoutTime, "No time to tell periods apart",
      """
      `every` asks for a value in each period. Rows belong to periods by the column marked `time`,
      or by a moment that the formula names: `count(customers at createdAt)`.
      """,
      failing: ExplanationSample.customers
        + "kpi x = count(customers) { every month }\n",
      corrected: ExplanationSample.customers
        + "kpi x = count(customers)\n"),
    DiagnosticExplanation(
      .aggregateWithoutDataset, "Whose rows?",
      """
      The first dotted name inside an aggregate fixes the dataset; without one there are no
      rows.
      """,
      failing: ExplanationSample.orders()
        + "kpi x = sum(amount)\n",
      corrected: ExplanationSample.orders()
        + "kpi x = sum(orders.amount)\n"),
    DiagnosticExplanation(
      .countedTwice, "A sum that counts twice",
      """
      Several rows may lead to one row of another dataset. The sum of what stands there would count
      it once for each of them: sum it in its own dataset, or multiply it by something of the row.
      """,
      failing: ExplanationSample.orders()
        + """
        dataset lines from "lines.csv" {
          row     line by lineId
          time    soldAt
          lineId  : id line
          orderId : id order
        }
        kpi x = sum(lines.order.amount)

        """,
      corrected: ExplanationSample.orders() + "kpi x = sum(orders.amount)\n"),
  ]
}
