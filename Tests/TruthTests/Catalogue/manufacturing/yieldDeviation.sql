-- by: machine
-- Against the mean of the periods before, twelve at most.
WITH made AS (
  SELECT number, periods.period, split, coalesce(good, 0) AS good
  FROM periods CROSS JOIN (SELECT DISTINCT part(machine) AS split FROM runs)
    LEFT JOIN (
      SELECT period(started_at) AS period, part(machine) AS split, sum(good) AS good
      FROM runs GROUP BY ALL
    ) USING (period, split)
)
SELECT period, split, good - avg(good) OVER (
    PARTITION BY split ORDER BY number ROWS BETWEEN 12 PRECEDING AND 1 PRECEDING) AS value
FROM made
