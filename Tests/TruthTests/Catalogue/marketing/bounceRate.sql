-- by: device
SELECT strftime(started_at, '%Y-%m') AS period, device AS split,
  count(*) FILTER (page_views = 1) / count(*) AS value
FROM visits GROUP BY ALL
