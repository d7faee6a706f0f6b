-- by: device
-- own: channel
-- empty: 0
SELECT period(started_at) AS period, part(device) || ' / ' || part2(channel) AS split,
  count(*) AS value
FROM visits GROUP BY ALL
