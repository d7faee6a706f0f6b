-- by: tier
SELECT period(answered_at) AS period, part(tier) AS split,
  100 * (count(*) FILTER (effort = 'easy') - count(*) FILTER (effort = 'hard'))
    / nullif(count(effort), 0) AS value
FROM answers GROUP BY ALL
