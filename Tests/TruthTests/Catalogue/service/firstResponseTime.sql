-- by: tier
SELECT period(created_at) AS period, part(tier) AS split,
  avg(elapsed(created_at, first_reply_at)) / 3600 AS value
FROM tickets GROUP BY ALL
