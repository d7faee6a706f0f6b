-- by: tier
SELECT strftime(answered_at, '%Y-%m') AS period, tier AS split,
  count(*) FILTER (csat >= 4) / nullif(count(csat), 0) AS value
FROM answers
GROUP BY ALL
