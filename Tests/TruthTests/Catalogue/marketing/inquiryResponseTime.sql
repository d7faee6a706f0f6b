-- by: source
SELECT strftime(requested_at, '%Y-%m') AS period, source AS split,
  avg(epoch(answered_at) - epoch(requested_at)) / 3600 AS value
FROM inquiries GROUP BY ALL
