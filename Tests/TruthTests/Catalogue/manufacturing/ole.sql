-- by: team
SELECT period(started_at) AS period, part(team) AS split,
  (sum(worked_hours::DECIMAL(9, 1)) / sum(planned_hours::DECIMAL(9, 1)))
    * (sum(standard_s * made) / 3600 / sum(worked_hours::DECIMAL(9, 1)))
    * (sum(good) / sum(made)) AS value
FROM shifts GROUP BY ALL
