-- by:
-- own: channel
WITH naming AS (
  SELECT strftime(created_at, '%Y-%m') AS period, count(DISTINCT lead_id) AS leads
  FROM lead_channels GROUP BY ALL
)
SELECT period, channel AS split, count(DISTINCT lead_id) / any_value(leads) AS value
FROM lead_channels JOIN naming ON period = strftime(created_at, '%Y-%m')
GROUP BY ALL
