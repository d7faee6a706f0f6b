-- by: channel
SELECT period(started_at) AS period, part(channel) AS split,
  count(*) FILTER (device = 'phone') / nullif(count(device), 0) AS value
FROM visits GROUP BY ALL
