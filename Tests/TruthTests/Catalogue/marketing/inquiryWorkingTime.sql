-- by: source
-- Of each working day, the part of 9 to 18 that lies between question and answer.
WITH days AS (
  SELECT day::TIMESTAMP AS day
  FROM generate_series(DATE '2025-01-01', DATE '2026-03-31', INTERVAL 1 DAY) AS series(day)
  WHERE isodow(day) <= 5
    AND day::DATE NOT IN (DATE '2025-05-01', DATE '2025-12-25', DATE '2026-01-01')
), waits AS (
  SELECT inquiry_id, sum(greatest(0,
    epoch(least(answered_at, day + INTERVAL 18 HOUR))
      - epoch(greatest(requested_at, day + INTERVAL 9 HOUR)))) / 3600 AS hours
  FROM inquiries JOIN days ON day + INTERVAL 1 DAY > requested_at AND day <= answered_at
  GROUP BY inquiry_id
)
SELECT period(requested_at) AS period, part(source) AS split,
  avg(CASE WHEN answered_at IS NOT NULL THEN coalesce(hours, 0) END) AS value
FROM inquiries LEFT JOIN waits USING (inquiry_id) GROUP BY ALL
