-- by: keyword
SELECT period(day) AS period, part(keyword) AS split,
  1000 * sum(cost::DECIMAL(18, 2))::DOUBLE / nullif(sum(impressions), 0) AS value
FROM ads GROUP BY ALL
