-- by: tier
SELECT strftime(answered_at, '%Y-%m') AS period, tier AS split,
  count(*) FILTER (csat < 3) / nullif(count(csat), 0) AS value
FROM answers
GROUP BY ALL
