-- by: machine
SELECT period(started_at) AS period, part(machine) AS split,
  avg(elapsed(started_at, ended_at)) / 60 AS value
FROM workpieces GROUP BY ALL
