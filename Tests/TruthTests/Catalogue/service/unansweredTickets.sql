-- by: tier
SELECT strftime(created_at, '%Y-%m') AS period, tier AS split,
  count(*) FILTER (first_reply_at IS NULL) AS value
FROM tickets
GROUP BY ALL
