-- by: tier
SELECT strftime(created_at, '%Y-%m') AS period, tier AS split,
  count(escalated_at) / count(*) AS value
FROM tickets
GROUP BY ALL
