-- by:
-- own: first, second
-- Where the second is undone, who is first in no pair counts with 0.
WITH bought AS (
  SELECT DISTINCT period(ordered_at) AS period, order_id, product_id
  FROM order_lines JOIN orders USING (order_id)
), pairs AS (
  SELECT a.period, part(a.product_id) AS first, part2(b.product_id) AS second, count(*) AS common
  FROM bought a JOIN bought b ON a.order_id = b.order_id AND a.product_id < b.product_id
  GROUP BY ALL
  UNION ALL
  SELECT DISTINCT period, part(product_id), part2(NULL), 0 FROM bought WHERE part2(NULL) = 'total'
), holding AS (
  SELECT period, part(product_id) AS first, count(DISTINCT order_id) AS orders
  FROM bought GROUP BY ALL
), valued AS (
  SELECT period, first || ' / ' || second AS split, sum(common) / any_value(orders) AS value
  FROM pairs JOIN holding USING (period, first) GROUP BY ALL
)
FROM valued QUALIFY top(rank() OVER (PARTITION BY period ORDER BY value DESC), 10)
