-- by:
-- own: category
WITH counted AS (
  SELECT strftime(created_at, '%Y-%m') AS period, category AS split, count(*) AS tickets
  FROM tickets GROUP BY ALL
)
SELECT period, split, rank() OVER (PARTITION BY period ORDER BY tickets DESC) AS value
FROM counted
