-- by: device
-- own: channel
WITH sources AS (
  SELECT strftime(started_at, '%Y-%m') AS period, device, channel, count(*) AS visits
  FROM visits GROUP BY ALL
)
SELECT period, device || ' / ' || channel AS split,
  visits / sum(visits) OVER (PARTITION BY period, device) AS value
FROM sources
