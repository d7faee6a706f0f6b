-- by: channel
WITH ordered AS (
  SELECT period(ordered_at) AS period, part(channel) AS split, count(*) AS orders
  FROM orders GROUP BY ALL
), came AS (
  SELECT period(started_at) AS period, part(channel) AS split, count(*) AS visits
  FROM visits GROUP BY ALL
)
SELECT period, split, coalesce(orders, 0) / visits AS value
FROM ordered FULL JOIN came USING (period, split)
