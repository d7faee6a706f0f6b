-- by: projectId
-- never by: week, total
SELECT period, split, sum(amount) AS value
FROM (
  SELECT period((month || '-01')::DATE) AS period, part(project_id) AS split,
    allocated::DECIMAL(18, 2) AS amount
  FROM allocations
  UNION ALL
  SELECT period(paid_on), part(project_id), -amount::DECIMAL(18, 2) FROM expenses
)
GROUP BY ALL
