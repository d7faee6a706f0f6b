-- by: tier
-- Of each working day, the part of 9 to 18 that lies between question and reply.
WITH days AS (
  SELECT day::TIMESTAMP AS day
  FROM generate_series(DATE '2025-01-01', DATE '2026-03-31', INTERVAL 1 DAY) AS series(day)
  WHERE isodow(day) <= 5
    AND day::DATE NOT IN (DATE '2025-05-01', DATE '2025-12-25', DATE '2026-01-01')
), waits AS (
  SELECT ticket_id, sum(greatest(0,
    epoch(least(first_reply_at, day + INTERVAL 18 HOUR))
      - epoch(greatest(created_at, day + INTERVAL 9 HOUR)))) / 3600 AS hours
  FROM tickets JOIN days ON day + INTERVAL 1 DAY > created_at AND day <= first_reply_at
  GROUP BY ticket_id
)
SELECT period(created_at) AS period, part(tier) AS split,
  avg(CASE WHEN first_reply_at IS NOT NULL THEN coalesce(hours, 0) END) AS value
FROM tickets LEFT JOIN waits USING (ticket_id) GROUP BY ALL
