-- by: projectId
WITH moved AS (
  SELECT left(month::VARCHAR, 7) AS period, project_id AS split,
    allocated::DECIMAL(18, 2) AS amount
  FROM allocations
  UNION ALL
  SELECT strftime(paid_on, '%Y-%m'), project_id, -amount::DECIMAL(18, 2)
  FROM expenses
)
SELECT months.period, split, sum(amount) AS value
FROM (SELECT DISTINCT period FROM moved) AS months JOIN moved ON moved.period <= months.period
GROUP BY ALL
