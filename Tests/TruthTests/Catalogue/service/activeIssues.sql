-- by: tier
WITH months AS (
  SELECT strftime(month, '%Y-%m') AS period,
    least(month + INTERVAL 1 MONTH, TIMESTAMP '2026-03-18') AS stop
  FROM generate_series(TIMESTAMP '2025-01-01', TIMESTAMP '2026-03-01', INTERVAL 1 MONTH)
    AS series(month)
)
SELECT period, tier AS split, count(*) AS value
FROM months JOIN tickets ON created_at < stop AND (resolved_at IS NULL OR resolved_at >= stop)
GROUP BY ALL
