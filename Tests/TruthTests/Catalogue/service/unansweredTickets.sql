-- by: tier
-- empty: 0
SELECT period(created_at) AS period, part(tier) AS split,
  count(*) FILTER (first_reply_at IS NULL) AS value
FROM tickets GROUP BY ALL
