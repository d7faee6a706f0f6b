-- by:
-- own: first, second
WITH bought AS (
  SELECT DISTINCT strftime(ordered_at, '%Y-%m') AS period, order_id, product_id
  FROM order_lines
  JOIN orders USING (order_id)
), pairs AS (
  SELECT period, a.product_id AS first, b.product_id AS second, count(*) AS common
  FROM bought a
  JOIN bought b USING (period, order_id)
  WHERE a.product_id < b.product_id
  GROUP BY ALL
), holding AS (
  SELECT period, product_id, count(*) AS orders FROM bought GROUP BY ALL
), everything AS (
  SELECT period, count(DISTINCT order_id) AS orders FROM bought GROUP BY ALL
), valued AS (
  SELECT pairs.period, first || ' / ' || second AS split,
    common::DOUBLE / everything.orders AS value
  FROM pairs
  JOIN everything USING (period)
  JOIN holding f ON f.period = pairs.period AND f.product_id = first
  JOIN holding s ON s.period = pairs.period AND s.product_id = second
)
SELECT period, split, value
FROM valued
QUALIFY rank() OVER (PARTITION BY period ORDER BY value DESC) <= 10
