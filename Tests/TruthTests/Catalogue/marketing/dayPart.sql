-- by: device
-- own: hour
-- empty: 0
SELECT period(started_at) AS period, part(device) || ' / ' || part2(hour(started_at)) AS split,
  count(*) AS value
FROM visits GROUP BY ALL
