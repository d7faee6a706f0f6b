-- by: projectId
-- never by: week, total
SELECT period, split, sum(hours) AS value
FROM (
  SELECT period(day) AS period, part(project_id) AS split, hours::DECIMAL(9, 1) AS hours
  FROM timesheets
  UNION ALL
  SELECT period((month || '-01')::DATE), part(project_id), -planned_hours::DECIMAL(9, 1)
  FROM allocations
)
GROUP BY ALL
