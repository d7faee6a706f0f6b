-- by: device
-- own: channel
WITH sources AS (
  SELECT period(started_at) AS period, part(device) AS device, part2(channel) AS channel,
    count(*) AS visits
  FROM visits GROUP BY ALL
)
SELECT period, device || ' / ' || channel AS split,
  visits / sum(visits) OVER (PARTITION BY period, device) AS value
FROM sources
