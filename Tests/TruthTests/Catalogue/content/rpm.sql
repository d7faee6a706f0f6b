-- by: slot
SELECT period(day) AS period, part(slot) AS split,
  1000 * sum(revenue::DECIMAL(18, 2))::DOUBLE / nullif(sum(impressions), 0) AS value
FROM ad_slots GROUP BY ALL
