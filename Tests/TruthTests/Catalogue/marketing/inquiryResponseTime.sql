-- by: source
SELECT period(requested_at) AS period, part(source) AS split,
  avg(elapsed(requested_at, answered_at)) / 3600 AS value
FROM inquiries GROUP BY ALL
