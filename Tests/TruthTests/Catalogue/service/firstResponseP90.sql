-- by: tier
SELECT period(created_at) AS period, part(tier) AS split,
  quantile_cont(elapsed(created_at, first_reply_at) / 3600, 0.9) AS value
FROM tickets GROUP BY ALL
