-- by: machine
-- Against the mean of the months before, twelve at most.
WITH monthly AS (
  SELECT strftime(started_at, '%Y-%m') AS period, machine, sum(good) AS good
  FROM runs
  GROUP BY ALL
), compared AS (
  SELECT *, avg(good) OVER (
    PARTITION BY machine ORDER BY period ROWS BETWEEN 12 PRECEDING AND 1 PRECEDING) AS usual
  FROM monthly
)
SELECT period, machine AS split, (good - usual) / usual AS value
FROM compared
