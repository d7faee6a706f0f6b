-- by:
-- own: hour
-- empty: 0
WITH hours AS (
  SELECT period(started_at) AS period, part(hour(started_at)) AS split, count(*) AS value
  FROM visits GROUP BY ALL
)
FROM hours QUALIFY top(rank() OVER (PARTITION BY period ORDER BY value DESC), 1)
