-- by: channel
WITH bought AS (
  SELECT period(ordered_at) AS period, part(channel) AS split,
    count(DISTINCT customer_id) AS buyers
  FROM orders GROUP BY ALL
), came AS (
  SELECT period(started_at) AS period, part(channel) AS split,
    count(DISTINCT visitor_id) AS visitors
  FROM visits GROUP BY ALL
)
SELECT period, split, coalesce(buyers, 0) / visitors AS value
FROM bought FULL JOIN came USING (period, split)
