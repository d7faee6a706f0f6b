-- by: country
WITH sold AS (
  SELECT strftime(ordered_at, '%Y-%m') AS period, country AS split,
    sum(amount::DECIMAL(18, 2)) AS sales
  FROM orders
  GROUP BY ALL
), spent AS (
  SELECT strftime(ordered_at, '%Y-%m') AS period, country AS split,
    sum(manufacturing::DECIMAL(18, 2) + wages::DECIMAL(18, 2) + overheads::DECIMAL(18, 2)) AS cost
  FROM order_lines
  JOIN orders USING (order_id)
  GROUP BY ALL
)
SELECT period, split, (sales - cost)::DOUBLE / sales::DOUBLE AS value
FROM sold
JOIN spent USING (period, split)
