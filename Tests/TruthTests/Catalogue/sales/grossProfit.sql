-- by: channel
-- empty: 0
WITH sold AS (
  SELECT period(ordered_at) AS period, part(channel) AS split, sum(amount::DECIMAL(18, 2)) AS sales
  FROM orders GROUP BY ALL
), spent AS (
  SELECT period(ordered_at) AS period, part(channel) AS split,
    sum(manufacturing::DECIMAL(18, 2) + wages::DECIMAL(18, 2) + overheads::DECIMAL(18, 2)) AS cost
  FROM order_lines JOIN orders USING (order_id) GROUP BY ALL
)
SELECT period, split, sales - coalesce(cost, 0) AS value
FROM sold LEFT JOIN spent USING (period, split)
