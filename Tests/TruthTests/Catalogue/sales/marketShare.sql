-- by: channel
-- The market of a year, spread over its days; the last month has 17 of them.
WITH sold AS (
  SELECT date_trunc('month', ordered_at)::DATE AS month, channel,
    sum(amount::DECIMAL(18, 2))::DOUBLE AS sales
  FROM orders
  GROUP BY ALL
)
SELECT strftime(month, '%Y-%m') AS period, channel AS split,
  sales / (CASE year(month) WHEN 2025 THEN 4000000 ELSE 4400000 END
    * (least(last_day(month), DATE '2026-03-17') - month + 1) / 365.0) AS value
FROM sold
