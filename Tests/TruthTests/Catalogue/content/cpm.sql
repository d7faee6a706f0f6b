-- by: keyword
SELECT strftime(day, '%Y-%m') AS period, keyword AS split,
  1000 * sum(cost::DECIMAL(18, 2))::DOUBLE / sum(impressions) AS value
FROM ads GROUP BY ALL
