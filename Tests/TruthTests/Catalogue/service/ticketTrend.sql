-- by: category
-- The 28 days that end with each month, or with the data, and those that ended a month before.
WITH months AS (
  SELECT month::DATE AS month,
    least((month + INTERVAL 1 MONTH)::DATE, DATE '2026-03-18') AS stop
  FROM generate_series(DATE '2025-01-01', DATE '2026-03-01', INTERVAL 1 MONTH) AS series(month)
), counted AS (
  SELECT month, category,
    count(*) FILTER (created_at >= stop - 28 AND created_at < stop) AS now,
    count(*) FILTER (created_at >= month - 28 AND created_at < month) AS before
  FROM months, tickets
  GROUP BY ALL
)
SELECT strftime(month, '%Y-%m') AS period, category AS split,
  CASE WHEN before > 0 THEN (now - before) / before END AS value
FROM counted
WHERE now > 0 OR before > 0
