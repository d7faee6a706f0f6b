-- by: tier
-- Late is what has been open for longer than 24, 48 or 72 hours and is open still.
WITH months AS (
  SELECT strftime(month, '%Y-%m') AS period,
    epoch(least(month + INTERVAL 1 MONTH, TIMESTAMP '2026-03-18')
      AT TIME ZONE 'Europe/Paris') AS stop
  FROM generate_series(TIMESTAMP '2025-01-01', TIMESTAMP '2026-03-01', INTERVAL 1 MONTH)
    AS series(month)
), opened AS (
  SELECT tier, epoch(created_at AT TIME ZONE 'Europe/Paris') AS start,
    epoch(resolved_at AT TIME ZONE 'Europe/Paris') AS stopped,
    CASE tier WHEN 'gold' THEN 24 WHEN 'silver' THEN 48 ELSE 72 END * 3600 AS promised
  FROM tickets
)
SELECT period, tier AS split, count(*) AS value
FROM months JOIN opened ON start + promised < stop AND (stopped IS NULL OR stopped >= stop)
GROUP BY ALL
