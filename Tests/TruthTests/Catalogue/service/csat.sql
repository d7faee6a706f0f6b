-- by: tier
SELECT period(answered_at) AS period, part(tier) AS split,
  count(*) FILTER (csat IN (4, 5)) / nullif(count(csat), 0) AS value
FROM answers GROUP BY ALL
