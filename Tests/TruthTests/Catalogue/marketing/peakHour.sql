-- by:
-- own: hour
WITH hours AS (
  SELECT strftime(started_at, '%Y-%m') AS period, hour(started_at) AS hour, count(*) AS visits
  FROM visits GROUP BY ALL
)
SELECT period, hour::VARCHAR AS split, visits AS value
FROM hours
QUALIFY rank() OVER (PARTITION BY period ORDER BY visits DESC) = 1
