WITH lines AS (
  SELECT "InvoiceNo" AS invoice, "CustomerID" AS customer, "Country" AS country,
    "Description" AS description, "Quantity" AS quantity, "UnitPrice" AS price,
    CAST("Quantity" * "UnitPrice" AS DECIMAL(20, 3)) AS amount,
    "Quantity" > 0 AND "UnitPrice" > 0 AS is_sale,
    strftime("InvoiceDate", '%Y-%m') AS period
  FROM read_csv('@DATA@', header = true, columns = {
    'InvoiceNo': 'VARCHAR', 'StockCode': 'VARCHAR', 'Description': 'VARCHAR',
    'Quantity': 'INTEGER', 'InvoiceDate': 'TIMESTAMP', 'UnitPrice': 'DECIMAL(12, 3)',
    'CustomerID': 'VARCHAR', 'Country': 'VARCHAR'})
),
baskets AS (
  SELECT period, country, grouping(period) AS no_period, grouping(country) AS no_country, invoice,
    sum(amount) AS amount
  FROM lines
  GROUP BY GROUPING SETS (
    (period, country, invoice), (period, invoice), (country, invoice), (invoice))
),
basket_means AS (
  SELECT period, country, no_period, no_country, avg(amount) AS mean_basket
  FROM baskets GROUP BY ALL
),
figures AS (
  SELECT period, country, grouping(period) AS no_period, grouping(country) AS no_country,
    count(*) AS "lineCount",
    coalesce(sum(amount) FILTER (WHERE is_sale), 0) AS "grossSales",
    sum(amount) AS "netSales",
    count(DISTINCT invoice) FILTER (WHERE is_sale) AS "invoices",
    count(DISTINCT customer) AS "customers",
    count(DISTINCT invoice) FILTER (WHERE invoice LIKE 'C%') AS "cancelled",
    count(DISTINCT invoice) FILTER (WHERE invoice LIKE 'C%') / count(DISTINCT invoice)::DOUBLE
      AS "cancellationRate",
    (sum(amount) FILTER (WHERE is_sale))::DOUBLE
      / nullif(count(DISTINCT invoice) FILTER (WHERE is_sale), 0) AS "averageInvoice",
    count(*) FILTER (WHERE customer IS NULL) / count(*)::DOUBLE AS "guestShare",
    quantile_cont(quantity::DOUBLE, 0.5) AS "medianQuantity",
    quantile_cont(price::DOUBLE, 0.95) AS "highPrice",
    max(amount) AS "largestLine",
    stddev_samp(quantity) AS "quantitySpread",
    (sum(quantity * price) FILTER (WHERE is_sale))::DOUBLE
      / sum(quantity) FILTER (WHERE is_sale) AS "meanPrice",
    count(*) FILTER (WHERE description IS NULL) AS "unnamed"
  FROM lines
  GROUP BY GROUPING SETS ((period, country), (period), (country), ())
)
SELECT figures.*, mean_basket AS "meanBasket"
FROM figures JOIN basket_means AS b
  ON figures.no_period = b.no_period AND figures.no_country = b.no_country
  AND figures.period IS NOT DISTINCT FROM b.period
  AND figures.country IS NOT DISTINCT FROM b.country
