-- by: network
SELECT strftime(mentioned_at, '%Y-%m') AS period, network AS split,
  (sum(score::DECIMAL(18, 2)) / count(score))::DOUBLE AS value
FROM mentions
GROUP BY ALL
