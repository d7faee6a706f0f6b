-- by: department
-- never by: week, total
SELECT period(first_day) AS period, part(department) AS split,
  sum(allocated::DECIMAL(18, 2)) AS value
FROM (SELECT *, (month || '-01')::DATE AS first_day FROM allocations) JOIN projects USING (project_id)
GROUP BY ALL
