extension DiagnosticCatalogue {
  /// K21xx: datasets and columns.
  static let datasetExplanations: [DiagnosticExplanation] = [
    DiagnosticExplanation(
      .sourceTwice, "Two places for one dataset's rows",
      """
      Several declarations of a dataset unite their columns, but only one of them says where the
      rows are; a project that replaces a pack's source writes `override dataset`.
      """,
      failing: shop + "dataset orders from \"more.csv\"\n",
      corrected: shop + "dataset orders { country : text }\n"),
    DiagnosticExplanation(
      .columnTwice, "A column is defined twice",
      "A column is defined by its header in the file or by one expression.",
      failing: shop + "dataset orders { half = amount / 2; half = amount * 50% }\n"
        + "kpi halves = sum(orders.half) { unit EUR }\n",
      corrected: shop + "dataset orders { half = amount / 2 }\n"
        + "kpi halves = sum(orders.half) { unit EUR }\n"),
    DiagnosticExplanation(
      .columnTypeClash, "Declarations state different types",
      "All declarations of a column speak of the same values, so they state the same type.",
      failing: shop + "dataset orders { channel : id channel }\n",
      corrected: shop + "dataset orders { channel : text }\n"),
    DiagnosticExplanation(
      .columnWithoutType, "A column without a type",
      "A column that a file holds needs a type: it says how its cells are read.",
      failing: shop + "dataset orders { country from \"Country\" }\n",
      corrected: shop + "dataset orders { country : text from \"Country\" }\n"),
    DiagnosticExplanation(
      .derivedTypeMismatch, "An expression of another type",
      "A derived column may state its type; the expression must then be of that type.",
      failing: shop + "dataset orders { label : text = amount }\n",
      corrected: shop + "dataset orders { label : text = channel }\n"),
    DiagnosticExplanation(
      .rowClash, "Two statements of what a row is",
      "A row of a dataset is one thing with one key, whichever declaration says so.",
      failing: shop + "dataset orders { row purchase by orderId }\n",
      corrected: shop + "dataset orders { row order by orderId }\n"),
    DiagnosticExplanation(
      .rowWithoutKey, "A column where the kind of row is named",
      "`row` names what one row is, and behind `by` the columns that tell it from others.",
      failing: "dataset visits from \"visits.csv\" { row visitId; visitId : id visit }\n",
      corrected: "dataset visits from \"visits.csv\" { row visit by visitId; visitId : id visit }\n"
    ),
    DiagnosticExplanation(
      .unknownKey, "A key that is no column",
      "The names after `row … by` are columns of the dataset.",
      failing: "dataset visits from \"visits.csv\" { row visit by id; visitId : id visit }\n",
      corrected: "dataset visits from \"visits.csv\" { row visit by visitId; visitId : id visit }\n"
    ),
    DiagnosticExplanation(
      .timeColumnTwice, "Two columns marked `time`",
      """
      `time` marks the one moment that places a row in a period. Aggregates are placed by another
      one with `at`: `count(orders at shippedAt)`.
      """,
      failing: shop + "dataset orders { time shippedAt }\n",
      corrected: shop + "dataset orders { shippedAt : time }\n"),
    DiagnosticExplanation(
      .timeColumnType, "A time column that holds no time",
      "The column that places rows is a `time`, a `date` or a period such as `month`.",
      failing: "dataset plan from \"plan.csv\" { time month : text }\n",
      corrected: "dataset plan from \"plan.csv\" { time month : month }\n"),
    DiagnosticExplanation(
      .coversReversed, "Coverage that ends before it begins",
      "`covers` names the first and the last day or period of the data, in this order.",
      failing: shop + "dataset orders { covers 2026-03..2026-01 }\n",
      corrected: shop + "dataset orders { covers 2026-01..2026-03 }\n"),
    DiagnosticExplanation(
      .unknownReadOption, "An option that `read as` does not have",
      "`read as` states delimiter, decimal, encoding, dates, missing, skip and locale of files.",
      failing: shop + "dataset orders { read as delimeter \";\" }\n",
      corrected: shop + "dataset orders { read as delimiter \";\" }\n"),
    DiagnosticExplanation(
      .readOptionValue, "A value that an option does not accept",
      "Each option of `read as` accepts values of its kind: a decimal sign is a point or a comma.",
      failing: shop + "dataset orders { read as decimal \"comma\" }\n",
      corrected: shop + "dataset orders { read as decimal \",\" }\n"),
    DiagnosticExplanation(
      .unknownOriginDataset, "Rows made from a dataset that is not there",
      "`from orders per customerId` makes a row per customer from the rows of dataset `orders`.",
      failing: shop + "dataset customers from order per customerId\n"
        + "kpi customers = count(orders) { unit order }\n",
      corrected: shop + "dataset customers from orders per customerId\n"
        + "kpi customers = count(customers) { unit customer }\n"),
    DiagnosticExplanation(
      .unknownOriginColumn, "Rows made per a column that is not there",
      "The keys after `per` are columns of the dataset that the rows are made from.",
      failing: shop + "dataset customers from orders per customer\n"
        + "kpi customers = count(customers) { unit number }\n",
      corrected: shop + "dataset customers from orders per customerId\n"
        + "kpi customers = count(customers) { unit number }\n"),
    DiagnosticExplanation(
      .datasetCircle, "A dataset made from itself",
      "Datasets made from each other end at one that is read from files.",
      failing: "dataset a from b per x\ndataset b from a per x\n",
      corrected: "dataset a from b per x\ndataset b from \"b.csv\" { x : id thing }\n"),
    DiagnosticExplanation(
      .columnWithoutDefinition, "Nothing gives a column's values",
      """
      The columns of a dataset made from another one are its keys and what expressions compute
      from the rows of each key.
      """,
      failing: shop + "dataset customers from orders per customerId { orders : order }\n"
        + "kpi perCustomer = average(customers.orders) { unit order }\n",
      corrected: shop + "dataset customers from orders per customerId { orders = count(orders) }\n"
        + "kpi perCustomer = average(customers.orders) { unit order }\n"),
  ]
}
