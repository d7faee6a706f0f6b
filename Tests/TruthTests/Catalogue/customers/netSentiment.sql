-- by: country
SELECT period(mentioned_at) AS period, part(country) AS split,
  (count(*) FILTER (score::DECIMAL(18, 2) >= 0.2) - count(*) FILTER (score::DECIMAL(18, 2) < -0.2))
    / count(score) AS value
FROM mentions GROUP BY ALL
