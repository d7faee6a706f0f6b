-- by: machine
SELECT period(started_at) AS period, part(machine) AS split,
  (sum(run_hours::DECIMAL(9, 1)) / sum(planned_hours::DECIMAL(9, 1)))
    * (sum(ideal_cycle_s * made) / 3600 / sum(run_hours::DECIMAL(9, 1)))
    * (sum(good) / sum(made)) AS value
FROM runs GROUP BY ALL
