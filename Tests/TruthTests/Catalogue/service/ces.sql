-- by: tier
SELECT strftime(answered_at, '%Y-%m') AS period, tier AS split,
  100.0::DOUBLE * (count(*) FILTER (effort = 'easy') - count(*) FILTER (effort = 'hard'))
    / nullif(count(effort), 0) AS value
FROM answers
GROUP BY ALL
