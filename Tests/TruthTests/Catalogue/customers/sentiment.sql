-- by: network
SELECT period(mentioned_at) AS period, part(network) AS split,
  (sum(score::DECIMAL(18, 2)) / count(score))::DOUBLE AS value
FROM mentions GROUP BY ALL
