-- by: projectId
SELECT period, split, sum(hours) AS value
FROM (
  SELECT strftime(day, '%Y-%m') AS period, project_id AS split,
    hours::DECIMAL(9, 1) AS hours
  FROM timesheets
  UNION ALL
  SELECT left(month::VARCHAR, 7), project_id, -planned_hours::DECIMAL(9, 1)
  FROM allocations
)
GROUP BY ALL
