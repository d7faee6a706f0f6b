-- by:
-- own: productId
WITH sold AS (
  SELECT strftime(ordered_at, '%Y-%m') AS period, product_id AS split, sum(quantity) AS units
  FROM order_lines JOIN orders USING (order_id)
  GROUP BY ALL
), asked AS (
  SELECT strftime(created_at, '%Y-%m') AS period, product_id AS split,
    count(DISTINCT customer_id) AS customers
  FROM tickets
  GROUP BY ALL
)
SELECT coalesce(sold.period, asked.period) AS period, coalesce(sold.split, asked.split) AS split,
  CASE WHEN customers > 0 THEN coalesce(units, 0)::DOUBLE / customers END AS value
FROM sold FULL JOIN asked
  ON sold.period = asked.period AND sold.split IS NOT DISTINCT FROM asked.split
