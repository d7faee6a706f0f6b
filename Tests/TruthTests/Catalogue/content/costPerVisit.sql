-- by: channel
WITH paid AS (
  SELECT period(day) AS period, part(channel) AS split, sum(cost::DECIMAL(18, 2)) AS cost
  FROM spend GROUP BY ALL
), came AS (
  SELECT period(started_at) AS period, part(channel) AS split, count(*) AS visits
  FROM visits GROUP BY ALL
)
SELECT period, split, coalesce(cost, 0)::DOUBLE / visits AS value
FROM paid FULL JOIN came USING (period, split)
