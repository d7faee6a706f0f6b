-- by:
-- own: category
-- ranks: category
WITH counted AS (
  SELECT period(created_at) AS period, part(category) AS split, count(*) AS tickets
  FROM tickets GROUP BY ALL
)
SELECT period, split, rank() OVER (PARTITION BY period ORDER BY tickets DESC) AS value
FROM counted
