-- by: machine
SELECT strftime(started_at, '%Y-%m') AS period, machine AS split,
  count(*) FILTER (passed) / count(*) AS value
FROM workpieces LEFT JOIN (FROM inspections WHERE attempt = 1) USING (serial)
GROUP BY ALL
