-- by:
-- own: first, second
WITH bought AS (
  SELECT DISTINCT period(ordered_at) AS period, order_id, product_id
  FROM order_lines JOIN orders USING (order_id)
), pairs AS (
  SELECT a.period, part(a.product_id) || ' / ' || part2(b.product_id) AS split, count(*) AS common
  FROM bought a JOIN bought b ON a.order_id = b.order_id AND a.product_id < b.product_id
  GROUP BY ALL
), everything AS (
  SELECT period, count(DISTINCT order_id) AS orders FROM bought GROUP BY ALL
), valued AS (
  SELECT period, split, common / orders AS value FROM pairs JOIN everything USING (period)
)
FROM valued QUALIFY top(rank() OVER (PARTITION BY period ORDER BY value DESC), 10)
