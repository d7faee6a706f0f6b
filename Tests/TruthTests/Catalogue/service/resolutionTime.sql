-- by: category
SELECT period(created_at) AS period, part(category) AS split,
  avg(elapsed(created_at, resolved_at)) / 3600 AS value
FROM tickets GROUP BY ALL
