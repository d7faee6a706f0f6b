-- by: device
WITH stays AS (
  SELECT period(started_at) AS period, part(device) AS split, visitor_id, sum(seconds) AS seconds
  FROM visits GROUP BY ALL
)
SELECT period, split, avg(seconds) / 60 AS value FROM stays GROUP BY ALL
