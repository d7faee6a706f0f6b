-- by: department
SELECT strftime(day, '%Y-%m') AS period, department AS split,
  sum(hours::DECIMAL(9, 1)) AS value
FROM timesheets JOIN projects USING (project_id)
GROUP BY ALL
