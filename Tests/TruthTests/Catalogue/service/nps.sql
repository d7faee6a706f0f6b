-- by: tier
SELECT period(answered_at) AS period, part(tier) AS split,
  100 * (count(*) FILTER (recommend >= 9) - count(*) FILTER (recommend <= 6))
    / nullif(count(recommend), 0) AS value
FROM answers GROUP BY ALL
