-- by: machine
SELECT strftime(started_at, '%Y-%m') AS period, machine AS split,
  avg(epoch(ended_at) - epoch(started_at)) / 60 AS value
FROM workpieces
GROUP BY ALL
