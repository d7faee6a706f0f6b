-- by: machine
SELECT period(started_at) AS period, part(machine) AS split,
  count(*) FILTER (passed) / count(*) AS value
FROM workpieces LEFT JOIN (FROM inspections WHERE attempt = 1) USING (serial) GROUP BY ALL
