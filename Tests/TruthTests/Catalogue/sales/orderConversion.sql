-- by: channel
WITH ordered AS (
  SELECT strftime(ordered_at, '%Y-%m') AS period, channel AS split, count(*) AS orders
  FROM orders GROUP BY ALL
), visited AS (
  SELECT strftime(started_at, '%Y-%m') AS period, channel AS split, count(*) AS visits
  FROM visits GROUP BY ALL
)
SELECT period, split, coalesce(orders, 0) / visits AS value
FROM ordered FULL JOIN visited USING (period, split)
