-- by: country
SELECT strftime(mentioned_at, '%Y-%m') AS period, country AS split,
  (count(*) FILTER (score::DECIMAL(18, 2) >= 0.2) - count(*) FILTER (score::DECIMAL(18, 2) < -0.2))
    / count(score)::DOUBLE AS value
FROM mentions
GROUP BY ALL
