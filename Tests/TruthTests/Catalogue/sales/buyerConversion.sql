-- by: channel
WITH a AS (
  SELECT strftime(ordered_at, '%Y-%m') AS period, coalesce(channel, '-') AS split,
    count(DISTINCT customer_id) AS above
  FROM orders
  GROUP BY ALL
), b AS (
  SELECT strftime(started_at, '%Y-%m') AS period, coalesce(channel, '-') AS split,
    count(DISTINCT visitor_id) AS below
  FROM visits
  GROUP BY ALL
)
SELECT period, nullif(split, '-') AS split,
  coalesce(above, 0)::DOUBLE / nullif(below, 0) AS value
FROM a
FULL JOIN b USING (period, split)
