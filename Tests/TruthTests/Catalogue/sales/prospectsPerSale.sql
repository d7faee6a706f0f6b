-- by: channel
WITH a AS (
  SELECT strftime(created_at, '%Y-%m') AS period, coalesce(channel, '-') AS split, count(*) AS above
  FROM leads
  GROUP BY ALL
), b AS (
  SELECT strftime(ordered_at, '%Y-%m') AS period, coalesce(channel, '-') AS split, count(*) AS below
  FROM orders
  GROUP BY ALL
)
SELECT period, nullif(split, '-') AS split,
  coalesce(above, 0)::DOUBLE / nullif(below, 0) AS value
FROM a
FULL JOIN b USING (period, split)
