-- by: source
SELECT strftime(requested_at, '%Y-%m') AS period, source AS split,
  count(*) - count(answered_at) AS value
FROM inquiries GROUP BY ALL
