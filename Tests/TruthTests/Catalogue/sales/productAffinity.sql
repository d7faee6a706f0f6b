-- by:
-- own: first, second
-- empty: 0
WITH bought AS (
  SELECT DISTINCT period(ordered_at) AS period, order_id, product_id
  FROM order_lines JOIN orders USING (order_id)
), pairs AS (
  SELECT a.period, part(a.product_id) || ' / ' || part2(b.product_id) AS split, count(*) AS value
  FROM bought a JOIN bought b ON a.order_id = b.order_id AND a.product_id < b.product_id
  GROUP BY ALL
)
FROM pairs QUALIFY top(rank() OVER (PARTITION BY period ORDER BY value DESC), 10)
