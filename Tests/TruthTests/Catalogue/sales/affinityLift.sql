-- by:
-- own: first, second
-- Where one of the two is undone, who is in no pair counts with 0.
WITH bought AS (
  SELECT DISTINCT period(ordered_at) AS period, order_id, product_id
  FROM order_lines JOIN orders USING (order_id)
), pairs AS (
  SELECT a.period, part(a.product_id) AS first, part2(b.product_id) AS second, count(*) AS common
  FROM bought a JOIN bought b ON a.order_id = b.order_id AND a.product_id < b.product_id
  GROUP BY ALL
  UNION ALL
  SELECT DISTINCT period, part(product_id), part2(NULL), 0 FROM bought WHERE part2(NULL) = 'total'
  UNION ALL
  SELECT DISTINCT period, part(NULL), part2(product_id), 0 FROM bought WHERE part(NULL) = 'total'
), holding_first AS (
  SELECT period, part(product_id) AS first, count(DISTINCT order_id) AS with_first
  FROM bought GROUP BY ALL
), holding_second AS (
  SELECT period, part2(product_id) AS second, count(DISTINCT order_id) AS with_second
  FROM bought GROUP BY ALL
), everything AS (
  SELECT period, count(DISTINCT order_id) AS orders FROM bought GROUP BY ALL
), valued AS (
  SELECT period, first || ' / ' || second AS split,
    any_value(orders) * sum(common)
      / any_value(with_first * with_second) AS value
  FROM pairs JOIN everything USING (period) JOIN holding_first USING (period, first)
    JOIN holding_second USING (period, second)
  GROUP BY ALL
)
FROM valued QUALIFY top(rank() OVER (PARTITION BY period ORDER BY value DESC), 10)
