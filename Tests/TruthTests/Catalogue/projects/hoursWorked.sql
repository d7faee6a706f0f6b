-- by: department
-- empty: 0
SELECT period(day) AS period, part(department) AS split, sum(hours::DECIMAL(9, 1)) AS value
FROM timesheets JOIN projects USING (project_id) GROUP BY ALL
