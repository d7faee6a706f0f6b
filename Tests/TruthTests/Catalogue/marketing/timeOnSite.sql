-- by: device
WITH stays AS (
  SELECT strftime(started_at, '%Y-%m') AS period, device, visitor_id, sum(seconds) AS seconds
  FROM visits GROUP BY ALL
)
SELECT period, device AS split, avg(seconds) / 60 AS value FROM stays GROUP BY ALL
