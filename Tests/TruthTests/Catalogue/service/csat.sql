-- by: tier
SELECT strftime(answered_at, '%Y-%m') AS period, tier AS split,
  count(*) FILTER (csat IN (4, 5)) / nullif(count(csat), 0) AS value
FROM answers
GROUP BY ALL
