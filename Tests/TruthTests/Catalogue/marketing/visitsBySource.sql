-- by: device
-- own: channel
SELECT strftime(started_at, '%Y-%m') AS period, device || ' / ' || channel AS split,
  count(*) AS value
FROM visits GROUP BY ALL
