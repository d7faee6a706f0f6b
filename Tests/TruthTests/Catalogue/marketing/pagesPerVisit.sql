-- by: channel
SELECT strftime(started_at, '%Y-%m') AS period, channel AS split,
  sum(page_views) / count(*) AS value
FROM visits GROUP BY ALL
