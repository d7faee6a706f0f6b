-- by: tier
SELECT strftime(answered_at, '%Y-%m') AS period, tier AS split,
  100.0::DOUBLE * (count(*) FILTER (recommend >= 9) - count(*) FILTER (recommend <= 6))
    / nullif(count(recommend), 0) AS value
FROM answers
GROUP BY ALL
