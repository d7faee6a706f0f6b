-- by: channel
SELECT strftime(started_at, '%Y-%m') AS period, channel AS split,
  count(*) FILTER (device = 'phone') / count(device) AS value
FROM visits GROUP BY ALL
