-- by:
-- own: productId
WITH sold AS (
  SELECT period(ordered_at) AS period, part(product_id) AS split, sum(quantity) AS units
  FROM order_lines JOIN orders USING (order_id) GROUP BY ALL
), asked AS (
  SELECT period(created_at) AS period, part(product_id) AS split,
    count(DISTINCT customer_id) AS customers
  FROM tickets GROUP BY ALL
)
SELECT period, split, coalesce(units, 0) / nullif(customers, 0) AS value
FROM sold FULL JOIN asked USING (period, split)
