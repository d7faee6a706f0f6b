-- by: device
-- own: hour
SELECT strftime(started_at, '%Y-%m') AS period, device || ' / ' || hour(started_at) AS split,
  count(*) AS value
FROM visits GROUP BY ALL
