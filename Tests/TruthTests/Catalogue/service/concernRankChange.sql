-- by:
-- own: category
WITH counted AS (
  SELECT date_trunc('month', created_at) AS month, category, count(*) AS tickets
  FROM tickets GROUP BY ALL
), ranked AS (
  SELECT *, rank() OVER (PARTITION BY month ORDER BY tickets DESC) AS place FROM counted
)
SELECT strftime(now.month, '%Y-%m') AS period, now.category AS split,
  now.place - before.place AS value
FROM ranked AS now LEFT JOIN ranked AS before
  ON before.month = now.month - INTERVAL 1 MONTH AND before.category = now.category
