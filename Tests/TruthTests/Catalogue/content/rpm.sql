-- by: slot
SELECT strftime(day, '%Y-%m') AS period, slot AS split,
  1000 * sum(revenue::DECIMAL(18, 2))::DOUBLE / sum(impressions) AS value
FROM ad_slots GROUP BY ALL
