-- by: department
SELECT left(month::VARCHAR, 7) AS period, department AS split,
  sum(allocated::DECIMAL(18, 2)) AS value
FROM allocations JOIN projects USING (project_id)
GROUP BY ALL
