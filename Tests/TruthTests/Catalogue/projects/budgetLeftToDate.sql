-- by: projectId
-- The budget of a month is known at its end alone: a week must end with a month.
WITH moved AS (
  SELECT (month || '-01')::DATE AS day, project_id, allocated::DECIMAL(18, 2) AS amount
  FROM allocations
  UNION ALL
  SELECT paid_on, project_id, -amount::DECIMAL(18, 2) FROM expenses
)
SELECT period, part(project_id) AS split, sum(amount) AS value
FROM periods JOIN moved ON day < stops
WHERE day(stops) = 1
GROUP BY ALL
