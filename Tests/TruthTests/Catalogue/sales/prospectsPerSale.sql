-- by: channel
WITH asked AS (
  SELECT period(created_at) AS period, part(channel) AS split, count(*) AS leads
  FROM leads GROUP BY ALL
), ordered AS (
  SELECT period(ordered_at) AS period, part(channel) AS split, count(*) AS orders
  FROM orders GROUP BY ALL
)
SELECT period, split, coalesce(leads, 0) / orders AS value
FROM asked FULL JOIN ordered USING (period, split)
