-- by: channel
WITH paid AS (
  SELECT strftime(day, '%Y-%m') AS period, channel AS split, sum(cost::DECIMAL(18, 2)) AS cost
  FROM spend GROUP BY ALL
), came AS (
  SELECT strftime(started_at, '%Y-%m') AS period, channel AS split, count(*) AS visits
  FROM visits GROUP BY ALL
)
SELECT period, split, coalesce(cost, 0)::DOUBLE / visits AS value
FROM paid FULL JOIN came USING (period, split)
