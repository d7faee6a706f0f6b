-- by: device
SELECT period(started_at) AS period, part(device) AS split,
  count(*) FILTER (page_views = 1) / count(*) AS value
FROM visits GROUP BY ALL
